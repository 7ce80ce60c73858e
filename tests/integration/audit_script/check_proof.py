# SPDX-License-Identifier: GPL-3.0-or-later
"""check_proof.py PROOF KEY: is this entry in the audit trail that the key's holder signed?"""
import base64, hashlib, json, sys
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def require(is_so, problem):
    if not is_so: sys.exit(problem)

# The key: NAME+HASH+BASE64(1, public key). The checkpoint: a text, an empty line, a signature.
proof = json.load(open(sys.argv[1], encoding="utf-8"))
name, _, key = sys.argv[2].split("+", 2)
key = base64.b64decode(key, validate=True)
text, _, line = proof["checkpoint"].partition("\n\n")
text += "\n"
_, signer, signature = line.split()
signature = base64.b64decode(signature, validate=True)
require(signer == name and signature[:4] == sha256(name.encode(), b"\n", key)[:4], "another key")
Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature[4:], text.encode())

# The text: name, number of entries, root of their Merkle tree; more lines may follow.
origin, size, root = text.split("\n")[:3]
require(origin == name, "another trail")
at, last = proof["index"], int(size) - 1
require(0 <= at <= last, "not one of the entries")

# RFC 9162, 2.1.3.2
entry = proof["entry"].encode()
node = sha256(b"\x00", entry)
for step in map(bytes.fromhex, proof["path"]):
    require(last > 0, "too long a path")
    if at & 1 or at == last:
        node = sha256(b"\x01", step, node)
        while at and not at & 1: at, last = at >> 1, last >> 1
    else:
        node = sha256(b"\x01", node, step)
    at, last = at >> 1, last >> 1
require(last == 0 and node == base64.b64decode(root), "not in the tree")
print(hashlib.sha256(entry).hexdigest(), proof["entry"])
