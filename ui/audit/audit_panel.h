// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/identity/session.h"
#include "ui/audit/audit_rooms.h"

#include <QWidget>

namespace linewarden::ui {

class AuditFacts;
class ProofActs;
class SidePanel;

/// The side panel of the chosen entry.
class AuditPanel final : public QWidget {
  Q_OBJECT

 public:
  AuditPanel(const AuditRooms& rooms, ProofActs& acts, QWidget* parent);

  /// Asks for an entry and shows it. `mayProve`: why no proof can be had; empty: it can.
  void open(const Session& session, qint64 sequence, const QString& mayProve);
  /// How many entries the trail has now.
  void setEntries(qint64 entries);
  /// Hides and forgets.
  void end();
  [[nodiscard]] qint64 sequence() const { return sequence_; }
  [[nodiscard]] bool isOpen() const { return sequence_ > 0; }
  /// Whether it still waits for what it shows.
  [[nodiscard]] bool isLoading() const { return isLoading_; }
  void setWide(bool wide);

 signals:
  void closed();
  void dayWanted(const linewarden::AuditEntry& entry);
  void loaded();

 private:
  void show(const AuditEntry& entry);
  void prove();

  AuditRooms rooms_;
  ProofActs& acts_;
  SidePanel* panel_;
  AuditFacts* facts_ = nullptr;
  Session session_;
  QString mayProve_;
  qint64 sequence_ = 0;
  qint64 entries_ = 0;
  bool isLoading_ = false;
};

}  // namespace linewarden::ui
