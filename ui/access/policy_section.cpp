// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/policy_section.h"

#include "ui/access/policy_model.h"
#include "ui/access/policy_panel.h"
#include "ui/access/table_manner.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace linewarden::ui {

PolicySection::PolicySection(const AccessRooms& rooms, QWidget* parent)
    : AccessSection(rooms, parent),
      model_(new PolicyModel(this)),
      view_(new QTableView),
      panel_(new PolicyPanel) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(makeList(), 1);
  row->addWidget(panel_);
  connect(panel_, &PolicyPanel::saveWanted, this, &PolicySection::save);
  connect(panel_, &PolicyPanel::closed, view_, qOverload<>(&QWidget::setFocus));
  // Told from the store's thread.
  connect(&rooms.policy, &AccessPolicy::changed, this, &PolicySection::load, Qt::QueuedConnection);
}

QWidget* PolicySection::makeList() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 3 * gridStep, 2 * gridStep);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("Who holds several roles keeps to the strictest rule of each. A change holds from the "
         "next sign-in; the idle lock at once."),
      Tone::Quiet, ground));
  buildView();
  column->addWidget(view_, 1);
  return ground;
}

void PolicySection::buildView() {
  view_->setObjectName(QStringLiteral("policyTable"));
  view_->setAccessibleName(tr("Rules for roles"));
  view_->setModel(model_);
  setTableManner(*view_);
  view_->horizontalHeader()->setSectionResizeMode(PolicyModel::Factor, QHeaderView::Stretch);
  openOnEnterOrClick(*view_, [this](const QModelIndex& index) { open(index.row()); });
}

void PolicySection::load() {
  if (!isInFront()) return;
  model_->setPolicies(rooms().policy.policies());
  fitToContents(*view_);
  for (const RolePolicy& policy : model_->policies()) {
    if (panel_->isOpen() && policy.role == panel_->role()) {
      panel_->show(policy, refusalOf(Permission::ChangePolicy));
    }
  }
}

void PolicySection::clear() {
  panel_->end();
  model_->setPolicies({});
}

bool PolicySection::hasDraft() const {
  return isInFront() && panel_->hasDraft();
}

void PolicySection::open(int row) {
  if (row < 0 || row >= model_->rowCount()) return;
  panel_->show(model_->policies().at(row), refusalOf(Permission::ChangePolicy));
}

void PolicySection::save(const RolePolicy& policy, const QString& reason) {
  panel_->setBusy(true);
  withFreshProof<void>(
      this, rooms().signIn, session(),
      [this, policy, reason] { return rooms().policy.change(session(), policy, reason); },
      [this](const Result<void>& saved) {
        panel_->setBusy(false);
        if (!saved) {
          panel_->refuse(saved.error());
          return;
        }
        load();
        emit told(tr("The rules are saved."));
      });
}

}  // namespace linewarden::ui
