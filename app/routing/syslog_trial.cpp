// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_trial.h"

#include "app/routing/syslog_message.h"

namespace linewarden {

namespace {

constexpr std::chrono::seconds longestTrial{30};

}  // namespace

SyslogTrial::SyslogTrial(const SyslogRoute& route, const Clock& clock, QString person, Tell tell,
                         QObject* parent)
    : QObject(parent),
      clock_(clock),
      person_(std::move(person)),
      link_(route, clock, SyslogLink::Limits(), this),
      deadline_(this),
      tell_(std::move(tell)) {
  deadline_.setSingleShot(true);
  connect(&link_, &SyslogLink::ready, this, [this] {
    link_.send(syslogTestMessage(SyslogOrigin::here(), clock_.now(), person_), 1);
  });
  connect(&link_, &SyslogLink::confirmed, this, [this] { finish({}); });
  connect(&link_, &SyslogLink::lost, this, [this](const QString& problem) {
    finish(Error{ErrorCode::NotFound, problem, {}});
  });
  connect(&deadline_, &QTimer::timeout, this, [this] {
    finish(Error{ErrorCode::NotFound,
                 tr("The receiver took the connection, but the test message did not go through in "
                    "%n s. Check what holds it up there.",
                    nullptr, static_cast<int>(longestTrial.count())),
                 {}});
  });
}

SyslogTrial::~SyslogTrial() {
  finish(Error{ErrorCode::Cancelled, tr("The program ends, so the test was given up."), {}});
}

void SyslogTrial::start() {
  deadline_.start(longestTrial);
  link_.open();
}

void SyslogTrial::finish(const Result<void>& outcome) {
  if (isThrough_) return;
  isThrough_ = true;
  tell_(outcome);
  deleteLater();
}

}  // namespace linewarden
