-- Recipes: versions, signatures, comments, attachments; what was loaded into PLCs, and drift.
-- Same ground rules as the first schema. `document` is what is signed; the other columns of a
-- version are for lists and are compared with it.

CREATE INDEX audit_entry_object ON audit_entry (object, sequence);

CREATE TABLE recipe (
  id INTEGER PRIMARY KEY,
  product TEXT NOT NULL,
  line TEXT NOT NULL,
  created BIGINT NOT NULL,
  UNIQUE (product, line)
);

CREATE TABLE recipe_version (
  id INTEGER PRIMARY KEY,
  recipe_id INTEGER NOT NULL REFERENCES recipe (id),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  editors TEXT NOT NULL,
  document TEXT NOT NULL,
  hash TEXT NOT NULL,
  revision INTEGER NOT NULL,
  changed BIGINT NOT NULL,
  submitted BIGINT NOT NULL DEFAULT 0,
  due BIGINT NOT NULL DEFAULT 0,
  reminded BIGINT NOT NULL DEFAULT 0,
  effective_from BIGINT NOT NULL DEFAULT 0,
  effective BIGINT NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (recipe_id, number)
);
CREATE INDEX recipe_version_state ON recipe_version (state);
CREATE INDEX recipe_version_hash ON recipe_version (hash);

-- One signature of a meaning for a version: it cannot be given twice.
CREATE TABLE recipe_signature (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES recipe_version (id),
  meaning TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  time BIGINT NOT NULL,
  document TEXT NOT NULL,
  signature BLOB NOT NULL,
  public_key BLOB NOT NULL,
  UNIQUE (version_id, meaning)
);

CREATE TABLE recipe_comment (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES recipe_version (id),
  parameter TEXT NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  time BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX recipe_comment_version ON recipe_comment (version_id);

CREATE TABLE recipe_attachment (
  version_id INTEGER NOT NULL REFERENCES recipe_version (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (version_id, name)
);

CREATE TABLE recipe_download (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES recipe_version (id),
  line TEXT NOT NULL,
  order_name TEXT NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  started BIGINT NOT NULL,
  finished BIGINT NOT NULL DEFAULT 0,
  beat BIGINT NOT NULL DEFAULT 0,
  restores BIGINT NOT NULL DEFAULT 0,
  outcome TEXT NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX recipe_download_line ON recipe_download (line, id);

CREATE TABLE recipe_drift (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES recipe_version (id),
  line TEXT NOT NULL,
  kind TEXT NOT NULL,
  parameter TEXT NOT NULL,
  tag TEXT NOT NULL,
  expected DOUBLE PRECISION NOT NULL,
  found DOUBLE PRECISION,
  since BIGINT NOT NULL,
  ended BIGINT NOT NULL DEFAULT 0,
  flips INTEGER NOT NULL DEFAULT 0,
  details TEXT NOT NULL DEFAULT ''
);
CREATE INDEX recipe_drift_line ON recipe_drift (line, id);
