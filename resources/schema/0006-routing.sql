-- Where alarms go besides the window. Same ground rules as the first schema. Filters and steps are
-- canonical JSON.

-- `delivered` is the sequence in alarm_event, `checkpoints` the size of the checkpoint, up to which
-- the receiver has all that is meant for it.
CREATE TABLE syslog_route (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  is_on INTEGER NOT NULL,
  filter TEXT NOT NULL,
  transport TEXT NOT NULL,
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  authority_file TEXT NOT NULL,
  certificate_file TEXT NOT NULL,
  key_file TEXT NOT NULL,
  sends_checkpoints INTEGER NOT NULL,
  delivered BIGINT NOT NULL,
  checkpoints BIGINT NOT NULL,
  last_sent BIGINT NOT NULL
);

-- One row at most. The password is UTF-8 in base64; the store itself is encrypted.
CREATE TABLE mail_server (
  id INTEGER PRIMARY KEY,
  is_on INTEGER NOT NULL,
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  security TEXT NOT NULL,
  authority_file TEXT NOT NULL,
  user_name TEXT NOT NULL,
  password TEXT NOT NULL,
  sender TEXT NOT NULL
);

-- Who is told by mail, and who next.
CREATE TABLE on_call_plan (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  is_on INTEGER NOT NULL,
  filter TEXT NOT NULL,
  steps TEXT NOT NULL
);

-- Which step of a plan was told of which alarm, and when; `asked` is since when somebody is asked to
-- acknowledge it.
CREATE TABLE on_call_sent (
  plan BIGINT NOT NULL,
  alarm TEXT NOT NULL,
  asked BIGINT NOT NULL,
  step INTEGER NOT NULL,
  sent BIGINT NOT NULL,
  PRIMARY KEY (plan, alarm, asked, step)
);
