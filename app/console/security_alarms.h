// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linewarden {

class AlarmDesk;
class SecurityNotices;

/// Security notices as alarms: one alarm "security:<kind>:<subject>" for the open notices of a kind
/// and subject. Who acknowledges it acknowledges them; who acknowledges them elsewhere ends it.
/// Lives in the console's thread.
class SecurityAlarms : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  SecurityAlarms(SecurityNotices& notices, AlarmDesk& desk);

 private:
  void tell();

  SecurityNotices& notices_;
  AlarmDesk& desk_;
};

}  // namespace linewarden
