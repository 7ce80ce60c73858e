// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Button;
class PanelSection;

/// All that is known of one entry, top to bottom. Built once for what it shows.
class AuditFacts final : public QWidget {
  Q_OBJECT

 public:
  /// `entries`: in the trail now. `mayProve`: why no proof can be asked for; empty: it can.
  AuditFacts(const AuditEntry& entry, qint64 entries, const QString& mayProve, QWidget* parent);

  /// How many entries the trail has now.
  void setEntries(qint64 entries);
  /// The proof that was asked for, or why there is none.
  void showProof(const Result<QByteArray>& proof);

 signals:
  void proofWanted();
  void saveWanted(const QByteArray& proof);
  void dayWanted();

 private:
  PanelSection* addSection(const QString& title);
  void addHead();
  void addChange();
  void addPlace();
  void addProof(const QString& mayProve);

  AuditEntry entry_;
  QVBoxLayout* column_;
  QLabel* position_ = nullptr;
  PanelSection* proof_ = nullptr;
  Button* show_ = nullptr;
  QWidget* shown_ = nullptr;  ///< what is told of the proof
};

}  // namespace linewarden::ui
