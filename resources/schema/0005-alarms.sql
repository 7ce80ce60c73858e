-- Alarms: how each one stands, the journal of every change, comments. Same ground rules as the
-- first schema. `alarm_record` keeps what services say of their alarms too, since no file does.

CREATE TABLE alarm_record (
  alarm TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  line TEXT NOT NULL,
  unit TEXT NOT NULL,
  tag TEXT NOT NULL,
  priority TEXT NOT NULL,
  class TEXT NOT NULL,
  cause TEXT NOT NULL,
  consequence TEXT NOT NULL,
  response TEXT NOT NULL,
  latching INTEGER NOT NULL,
  state TEXT NOT NULL,
  since BIGINT NOT NULL,
  active INTEGER NOT NULL,
  active_since BIGINT NOT NULL,
  announced BIGINT NOT NULL,
  unacknowledged_since BIGINT NOT NULL,
  occurrence BIGINT NOT NULL,
  value DOUBLE PRECISION,
  limit_value DOUBLE PRECISION,
  text TEXT NOT NULL,
  acknowledged_by TEXT NOT NULL,
  acknowledged BIGINT NOT NULL,
  note TEXT NOT NULL,
  shelved_until BIGINT NOT NULL,
  shelved_by TEXT NOT NULL,
  shelve_reason TEXT NOT NULL,
  suppressed INTEGER NOT NULL,
  suppress_reason TEXT NOT NULL,
  service_person BIGINT NOT NULL,
  service_name TEXT NOT NULL,
  service_display_name TEXT NOT NULL,
  service_requested BIGINT NOT NULL,
  service_reason TEXT NOT NULL,
  approver BIGINT NOT NULL,
  approver_name TEXT NOT NULL,
  approver_display_name TEXT NOT NULL,
  approved BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX alarm_record_state ON alarm_record (state);

-- `program` tells which running program wrote it, so that another at the same store sees what it
-- has not done itself.
CREATE TABLE alarm_event (
  id INTEGER PRIMARY KEY,
  alarm TEXT NOT NULL,
  program TEXT NOT NULL,
  time BIGINT NOT NULL,
  what TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  announced INTEGER NOT NULL,
  priority TEXT NOT NULL,
  title TEXT NOT NULL,
  person BIGINT NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  why TEXT NOT NULL,
  occurrence BIGINT NOT NULL,
  value DOUBLE PRECISION,
  limit_value DOUBLE PRECISION,
  repeats INTEGER NOT NULL
);
CREATE INDEX alarm_event_time ON alarm_event (time, id);
CREATE INDEX alarm_event_alarm ON alarm_event (alarm, id);

CREATE TABLE alarm_comment (
  id INTEGER PRIMARY KEY,
  alarm TEXT NOT NULL,
  occurrence BIGINT NOT NULL,
  person BIGINT NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  time BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX alarm_comment_alarm ON alarm_comment (alarm, id);

-- A person's saved views of the list of alarms.
CREATE TABLE alarm_view (
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  PRIMARY KEY (person, name)
);
