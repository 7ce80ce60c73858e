// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_table.h"

#include "ui/audit/audit_delegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/state_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace linewarden::ui {

namespace {
// Narrower than this, the columns that matter least give way.
constexpr int workstationFrom = 92 * gridStep;
constexpr int outcomeFrom = 70 * gridStep;
constexpr int auditRowHeight = 3 * gridStep + 2;
// So many rows before the end, the next page is asked for.
constexpr int fetchAhead = 60;
}  // namespace

AuditTable::AuditTable(AuditReader& reader, QWidget* parent)
    : QWidget(parent),
      model_(new AuditModel(reader, this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)) {
  line_ = makeLine();
  buildView();
  makeFaces();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(line_);
  column->addWidget(faces_, 1);
  listen();
}

// It keeps its height whatever it says, so that the table under it stays where it is.
QWidget* AuditTable::makeLine() {
  auto* line = new QWidget(this);
  line->setFixedHeight(4 * gridStep);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  newer_ = new Button({}, ButtonKind::Quiet, line);
  newer_->setObjectName(QStringLiteral("auditNewer"));
  newer_->setIconName(QStringLiteral("chevron-up"));
  newer_->hide();
  state_ = makeLabel({}, TextSize::Body, Tone::Quiet, line);
  state_->setObjectName(QStringLiteral("auditState"));
  stop_ = new Button(tr("Stop"), ButtonKind::Quiet, line);
  stop_->setObjectName(QStringLiteral("auditStop"));
  stop_->hide();
  goOn_ = new Button(tr("Look further back"), ButtonKind::Quiet, line);
  goOn_->setObjectName(QStringLiteral("auditGoOn"));
  goOn_->hide();
  row->addWidget(newer_);
  row->addStretch(1);
  row->addWidget(state_);
  row->addWidget(stop_);
  row->addWidget(goOn_);
  connect(newer_, &Button::clicked, this, &AuditTable::showAfresh);
  connect(stop_, &Button::clicked, model_, &AuditModel::stop);
  connect(goOn_, &Button::clicked, model_, &AuditModel::goOn);
  return line;
}

void AuditTable::buildView() {
  view_->setObjectName(QStringLiteral("auditTable"));
  view_->setModel(model_);
  view_->setItemDelegate(new AuditDelegate(view_));
  view_->setAccessibleName(tr("Audit trail, newest first"));
  setRowTable(*view_, auditRowHeight);
  view_->installEventFilter(this);
  QHeaderView* header = view_->horizontalHeader();
  header->setSectionsClickable(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(AuditModel::What, QHeaderView::Stretch);
}

void AuditTable::makeFaces() {
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The entries are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The trail cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"))->setObjectName(QStringLiteral("auditTryAgain"));
  connect(failure_, &StateView::acted, model_, &AuditModel::restart);
  auto* nothing =
      new StateView(StateView::Kind::Empty, tr("Nothing matches"),
                    tr("No entry of the trail passes the search and the filters."), faces_);
  nothing->setIconName(QStringLiteral("audit"));
  nothing->setAction(tr("Clear"))->setObjectName(QStringLiteral("auditClearEmpty"));
  connect(nothing, &StateView::acted, this, &AuditTable::clearWanted);
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(nothing), static_cast<QWidget*>(view_)}) {
    faces_->addWidget(face);
  }
}

void AuditTable::listen() {
  connect(model_, &AuditModel::lookingChanged, this, &AuditTable::showState);
  connect(model_, &AuditModel::newerChanged, this, &AuditTable::showNewer);
  connect(model_, &AuditModel::failed, this, &AuditTable::showFailure);
  connect(model_, &QAbstractItemModel::rowsInserted, this, &AuditTable::showState);
  // Rows that go at the top must not move those that are read.
  connect(model_, &QAbstractItemModel::rowsRemoved, this,
          [this](const QModelIndex&, int first, int last) {
            if (first != 0) return;
            QScrollBar* bar = view_->verticalScrollBar();
            bar->setValue(std::max(0, bar->value() - (last - first + 1)));
          });
  connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    follow();
    if (value + fetchAhead >= view_->verticalScrollBar()->maximum()) model_->fetchMore({});
  });
  connect(view_, &QTableView::clicked, this,
          [this](const QModelIndex&) { emit opened(current()); });
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid() && !isSilent_) emit moved(current());
          });
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &AuditTable::follow);
  connect(model_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { isSilent_ = true; });
  connect(model_, &QAbstractItemModel::rowsRemoved, this, [this] { isSilent_ = false; });
}

void AuditTable::search(const Session& session, const AuditFilter& filter) {
  model_->search(session, filter);
  follow();
  showState();
}

void AuditTable::setFrom(UtcTime from) {
  // The row that takes the place of a chosen one was not chosen by the person.
  isSilent_ = true;
  model_->setFrom(from);
  isSilent_ = false;
}

// Looking at the top with nothing chosen: what comes is shown as it comes.
void AuditTable::follow() {
  model_->setFollows(view_->verticalScrollBar()->value() == 0 && !hasChosen());
}

void AuditTable::showState() {
  const bool hasRows = model_->rowCount() > 0;
  const bool isFurther = model_->isLookingFurther();
  QString text;
  if (isFurther) {
    text = model_->lookedBackTo()
               ? tr("Looking further back… to %1")
                     .arg(QLocale().toString(toLocal(*model_->lookedBackTo()).date()))
               : tr("Looking further back…");
  } else if (model_->isStopped()) {
    text = tr("Stopped before the beginning of the trail.");
  } else if (hasRows && model_->isCutAtTop()) {
    text = model_->isAtEnd() ? tr("The oldest %n entry(s) that match", nullptr, model_->rowCount())
                             : tr("%n entry(s) without the newest; scroll down for more", nullptr,
                                  model_->rowCount());
  } else if (hasRows && model_->isAtEnd()) {
    text = tr("%n entry(s), all that match", nullptr, model_->rowCount());
  } else if (hasRows) {
    text = tr("The newest %n entry(s); scroll down for more", nullptr, model_->rowCount());
  }
  if (model_->isAtEnd() && !archived_.isEmpty() && !isFurther) {
    text += (text.isEmpty() ? QString() : QStringLiteral(". ")) + archived_;
  }
  state_->setText(text);
  stop_->setVisible(isFurther);
  goOn_->setVisible(model_->isStopped() && model_->hasAnswer() && !model_->isLooking());
  if (hasRows) {
    faces_->setCurrentIndex(Rows);
  } else if (model_->isLooking()) {
    faces_->setCurrentIndex(Loading);
  } else if (model_->hasAnswer()) {
    faces_->setCurrentIndex(Empty);
  }
}

void AuditTable::setArchived(const QString& words) {
  if (words == archived_) return;
  archived_ = words;
  showState();
}

void AuditTable::showFailure(const QString& text) {
  if (model_->rowCount() > 0) {
    emit told(text);
    return;
  }
  failure_->setText(text);
  faces_->setCurrentIndex(Failed);
}

void AuditTable::showNewer() {
  const int count = model_->newerCount();
  newer_->setVisible(count > 0 || model_->isCutAtTop());
  if (count == 0) {
    newer_->setText(tr("Back to the newest entries"));
  } else if (model_->newerAreMore()) {
    newer_->setText(tr("More than %n newer entry(s)", nullptr, count));
  } else {
    newer_->setText(tr("%n newer entry(s)", nullptr, count));
  }
  if (model_->rowCount() > 0) faces_->setCurrentIndex(Rows);
}

void AuditTable::showAfresh() {
  model_->showNewer();
  view_->scrollToTop();
  view_->setFocus();
}

// A table that gets the focus has a current row at once; chosen is one only when it is selected.
bool AuditTable::hasChosen() const {
  return view_->selectionModel()->hasSelection();
}

qint64 AuditTable::current() const {
  const QModelIndex index = view_->currentIndex();
  return index.isValid() ? index.data(AuditModel::SequenceRole).toLongLong() : 0;
}

void AuditTable::choose(qint64 sequence) {
  const int row = model_->rowOf(sequence);
  if (row < 0) return;
  isSilent_ = true;
  const QModelIndex index = model_->index(row, AuditModel::Time);
  view_->setCurrentIndex(index);
  view_->scrollTo(index);
  isSilent_ = false;
}

void AuditTable::unchoose() {
  isSilent_ = true;
  view_->setCurrentIndex({});
  view_->clearSelection();
  isSilent_ = false;
  follow();
}

void AuditTable::copyRow() {
  const QModelIndex index = view_->currentIndex();
  if (!index.isValid()) return;
  QGuiApplication::clipboard()->setText(auditRowText(model_->rows().at(index.row())));
  emit told(tr("The entry is on the clipboard as text."));
}

void AuditTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const bool hasWorkstation = width() >= workstationFrom;
  const bool hasOutcome = width() >= outcomeFrom;
  view_->setColumnHidden(AuditModel::Workstation, !hasWorkstation);
  view_->setColumnHidden(AuditModel::Outcome, !hasOutcome);
  const auto fit = [header](int column, int steps) {
    header->resizeSection(column, std::max(steps * gridStep, header->sectionSizeHint(column)));
  };
  const int sample = fontMetrics().horizontalAdvance(auditMoment(UtcTime(), QLocale()));
  fit(AuditModel::Time, sample / gridStep + 8);
  fit(AuditModel::Who, 15);
  fit(AuditModel::Object, 20);
  if (hasWorkstation) fit(AuditModel::Workstation, 14);
  if (hasOutcome) fit(AuditModel::Outcome, 12);
}

void AuditTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool AuditTable::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    if (current() > 0) emit opened(current());
    return true;
  }
  if (key->matches(QKeySequence::Copy)) {
    copyRow();
    return true;
  }
  const bool isTyping = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                        (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  if (!isTyping) return false;
  emit typed(key->text());
  return true;
}

}  // namespace linewarden::ui
