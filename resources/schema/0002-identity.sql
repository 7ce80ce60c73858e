-- People as a whole identity system: invitations, where an account comes from, dated roles and
-- their confirmation, signing and security keys, sessions, policies, reviews, emergency access,
-- security notices. Same ground rules as the first schema.

-- What one person did, for their page.
CREATE INDEX audit_entry_actor ON audit_entry (actor, sequence);

ALTER TABLE person ADD COLUMN source TEXT NOT NULL DEFAULT 'local';
ALTER TABLE person ADD COLUMN directory_id TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN invited_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN disabled_by_directory INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN credentials_reset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN name_skeleton TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN display_skeleton TEXT NOT NULL DEFAULT '';

ALTER TABLE person_role ADD COLUMN granted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE person_role ADD COLUMN granted_by TEXT NOT NULL DEFAULT '';
ALTER TABLE person_role ADD COLUMN last_used BIGINT NOT NULL DEFAULT 0;
UPDATE person_role SET granted = (SELECT created FROM person WHERE person.id = person_role.person_id);

CREATE TABLE signing_key (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  public_key BLOB NOT NULL,
  private_key BLOB,
  made BIGINT NOT NULL,
  retired BIGINT NOT NULL DEFAULT 0,
  cause TEXT NOT NULL DEFAULT ''
);
CREATE INDEX signing_key_person ON signing_key (person_id);
INSERT INTO signing_key (person_id, public_key, private_key, made) SELECT id, signing_public_key, signing_private_key, created FROM person WHERE signing_public_key IS NOT NULL;
UPDATE person SET signing_public_key = NULL, signing_private_key = NULL;

CREATE TABLE security_key (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  title TEXT NOT NULL,
  credential_id BLOB NOT NULL,
  public_key BLOB NOT NULL,
  algorithm INTEGER NOT NULL,
  counter BIGINT NOT NULL,
  aaguid BLOB NOT NULL,
  added BIGINT NOT NULL,
  last_used BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX security_key_person ON security_key (person_id);

CREATE TABLE role_change (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  is_grant INTEGER NOT NULL,
  reason TEXT NOT NULL,
  asked_by INTEGER NOT NULL,
  asked BIGINT NOT NULL,
  decided_by INTEGER NOT NULL DEFAULT 0,
  decided BIGINT NOT NULL DEFAULT 0,
  outcome TEXT NOT NULL DEFAULT 'waiting',
  decision_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX role_change_outcome ON role_change (outcome);

CREATE TABLE live_session (
  id BIGINT PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  workstation TEXT NOT NULL,
  program TEXT NOT NULL,
  started BIGINT NOT NULL,
  last_seen BIGINT NOT NULL,
  locked INTEGER NOT NULL DEFAULT 0,
  emergency BIGINT NOT NULL DEFAULT 0,
  ended BIGINT NOT NULL DEFAULT 0,
  end_cause TEXT NOT NULL DEFAULT ''
);
CREATE INDEX live_session_person ON live_session (person_id, ended);

-- Tries of a name at a workstation; the name as a keyed hash, since it may be a password typed
-- into the wrong field.
CREATE TABLE sign_in_failure (
  name_key TEXT NOT NULL,
  workstation TEXT NOT NULL,
  failures INTEGER NOT NULL,
  last_failure BIGINT NOT NULL,
  PRIMARY KEY (name_key, workstation)
);

CREATE TABLE role_policy (
  role TEXT PRIMARY KEY,
  factor TEXT NOT NULL,
  idle_lock_minutes INTEGER NOT NULL,
  session_minutes INTEGER NOT NULL,
  one_session INTEGER NOT NULL
);

CREATE TABLE access_review (
  id INTEGER PRIMARY KEY,
  opened BIGINT NOT NULL,
  opened_by INTEGER NOT NULL,
  signed BIGINT NOT NULL DEFAULT 0,
  signed_by INTEGER NOT NULL DEFAULT 0,
  document TEXT NOT NULL DEFAULT '',
  signature BLOB,
  signing_key_id INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE access_review_item (
  id INTEGER PRIMARY KEY,
  review_id INTEGER NOT NULL REFERENCES access_review (id),
  person_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  disabled INTEGER NOT NULL,
  role TEXT NOT NULL,
  granted BIGINT NOT NULL,
  granted_by TEXT NOT NULL,
  last_used BIGINT NOT NULL,
  decision TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  decided_by INTEGER NOT NULL DEFAULT 0,
  decided BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX access_review_item_review ON access_review_item (review_id);

CREATE TABLE emergency_phrase (
  id INTEGER PRIMARY KEY,
  phrase_hash TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by INTEGER NOT NULL,
  used BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE emergency_access (
  id INTEGER PRIMARY KEY,
  opened BIGINT NOT NULL,
  opened_as TEXT NOT NULL,
  reason TEXT NOT NULL,
  workstation TEXT NOT NULL,
  until BIGINT NOT NULL,
  closed BIGINT NOT NULL DEFAULT 0,
  first_entry BIGINT NOT NULL DEFAULT 0,
  last_entry BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE emergency_review (
  access_id INTEGER NOT NULL REFERENCES emergency_access (id),
  person_id INTEGER NOT NULL,
  reviewed BIGINT NOT NULL,
  note TEXT NOT NULL,
  document TEXT NOT NULL,
  signature BLOB NOT NULL,
  signing_key_id INTEGER NOT NULL,
  PRIMARY KEY (access_id, person_id)
);

CREATE TABLE security_notice (
  id INTEGER PRIMARY KEY,
  time BIGINT NOT NULL,
  kind TEXT NOT NULL,
  priority TEXT NOT NULL,
  subject TEXT NOT NULL,
  workstation TEXT NOT NULL,
  details TEXT NOT NULL,
  acknowledged BIGINT NOT NULL DEFAULT 0,
  acknowledged_by TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX security_notice_open ON security_notice (acknowledged, time);
