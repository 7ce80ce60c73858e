// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_panel.h"

#include "app/base/when_done.h"
#include "app/identity/audit_reader.h"
#include "ui/audit/audit_facts.h"
#include "ui/audit/audit_words.h"
#include "ui/audit/proof_acts.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int narrowAudit = 46 * gridStep;
constexpr int wideAudit = 58 * gridStep;
}  // namespace

AuditPanel::AuditPanel(const AuditRooms& rooms, ProofActs& acts, QWidget* parent)
    : QWidget(parent), rooms_(rooms), acts_(acts), panel_(new SidePanel(this)) {
  setObjectName(QStringLiteral("auditPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(panel_);
  setWide(false);
  connect(panel_, &SidePanel::closed, this, [this] {
    end();
    emit closed();
  });
  hide();
}

void AuditPanel::setWide(bool isWide) {
  panel_->setFixedWidth(isWide ? wideAudit : narrowAudit);
}

void AuditPanel::setEntries(qint64 entries) {
  entries_ = entries;
  if (facts_ != nullptr) facts_->setEntries(entries);
}

void AuditPanel::open(const Session& session, qint64 sequence, const QString& mayProve) {
  if (sequence == sequence_ && session.id == session_.id) return;
  session_ = session;
  sequence_ = sequence;
  mayProve_ = mayProve;
  facts_ = nullptr;
  isLoading_ = true;
  panel_->setTitle(tr("Entry %1").arg(auditCount(sequence)));
  // What stood there is of another entry.
  panel_->setBody(new StateView(StateView::Kind::Loading, tr("Asking the store"), {}, panel_));
  panel_->show();
  QWidget::show();
  whenDone(
      rooms_.reader.entry(session_, sequence), this,
      [this, sequence, id = session_.id](const Result<AuditEntry>& entry) {
        // Another one may have been chosen meanwhile.
        if (sequence != sequence_ || id != session_.id) return;
        isLoading_ = false;
        if (entry) {
          show(*entry);
        } else {
          panel_->setBody(new StateView(StateView::Kind::Error, tr("This entry cannot be shown"),
                                        entry.error().message, panel_));
        }
        emit loaded();
      });
}

void AuditPanel::show(const AuditEntry& entry) {
  facts_ = new AuditFacts(entry, entries_, mayProve_, panel_);
  panel_->setBody(facts_);
  connect(facts_, &AuditFacts::proofWanted, this, &AuditPanel::prove);
  connect(facts_, &AuditFacts::saveWanted, this,
          [this, sequence = entry.sequence](const QByteArray& proof) {
            acts_.chooseProofFile(sequence, proof);
          });
  connect(facts_, &AuditFacts::dayWanted, this, [this, entry] { emit dayWanted(entry); });
}

void AuditPanel::prove() {
  whenDone(rooms_.reader.prove(session_, sequence_), this,
           [this, sequence = sequence_, id = session_.id](const Result<QByteArray>& proof) {
             if (sequence == sequence_ && id == session_.id && facts_ != nullptr) {
               facts_->showProof(proof);
             }
           });
}

void AuditPanel::end() {
  sequence_ = 0;
  session_ = {};
  facts_ = nullptr;
  isLoading_ = false;
  hide();
}

}  // namespace linewarden::ui
