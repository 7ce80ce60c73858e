// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/audit/audit_rooms.h"
#include "ui/widgets/decision_dialog.h"

#include <QList>
#include <QString>

class QLabel;
class QListWidget;

namespace linewarden::ui {

/// One account's entries of one local day as a time line: hours, and under each what was done. A
/// click or Enter chooses an entry. Deletes itself when it is closed.
class DayDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  /// The day that `entry` is of.
  DayDialog(const AuditRooms& rooms, const Session& session, const AuditEntry& entry,
            QWidget* parent);

 signals:
  void chosen(qint64 sequence);

 private:
  /// What the time line shows of an entry; thousands of whole ones would take much room.
  struct Moment {
    qint64 sequence = 0;
    UtcTime time;
    QString words;
    QString action;  ///< its dotted name
    bool isRefused = false;
  };

  void load(qint64 before);
  void take(const Result<AuditPage>& page);
  void show(const QList<Moment>& newestFirst);
  void addHour(int hour);
  void addMoment(const Moment& moment);

  AuditRooms rooms_;
  Session session_;
  AuditFilter filter_;
  qint64 marked_;
  QList<Moment> moments_;  ///< newest first
  QLabel* state_;
  QListWidget* list_;
};

/// The filter for an account's local day around a moment.
[[nodiscard]] AuditFilter dayFilter(const QString& actor, UtcTime moment);

}  // namespace linewarden::ui
