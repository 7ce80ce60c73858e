// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/routing/syslog_link.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace linewarden {

/// Sends one message that says it is a test over a connection of its own, once. Goes by itself when
/// it is through.
class SyslogTrial : public QObject {
  Q_OBJECT

 public:
  /// Told once: delivered, NotFound with what went wrong in words, or Cancelled.
  using Tell = std::function<void(const Result<void>&)>;

  /// `person`: who asked for it, for the message.
  SyslogTrial(const SyslogRoute& route, const Clock& clock, QString person, Tell tell,
              QObject* parent = nullptr);
  /// Cancelled when it is not through.
  ~SyslogTrial() override;

  /// Tells after 30 s at most.
  void start();

 private:
  void finish(const Result<void>& outcome);

  const Clock& clock_;
  const QString person_;
  SyslogLink link_;
  QTimer deadline_;
  const Tell tell_;
  bool isThrough_ = false;
};

}  // namespace linewarden
