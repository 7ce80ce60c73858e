-- The first schema: trail, people, sign-in, history, settings.
-- Common ground of SQLite 3.15 and PostgreSQL 15. Times are milliseconds since
-- 1970-01-01T00:00:00Z. A statement ends with a semicolon at the end of its line.

CREATE TABLE audit_entry (
  sequence BIGINT PRIMARY KEY,
  time BIGINT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  workstation TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL,
  reason TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_entry_time ON audit_entry (time);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  totp_secret BLOB,
  totp_last_step BIGINT NOT NULL DEFAULT 0,
  signing_public_key BLOB,
  signing_private_key BLOB,
  disabled INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  last_failure BIGINT NOT NULL DEFAULT 0,
  last_sign_in BIGINT NOT NULL DEFAULT 0,
  created BIGINT NOT NULL
);

CREATE TABLE person_role (
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  PRIMARY KEY (person_id, role)
);

CREATE TABLE recovery_code (
  person_id INTEGER NOT NULL REFERENCES person (id),
  code_hash TEXT NOT NULL,
  used BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE workstation_failure (
  workstation TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_failure BIGINT NOT NULL
);

CREATE TABLE history_tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE history_sample (
  tag_id INTEGER NOT NULL,
  time BIGINT NOT NULL,
  value DOUBLE PRECISION,
  quality INTEGER NOT NULL,
  PRIMARY KEY (tag_id, time)
);
