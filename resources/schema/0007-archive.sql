-- Entries of the audit trail that were moved to archive files: what is kept so that the trail goes on
-- where they end. Same ground rules as the first schema. Hashes are lower-case hexadecimal.

-- head_hash: of entry last_sequence. root, hashes: of the tree over entries 1 to last_sequence and
-- its right edge, largest subtree first, one after the other. staying, staying_sha256: how many of
-- those entries stay in the store, and the hash of their list. file: its name, without folder.
CREATE TABLE audit_archive (
  first_sequence BIGINT PRIMARY KEY,
  last_sequence BIGINT NOT NULL,
  head_hash TEXT NOT NULL,
  root TEXT NOT NULL,
  hashes TEXT NOT NULL,
  staying BIGINT NOT NULL,
  staying_sha256 TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  made BIGINT NOT NULL
);

-- The consistency proof (RFC 9162 2.1.4) from the checkpoint of this size to the seam of that size,
-- which can't be computed any more once the entries are gone. path: hashes of 32 bytes each.
CREATE TABLE audit_checkpoint_path (
  size BIGINT PRIMARY KEY,
  seam BIGINT NOT NULL,
  path BLOB NOT NULL
);
