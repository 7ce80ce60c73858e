// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/trail_page.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "ui/audit/archive_dialog.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_panel.h"
#include "ui/audit/audit_seal_bar.h"
#include "ui/audit/audit_table.h"
#include "ui/audit/day_dialog.h"
#include "ui/audit/export_dialog.h"
#include "ui/audit/proof_acts.h"
#include "ui/audit/saved_searches.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>

#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr int wideAuditPageFrom = 170 * gridStep;
constexpr std::chrono::milliseconds sealRest{1000};
constexpr std::chrono::seconds spanMovesEvery{30};
}  // namespace

TrailPage::TrailPage(const AuditRooms& rooms, QWidget* parent)
    : Page(parent), rooms_(rooms), acts_(new ProofActs(rooms, this)) {
  sealTimer_.setSingleShot(true);
  sealTimer_.setInterval(sealRest);
  spanTimer_.setInterval(spanMovesEvery);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(makeList(), 1);
  panel_ = new AuditPanel(rooms, *acts_, this);
  row->addWidget(panel_);
  listen();
  makeShortcuts();
}

QWidget* TrailPage::makeList() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 2 * gridStep);
  column->setSpacing(gridStep);
  seal_ = new AuditSealBar(*acts_, ground);
  filters_ = new AuditFilterBar(rooms_.clock, ground);
  saved_ = new SavedSearches(
      rooms_.reader, [this] { return filters_->filter(); }, ground);
  filters_->addTool(saved_->button());
  table_ = new AuditTable(rooms_.reader, ground);
  column->addWidget(seal_);
  column->addWidget(filters_);
  column->addWidget(table_, 1);
  return ground;
}

void TrailPage::listen() {
  connect(filters_, &AuditFilterBar::changed, this, &TrailPage::search);
  connect(filters_, &AuditFilterBar::clearWanted, this, [this] { showFilter({}); });
  connect(filters_, &AuditFilterBar::left, table_->view(), qOverload<>(&QWidget::setFocus));
  connect(saved_, &SavedSearches::chosen, this, &TrailPage::showFilter);
  connect(saved_, &SavedSearches::told, this, &Page::told);
  connect(table_, &AuditTable::opened, this, &TrailPage::open);
  connect(table_, &AuditTable::moved, this, [this](qint64 sequence) {
    if (panel_->isOpen()) open(sequence);
  });
  connect(table_, &AuditTable::clearWanted, this, [this] {
    showFilter({});
    table_->view()->setFocus();
  });
  connect(table_, &AuditTable::typed, this, [this](const QString& text) {
    filters_->search()->setFocus();
    filters_->search()->setText(text);
  });
  connect(table_, &AuditTable::told, this, &Page::told);
  connect(table_->model(), &AuditModel::lookingChanged, this, [this] {
    // An entry that an address named is chosen once its row is there.
    if (panel_->isOpen() && !table_->hasChosen()) {
      table_->choose(panel_->sequence());
    }
    settle();
  });
  connect(panel_, &AuditPanel::loaded, this, &TrailPage::settle);
  connect(panel_, &AuditPanel::dayWanted, this, &TrailPage::openDay);
  connect(panel_, &AuditPanel::closed, this, [this] {
    table_->unchoose();
    table_->view()->setFocus();
  });
  connect(acts_, &ProofActs::told, this, &Page::told);
  connect(acts_, &ProofActs::verified, this, &TrailPage::loadSeal);
  connect(seal_, &AuditSealBar::exportWanted, this, &TrailPage::openExport);
  connect(seal_, &AuditSealBar::archiveWanted, this, &TrailPage::openArchive);
  connect(&rooms_.reader, &AuditReader::sealChanged, this, &TrailPage::loadSeal,
          Qt::QueuedConnection);
  // The seal counts entries; each new one is not worth a question of its own.
  connect(
      &rooms_.reader, &AuditReader::appended, this,
      [this] {
        if (session_.isValid() && !sealTimer_.isActive()) sealTimer_.start();
      },
      Qt::QueuedConnection);
  connect(&sealTimer_, &QTimer::timeout, this, &TrailPage::loadSeal);
  connect(&spanTimer_, &QTimer::timeout, this, &TrailPage::moveSpan);
}

void TrailPage::makeShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  add(QKeySequence::Find, [this] {
    filters_->search()->setFocus();
    filters_->search()->selectAll();
  });
  add(QKeySequence(Qt::Key_Escape), [this] {
    if (!panel_->isOpen()) return;
    panel_->end();
    table_->unchoose();
    table_->view()->setFocus();
  });
}

QString TrailPage::title() const {
  return tr("Audit");
}

QString TrailPage::refusalOf(Permission permission) const {
  const Result<void> allowed = rooms_.guard.check(session_, permission);
  return allowed ? QString() : allowed.error().message;
}

void TrailPage::enter(const Session& session, const QString& place) {
  const AuditPlace asked = parseAuditPlace(place);
  const bool isNewPerson = session.person != lastPerson_;
  session_ = session;
  lastPerson_ = session.person;
  ++visit_;
  hasChoices_ = false;
  acts_->setSession(session);
  saved_->setSession(session);
  seal_->setMayVerify(refusalOf(Permission::VerifyAudit));
  seal_->setMayArchive(refusalOf(Permission::ArchiveAudit));
  // An address says what is shown; without one, what this person had before comes again.
  if (isNewPerson || !asked.filter.isEmpty()) filters_->setFilter(asked.filter);
  panel_->end();
  loadChoices();
  loadSeal();
  table_->unchoose();
  search();
  spanTimer_.start();
  if (asked.entry > 0) open(asked.entry);
}

void TrailPage::leave() {
  session_ = {};
  sealTimer_.stop();
  spanTimer_.stop();
  acts_->setSession({});
  saved_->setSession({});
  panel_->end();
  seal_->clear();
  table_->unchoose();
  table_->model()->clear();
}

bool TrailPage::isSettled() const {
  return hasChoices_ && !askSeal_.runs && !table_->model()->isLooking() && !panel_->isLoading();
}

void TrailPage::settle() {
  if (session_.isValid() && isSettled()) emit settled();
}

void TrailPage::loadChoices() {
  whenDone(rooms_.reader.choices(session_), this,
           [this, visit = visit_](const Result<AuditReader::Choices>& choices) {
             if (visit != visit_ || !session_.isValid()) return;
             hasChoices_ = true;
             if (choices) {
               filters_->setChoices(choices->actors, choices->actions, choices->workstations);
             }
             settle();
           });
}

void TrailPage::loadSeal() {
  if (!session_.isValid()) return;
  if (askSeal_.runs) {
    askSeal_.again = true;
    return;
  }
  askSeal_ = {true, false};
  whenDone(rooms_.reader.seal(session_), this,
           [this, visit = visit_](const Result<AuditSeal>& seal) {
             const bool again = std::exchange(askSeal_, {}).again;
             if (visit == visit_ && session_.isValid()) takeSeal(seal);
             if (again) loadSeal();
             settle();
           });
}

void TrailPage::takeSeal(const Result<AuditSeal>& seal) {
  if (!seal) {
    seal_->showFailure(seal.error().message);
    return;
  }
  panel_->setEntries(seal->entries);
  seal_->show(*seal, rooms_.clock.now());
  table_->setArchived(archiveWords(*seal));
}

void TrailPage::search() {
  if (!session_.isValid()) return;
  table_->search(session_, filters_->filter());
}

// "Last 24 hours" stays that while the page stands open.
void TrailPage::moveSpan() {
  if (!session_.isValid() || !filters_->isRolling()) return;
  if (const auto from = filters_->filter().from) table_->setFrom(*from);
}

void TrailPage::showFilter(const AuditFilter& filter) {
  filters_->setFilter(filter);
  search();
}

void TrailPage::open(qint64 sequence) {
  table_->choose(sequence);
  panel_->open(session_, sequence, refusalOf(Permission::VerifyAudit));
}

void TrailPage::openDay(const AuditEntry& entry) {
  auto* dialog = new DayDialog(rooms_, session_, entry, this);
  connect(dialog, &DayDialog::chosen, this, &TrailPage::open);
  dialog->open();
}

void TrailPage::openExport() {
  const AuditModel* model = table_->model();
  const bool areAll = model->isAtEnd() && !model->isCutAtTop() && model->newerCount() == 0;
  auto* dialog =
      new ExportDialog(rooms_, session_, filters_->filter(), model->rowCount(), areAll, this);
  dialog->open();
}

void TrailPage::openArchive() {
  auto* dialog = new ArchiveDialog(rooms_, session_, this);
  connect(dialog, &ArchiveDialog::archived, this, [this] {
    loadSeal();
    search();
  });
  dialog->open();
}

void TrailPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  panel_->setWide(width() >= wideAuditPageFrom);
}

}  // namespace linewarden::ui
