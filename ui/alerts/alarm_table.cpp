// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_table.h"

#include "app/base/clock.h"
#include "ui/alerts/alarm_delegate.h"
#include "ui/alerts/alarm_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

// Narrower than this, the columns that matter least give way.
constexpr int alarmByWhomFrom = 100 * gridStep;
constexpr int alarmValueFrom = 78 * gridStep;
constexpr int alarmRowHeight = 3 * gridStep + 4;
// Lit and dark together a second.
constexpr std::chrono::milliseconds blinkHalf{500};

int columnOf(AlarmColumn column) {
  return static_cast<int>(column);
}

}  // namespace

AlarmTable::AlarmTable(Content content, std::shared_ptr<const Plant> plant, const Clock& clock,
                       QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      model_(new AlarmListModel(std::move(plant), clock, this)),
      view_(new QTableView(this)),
      delegate_(new AlarmDelegate(*model_, view_)),
      faces_(new QStackedWidget(this)) {
  line_ = makeLine();
  view_->setObjectName(content == Content::Standing ? QStringLiteral("alarmTable")
                                                    : QStringLiteral("allAlarmsTable"));
  view_->setAccessibleName(content == Content::Standing ? tr("Standing alarms") : tr("All alarms"));
  buildView();
  makeFaces(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(line_);
  column->addWidget(faces_, 1);
  blinkTimer_.setInterval(blinkHalf);
  listen();
}

// It keeps its height whatever it says, so that the table under it stays where it is.
QWidget* AlarmTable::makeLine() {
  auto* line = new QWidget(this);
  line->setFixedHeight(4 * gridStep);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  newer_ = new Button({}, ButtonKind::Quiet, line);
  newer_->setObjectName(QStringLiteral("alarmsAbove"));
  newer_->setIconName(QStringLiteral("chevron-up"));
  newer_->hide();
  count_ = makeLabel({}, TextSize::Body, Tone::Quiet, line);
  count_->setObjectName(QStringLiteral("alarmCount"));
  row->addWidget(newer_);
  row->addStretch(1);
  row->addWidget(count_);
  connect(newer_, &Button::clicked, this, &AlarmTable::goUp);
  return line;
}

void AlarmTable::buildView() {
  view_->setModel(model_);
  view_->setItemDelegate(delegate_);
  setRowTable(*view_, alarmRowHeight);
  view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  view_->setContextMenuPolicy(Qt::CustomContextMenu);
  view_->installEventFilter(this);
  QHeaderView* header = view_->horizontalHeader();
  header->setSectionsClickable(true);
  header->setSectionResizeMode(columnOf(AlarmColumn::Text), QHeaderView::Stretch);
  connect(header, &QHeaderView::sectionClicked, this, &AlarmTable::sortBy);
}

void AlarmTable::makeFaces(Content content) {
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking for the alarms"),
                                tr("They are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The alarms cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"))->setObjectName(QStringLiteral("alarmsTryAgain"));
  connect(failure_, &StateView::acted, this, &AlarmTable::tryAgainWanted);
  const bool isStanding = content == Content::Standing;
  auto* well = new StateView(
      StateView::Kind::Empty, isStanding ? tr("All is well") : tr("No alarm is defined"),
      isStanding ? tr("No alarm stands. New ones appear here at once.")
                 : tr("The plant file defines no alarms, and no service has raised one."),
      faces_);
  well->setIconName(isStanding ? QStringLiteral("check") : QStringLiteral("alerts"));
  well->setObjectName(QStringLiteral("alarmsAllWell"));
  auto* nothing =
      new StateView(StateView::Kind::Empty, tr("Nothing matches"),
                    tr("There are alarms, but none passes the search and the filters."), faces_);
  nothing->setIconName(QStringLiteral("filter"));
  nothing->setObjectName(QStringLiteral("alarmsNothing"));
  nothing->setAction(tr("Clear filters"))->setObjectName(QStringLiteral("alarmsClearEmpty"));
  connect(nothing, &StateView::acted, this, &AlarmTable::clearWanted);
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(well), static_cast<QWidget*>(nothing),
                        static_cast<QWidget*>(view_)}) {
    faces_->addWidget(face);
  }
}

void AlarmTable::listen() {
  connect(&blinkTimer_, &QTimer::timeout, this, &AlarmTable::blink);
  connect(model_, &AlarmListModel::partBegins, this, &AlarmTable::hold);
  connect(model_, &AlarmListModel::partTaken, this, &AlarmTable::settle);
  connect(model_, &QAbstractItemModel::rowsInserted, this,
          [this](const QModelIndex&, int first, int last) {
            if (first <= top_) moveHeld(last - first + 1);
          });
  connect(model_, &QAbstractItemModel::rowsRemoved, this,
          [this](const QModelIndex&, int first, int last) {
            if (first < top_) moveHeld(-(std::min(last + 1, top_) - first));
          });
  connect(model_, &QAbstractItemModel::rowsMoved, this,
          [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            if (from < top_ && to > top_) moveHeld(-1);
            if (from > top_ && to <= top_) moveHeld(1);
          });
  connect(model_, &AlarmListModel::aboutToRebuild, this, &AlarmTable::remember);
  connect(model_, &AlarmListModel::rebuilt, this, &AlarmTable::recall);
  connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    if (value > 0 || holds_ || newAbove_.isEmpty()) return;
    newAbove_.clear();
    showNewAbove();
  });
  connect(view_, &QTableView::clicked, this, [this](const QModelIndex& index) {
    const AlarmItem& item = model_->itemAt(index.row());
    if (!item.isHead() && chosen().size() == 1) emit opened(item.id());
  });
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (!isSilent_) emit choiceChanged();
  });
  connect(view_, &QWidget::customContextMenuRequested, this,
          [this](const QPoint& at) { emit menuWanted(view_->viewport()->mapToGlobal(at)); });
}

void AlarmTable::showLoading() {
  hasAnswer_ = false;
  staleSince_.reset();
  showFace();
}

void AlarmTable::showRows() {
  hasAnswer_ = true;
  answered_ = clock_.now();
  staleSince_.reset();
  showFace();
}

void AlarmTable::showFailure(const QString& text) {
  if (model_->alarmCount() > 0) {
    if (staleSince_) return;
    staleSince_ = answered_;
    showFace();
    emit told(text);
    return;
  }
  failure_->setText(text);
  faces_->setCurrentIndex(Failed);
}

void AlarmTable::showFace() {
  Face face = Rows;
  if (model_->shownCount() == 0) face = model_->alarmCount() == 0 ? AllWell : Nothing;
  if (!hasAnswer_ && model_->alarmCount() == 0) face = Loading;
  faces_->setCurrentIndex(face);
  showCount(face == Rows);
}

void AlarmTable::showCount(bool hasRows) {
  if (staleSince_) {
    count_->setText(
        tr("Not up to date since %1").arg(formatMoment(*staleSince_, clock_.now(), QLocale())));
    count_->show();
    return;
  }
  const int shown = model_->shownCount();
  const bool areAll = shown == model_->alarmCount();
  const QString all = tr("%n alarm(s)", nullptr, model_->alarmCount());
  count_->setText(areAll ? all : tr("%1 of %2", "some of all alarms").arg(shown).arg(all));
  count_->setVisible(hasRows);
}

// Up, down, and back to the usual order.
void AlarmTable::sortBy(int column) {
  const AlarmSort& now = model_->sorting();
  const auto wanted = static_cast<AlarmColumn>(column);
  AlarmSort next{wanted, false};
  if (now.column == wanted) next = now.isDescending ? AlarmSort() : AlarmSort{wanted, true};
  QHeaderView* header = view_->horizontalHeader();
  header->setSortIndicatorShown(next.column.has_value());
  if (next.column) {
    header->setSortIndicator(column, next.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
  }
  model_->setSort(next);
}

void AlarmTable::blink() {
  delegate_->setMarkLit(!motionAllowed() || !delegate_->isMarkLit());
  const int column = columnOf(AlarmColumn::Mark);
  view_->viewport()->update(view_->columnViewportPosition(column), 0, view_->columnWidth(column),
                            view_->viewport()->height());
}

QList<AlarmView> AlarmTable::chosen() const {
  QList<AlarmView> views;
  const QModelIndexList rows = view_->selectionModel()->selectedRows(columnOf(AlarmColumn::Mark));
  for (const QModelIndex& index : rows) {
    const AlarmItem& item = model_->itemAt(index.row());
    if (!item.isHead()) views += item.view;
  }
  return views;
}

AlarmId AlarmTable::current() const {
  const QModelIndex index = view_->currentIndex();
  return index.isValid() ? model_->itemAt(index.row()).id() : AlarmId();
}

void AlarmTable::choose(const AlarmId& id) {
  const int row = model_->rowOf(id);
  if (row < 0) return;
  const QModelIndex index = model_->index(row, columnOf(AlarmColumn::Text));
  isSilent_ = true;
  view_->setCurrentIndex(index);
  view_->scrollTo(index);
  isSilent_ = false;
}

void AlarmTable::unchoose() {
  isSilent_ = true;
  view_->setCurrentIndex({});
  view_->clearSelection();
  isSilent_ = false;
}

void AlarmTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const bool hasByWhom = width() >= alarmByWhomFrom;
  const bool hasValue = width() >= alarmValueFrom;
  view_->setColumnHidden(columnOf(AlarmColumn::ByWhom), !hasByWhom);
  view_->setColumnHidden(columnOf(AlarmColumn::Value), !hasValue);
  const auto fit = [header](AlarmColumn column, int steps) {
    header->resizeSection(columnOf(column),
                          std::max(steps * gridStep, header->sectionSizeHint(columnOf(column))));
  };
  header->resizeSection(columnOf(AlarmColumn::Mark), 4 * gridStep);
  const QString sample = alarmTime(fromMillis(1), fromMillis(90'000'000'000), QLocale());
  fit(AlarmColumn::Time,
      QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(sample) / gridStep + 3);
  fit(AlarmColumn::Place, 22);
  if (hasValue) fit(AlarmColumn::Value, 22);
  fit(AlarmColumn::State, 24);
  if (hasByWhom) fit(AlarmColumn::ByWhom, 15);
}

void AlarmTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

void AlarmTable::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  blinkTimer_.start();
}

void AlarmTable::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  blinkTimer_.stop();
}

bool AlarmTable::pressed(int key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (current().isValid()) emit opened(current());
      return true;
    case Qt::Key_A: emit acknowledgeWanted(); return true;
    case Qt::Key_S: emit shelveWanted(); return true;
    case Qt::Key_Slash: emit searchWanted(); return true;
    default: return false;
  }
}

bool AlarmTable::eventFilter(QObject* watched, QEvent* event) {
  if (watched != view_ || event->type() != QEvent::KeyPress) {
    return QWidget::eventFilter(watched, event);
  }
  const auto* key = static_cast<QKeyEvent*>(event);
  // Some layouts have the slash on Shift.
  const bool isPlain =
      (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
  return isPlain && pressed(key->key());
}

}  // namespace linewarden::ui
