// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/approvals_page.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_rules.h"
#include "ui/recipes/approvals/approvals_table.h"
#include "ui/recipes/approvals/compare_dialog.h"
#include "ui/recipes/approvals/reject_dialog.h"
#include "ui/recipes/approvals/signing_dialog.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {

constexpr std::chrono::seconds agesEvery{30};
const QString mineId = QStringLiteral("mine");
const QString allId = QStringLiteral("all");

namespace approvals_face {
enum { Loading, Failed, Nothing, Shown };
}

// Closes a button with the refusal as its tooltip; opens it where there is none.
void setRefusal(Button& button, const QString& refusal) {
  button.setEnabled(refusal.isEmpty());
  button.setToolTip(refusal);
  button.setAccessibleDescription(refusal);
}

}  // namespace

ApprovalsPage::ApprovalsPage(const SigningRooms& rooms, QWidget* parent)
    : Page(parent), rooms_(rooms) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 3 * gridStep);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeTools());
  buildFaces();
  column->addWidget(faces_, 1);
  why_ = makeParagraph({}, Tone::Quiet, this);
  why_->setObjectName(QStringLiteral("approvalsWhy"));
  column->addWidget(why_);
  ages_.setInterval(agesEvery);
  connect(&ages_, &QTimer::timeout, this, [this] { table_->setNow(rooms_.clock.now()); });
  hearChanges();
  showActs();
}

QWidget* ApprovalsPage::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  filter_ = new SegmentedChoice(tr("Which versions are shown"), tools);
  filter_->addChoice(mineId, tr("Waiting for me"))->setObjectName(QStringLiteral("approvalsMine"));
  filter_->addChoice(allId, tr("All"))->setObjectName(QStringLiteral("approvalsAll"));
  filter_->setCurrent(mineId);
  row->addWidget(filter_);
  row->addStretch(1);
  const auto add = [&](const QString& name, const QString& verb, ButtonKind kind) {
    auto* button = new Button(verb, kind, tools);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
  };
  compare_ = add(QStringLiteral("approvalsCompare"), tr("Compare…"), ButtonKind::Plain);
  reject_ = add(QStringLiteral("approvalsReject"), tr("Reject…"), ButtonKind::Plain);
  sign_ = add(QStringLiteral("approvalsSign"), tr("Sign…"), ButtonKind::Primary);
  connect(filter_, &SegmentedChoice::chosen, this, &ApprovalsPage::showFace);
  connect(compare_, &Button::clicked, this, &ApprovalsPage::compare);
  connect(reject_, &Button::clicked, this, &ApprovalsPage::reject);
  connect(sign_, &Button::clicked, this, &ApprovalsPage::sign);
  return tools;
}

void ApprovalsPage::buildFaces() {
  faces_ = new QStackedWidget(this);
  failure_ = new StateView(StateView::Kind::Error, tr("The approvals cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &ApprovalsPage::load);
  nothing_ = new StateView(StateView::Kind::Empty, tr("Nothing waits for you"), {}, faces_);
  nothing_->setIconName(QStringLiteral("approvals"));
  table_ = new ApprovalsTable(rooms_.plant, faces_);
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("What waits is shown as soon as it is known."), faces_));
  faces_->addWidget(failure_);
  faces_->addWidget(nothing_);
  faces_->addWidget(table_);
  connect(table_, &ApprovalsTable::currentChanged, this, &ApprovalsPage::showActs);
  // Who may not sign looks at it instead.
  connect(table_, &ApprovalsTable::opened, this, [this] {
    if (sign_->isEnabled()) {
      sign();
    } else {
      compare();
    }
  });
}

// Both are told from the store's thread.
void ApprovalsPage::hearChanges() {
  connect(&rooms_.approval, &RecipeApproval::changed, this, &ApprovalsPage::load,
          Qt::QueuedConnection);
  connect(&rooms_.desk, &RecipeDesk::changed, this, &ApprovalsPage::load, Qt::QueuedConnection);
}

QString ApprovalsPage::title() const {
  return tr("Approvals");
}

QString ApprovalsPage::context() const {
  const int count = mine();
  return count == 0 ? QString() : tr("%n wait(s) for you", nullptr, count);
}

int ApprovalsPage::mine() const {
  return static_cast<int>(
      std::count_if(waiting_.begin(), waiting_.end(),
                    [](const WaitingApproval& one) { return one.refusal.isEmpty(); }));
}

void ApprovalsPage::enter(const Session& session, const QString& place) {
  session_ = session;
  ++visit_;
  place_ = place;
  isLoaded_ = false;
  faces_->setCurrentIndex(approvals_face::Loading);
  ages_.start();
  load();
}

void ApprovalsPage::leave() {
  session_ = {};
  ages_.stop();
  waiting_.clear();
  table_->setWaiting({}, rooms_.clock.now());
  faces_->setCurrentIndex(approvals_face::Loading);
  filter_->setCurrent(mineId);
  place_.clear();
  isLoaded_ = false;
  emit headingChanged();
}

bool ApprovalsPage::isSettled() const {
  return isLoaded_ && !ask_.runs;
}

void ApprovalsPage::load() {
  if (!session_.isValid()) return;
  if (ask_.runs) {
    ask_.again = true;
    return;
  }
  ask_ = {true, false};
  whenDone(rooms_.approval.waiting(session_), this,
           [this, visit = visit_](const Result<QList<WaitingApproval>>& waiting) {
             const bool again = std::exchange(ask_, {}).again;
             const bool isWanted = session_.isValid() && visit == visit_;
             if (isWanted) take(waiting);
             if (again || (!isWanted && session_.isValid())) load();
             if (isSettled()) emit settled();
           });
}

void ApprovalsPage::take(const Result<QList<WaitingApproval>>& waiting) {
  isLoaded_ = true;
  hasFailed_ = !waiting;
  if (hasFailed_) {
    waiting_.clear();
    table_->setWaiting({}, rooms_.clock.now());
    failure_->setText(waiting.error().message);
    faces_->setCurrentIndex(approvals_face::Failed);
    return;
  }
  waiting_ = *waiting;
  table_->setWaiting(waiting_, rooms_.clock.now());
  showFace();
  openPlace();
  emit headingChanged();
}

void ApprovalsPage::openPlace() {
  if (place_.isEmpty()) return;
  const RecipeVersionId version{std::exchange(place_, {}).toLongLong()};
  if (table_->choose(version)) return;
  filter_->setCurrent(allId);
  showFace();
  if (table_->choose(version)) return;
  filter_->setCurrent(mineId);
  showFace();
  emit told(tr("That version does not wait for a signature any more."));
}

void ApprovalsPage::showFace() {
  const bool mineOnly = filter_->current() == mineId;
  table_->setMineOnly(mineOnly);
  if (!isLoaded_ || hasFailed_) return;
  const auto others = static_cast<int>(waiting_.size());
  nothing_->setText(others == 0
                        ? tr("No recipe waits for a signature. What is submitted stands here.")
                        : tr("%n version(s) wait for others; “All” shows them.", nullptr, others));
  faces_->setCurrentIndex(table_->count() == 0 ? approvals_face::Nothing : approvals_face::Shown);
  showActs();
}

void ApprovalsPage::showActs() {
  const auto current = table_->current();
  // The row has room for its beginning only.
  why_->setText(current ? current->refusal : QString());
  why_->setVisible(!why_->text().isEmpty());
  if (!current || !session_.isValid()) {
    for (Button* button : {sign_, reject_, compare_}) setRefusal(*button, tr("Nothing is chosen."));
    return;
  }
  setRefusal(*compare_, {});
  setRefusal(*sign_, current->refusal);
  const auto may = rooms_.guard.check(session_, recipe_rules::permissionFor(current->meaning));
  setRefusal(*reject_, may ? QString() : may.error().message);
}

void ApprovalsPage::sign() {
  const auto current = table_->current();
  if (!current) return;
  auto* dialog = new SigningDialog(rooms_, session_, current->version, current->meaning, this);
  connect(dialog, &SignatureDialog::told, this, &Page::told);
  dialog->open();
}

void ApprovalsPage::reject() {
  const auto current = table_->current();
  if (!current) return;
  auto* dialog = new RejectDialog(rooms_, session_, current->version, this);
  connect(dialog, &RejectDialog::told, this, &Page::told);
  dialog->open();
}

void ApprovalsPage::compare() {
  const auto current = table_->current();
  if (!current) return;
  (new CompareDialog(rooms_, session_, *current, this))->open();
}

}  // namespace linewarden::ui
