-- Checkpoints of the audit trail, what its Merkle tree is grown from, and searches. Same ground
-- rules as the first schema. Hashes are lower-case hexadecimal.

-- For the filters of the audit page: by kind of action and by workstation, newest first.
CREATE INDEX audit_entry_action ON audit_entry (action, sequence);
CREATE INDEX audit_entry_workstation ON audit_entry (workstation, sequence);

-- note: the signed text that leaves the machine.
CREATE TABLE audit_checkpoint (
  size BIGINT PRIMARY KEY,
  time BIGINT NOT NULL,
  root TEXT NOT NULL,
  head_hash TEXT NOT NULL,
  public_key TEXT NOT NULL,
  note TEXT NOT NULL
);

-- Complete subtrees of 256 leaves and more.
CREATE TABLE audit_subtree (
  level INTEGER NOT NULL,
  idx BIGINT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (level, idx)
);

-- The right edge of the tree over the first `size` entries: its hashes, largest subtree first,
-- one after the other; head_hash is that of entry `size`.
CREATE TABLE audit_frontier (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  size BIGINT NOT NULL,
  hashes TEXT NOT NULL,
  head_hash TEXT NOT NULL
);

-- The installation's Ed25519 keys; one is in use. private_key: the 32 bytes of RFC 8032 5.1.5.
CREATE TABLE installation_key (
  id INTEGER PRIMARY KEY,
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL,
  created BIGINT NOT NULL,
  retired BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE saved_search (
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  PRIMARY KEY (person, name)
);

-- Checkpoints that people brought from outside: later verifications hold the trail against them too.
CREATE TABLE audit_outside (
  note TEXT PRIMARY KEY,
  brought BIGINT NOT NULL
);

-- first_bad: 0 where all was well. head: hash of entry `entries`.
CREATE TABLE audit_verification (
  id INTEGER PRIMARY KEY,
  time BIGINT NOT NULL,
  actor TEXT NOT NULL,
  entries BIGINT NOT NULL,
  head TEXT NOT NULL DEFAULT '',
  first_bad BIGINT NOT NULL DEFAULT 0,
  problem TEXT NOT NULL DEFAULT ''
);
