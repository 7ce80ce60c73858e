// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_seal.h"
#include "app/base/result.h"
#include "app/identity/audit_reader.h"
#include "ui/audit/audit_place.h"
#include "ui/audit/audit_rooms.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace linewarden::ui {

class AuditFilterBar;
class AuditPanel;
class AuditSealBar;
class AuditTable;
class ProofActs;
class SavedSearches;

/// "Audit": the trail newest first and live, the chosen entry beside, and how far all of it is
/// proven. Address "audit", or "audit:" with what is shown: "object=recipe:3/2", "actor=rossi",
/// "entry=123". GUI thread.
class TrailPage final : public Page {
  Q_OBJECT

 public:
  explicit TrailPage(const AuditRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;
  [[nodiscard]] ProofActs* acts() const { return acts_; }
  [[nodiscard]] SavedSearches* saved() const { return saved_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// One question to a service at a time; what comes meanwhile is asked for once more after it.
  struct Ask {
    bool runs = false;
    bool again = false;
  };

  QWidget* makeList();
  void listen();
  void makeShortcuts();
  void loadChoices();
  void loadSeal();
  void takeSeal(const Result<AuditSeal>& seal);
  void search();
  void moveSpan();
  void showFilter(const AuditFilter& filter);
  void open(qint64 sequence);
  void openDay(const AuditEntry& entry);
  void openExport();
  void openArchive();
  void settle();
  [[nodiscard]] QString refusalOf(Permission permission) const;

  AuditRooms rooms_;
  Session session_;
  PersonId lastPerson_;
  int visit_ = 0;  ///< counts entering, so that what was asked for before is told apart
  Ask askSeal_;
  bool hasChoices_ = false;
  QTimer sealTimer_;  ///< so that a flood of entries does not ask for the seal each time
  QTimer spanTimer_;  ///< so that a span that is counted from now moves on
  ProofActs* acts_;
  AuditSealBar* seal_ = nullptr;
  AuditFilterBar* filters_ = nullptr;
  SavedSearches* saved_ = nullptr;
  AuditTable* table_ = nullptr;
  AuditPanel* panel_ = nullptr;
};

}  // namespace linewarden::ui
