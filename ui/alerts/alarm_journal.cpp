// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_journal.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_words.h"
#include "ui/alerts/journal_delegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/time_range_picker.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {
// Each time asks the store.
constexpr std::chrono::milliseconds journalRest{1000};
// The window moves on, and what was told before it was stored comes too.
constexpr std::chrono::seconds journalMovesEvery{10};
// The times of PLCs lie apart by this at most: one that is behind must not be passed over.
constexpr std::chrono::minutes journalOverlap{5};
constexpr int journalWhyFrom = 120 * gridStep;
constexpr int journalValueFrom = 90 * gridStep;
constexpr int journalRowHeight = 3 * gridStep + 2;
}  // namespace

AlarmJournal::AlarmJournal(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      model_(new AlarmJournalModel(rooms.plant, rooms.clock, this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)),
      picker_(new TimeRangePicker(this)),
      count_(makeLabel({}, TextSize::Body, Tone::Quiet, this)) {
  restTimer_.setSingleShot(true);
  restTimer_.setInterval(journalRest);
  moveTimer_.setInterval(journalMovesEvery);
  picker_->setObjectName(QStringLiteral("journalTime"));
  picker_->setSpan(span_);
  count_->setObjectName(QStringLiteral("journalCount"));
  buildView();
  makeFaces();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(picker_);
  row->addStretch(1);
  row->addWidget(count_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(row);
  column->addWidget(faces_, 1);
  listen();
}

void AlarmJournal::buildView() {
  view_->setObjectName(QStringLiteral("journalTable"));
  view_->setModel(model_);
  view_->setItemDelegate(new JournalDelegate(view_));
  view_->setAccessibleName(tr("Journal of alarms, newest first"));
  setRowTable(*view_, journalRowHeight);
  view_->installEventFilter(this);
  QHeaderView* header = view_->horizontalHeader();
  header->setSectionsClickable(false);
  header->setSectionResizeMode(AlarmJournalModel::Text, QHeaderView::Stretch);
  header->setSectionResizeMode(AlarmJournalModel::Why, QHeaderView::Stretch);
}

void AlarmJournal::makeFaces() {
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The changes are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The journal cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"))->setObjectName(QStringLiteral("journalTryAgain"));
  connect(failure_, &StateView::acted, this, &AlarmJournal::search);
  auto* empty = new StateView(StateView::Kind::Empty, tr("Nothing happened"),
                              tr("No alarm changed in this time."), faces_);
  empty->setIconName(QStringLiteral("check"));
  empty->setObjectName(QStringLiteral("journalEmpty"));
  auto* nothing = new StateView(
      StateView::Kind::Empty, tr("Nothing matches"),
      tr("Alarms changed in this time, but none passes the search and the filters."), faces_);
  nothing->setIconName(QStringLiteral("filter"));
  nothing->setObjectName(QStringLiteral("journalNothing"));
  nothing->setAction(tr("Clear filters"))->setObjectName(QStringLiteral("journalClearEmpty"));
  connect(nothing, &StateView::acted, this, &AlarmJournal::clearWanted);
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(empty), static_cast<QWidget*>(nothing),
                        static_cast<QWidget*>(view_)}) {
    faces_->addWidget(face);
  }
}

void AlarmJournal::listen() {
  connect(picker_, &TimeRangePicker::spanChosen, this, [this](TrendSpan span) {
    span_ = span;
    search();
  });
  connect(picker_, &TimeRangePicker::customChosen, this, [this](const TimeWindow& window) {
    span_ = TrendSpan::Custom;
    custom_ = between(window.from, window.to, rooms_.clock.now());
    picker_->setCustom(custom_);
    search();
  });
  connect(
      &rooms_.desk, &AlarmDesk::changed, this,
      [this] {
        const bool isLive = session_.isValid() && span_ != TrendSpan::Custom;
        if (isLive && !restTimer_.isActive()) restTimer_.start();
      },
      Qt::QueuedConnection);
  connect(&restTimer_, &QTimer::timeout, this, &AlarmJournal::askNewer);
  connect(&moveTimer_, &QTimer::timeout, this, [this] {
    if (span_ != TrendSpan::Custom && hasAnswer_) askNewer();
  });
  // What comes above must not move what is read.
  connect(model_, &QAbstractItemModel::rowsInserted, this,
          [this](const QModelIndex&, int first, int last) {
            QScrollBar* bar = view_->verticalScrollBar();
            const bool isRead = bar->value() > 0 || view_->selectionModel()->hasSelection();
            if (isRead && first <= bar->value()) bar->setValue(bar->value() + last - first + 1);
          });
  connect(view_, &QTableView::clicked, this,
          [this](const QModelIndex& index) { emit opened(model_->changeAt(index.row()).id); });
}

void AlarmJournal::begin(const Session& session) {
  session_ = session;
  moveTimer_.start();
  search();
}

void AlarmJournal::end() {
  session_ = {};
  ++visit_;
  isAsking_ = false;
  hasAnswer_ = false;
  restTimer_.stop();
  moveTimer_.stop();
  model_->clear();
}

void AlarmJournal::setFilter(const AlarmFilter& filter) {
  model_->setFilter(filter);
  showFace();
}

TimeWindow AlarmJournal::window() const {
  const UtcTime now = rooms_.clock.now();
  // What comes while it is asked belongs to it.
  const auto span = windowOf(span_, now, std::nullopt);
  return span ? TimeWindow{span->from, span->to + std::chrono::minutes(1)} : custom_;
}

void AlarmJournal::search() {
  if (!session_.isValid()) return;
  ++visit_;
  restTimer_.stop();
  isAsking_ = true;
  hasAnswer_ = false;
  model_->show({});
  showFace();
  askKnown();
}

// Their titles and places come first, as a change holds an id alone.
void AlarmJournal::askKnown() {
  whenDone(rooms_.desk.all(session_), this,
           [this, visit = visit_](const Result<QList<AlarmView>>& views) {
             if (visit != visit_) return;
             if (!views) {
               finish(views.error(), false);
               return;
             }
             model_->setKnown(*views);
             askChanges();
           });
}

void AlarmJournal::askChanges() {
  const TimeWindow span = window();
  whenDone(rooms_.desk.journal(session_, span.from, span.to, AlarmJournalModel::mostChanges), this,
           [this, visit = visit_](const Result<QList<AlarmChange>>& changes) {
             if (visit == visit_) finish(changes, false);
           });
}

void AlarmJournal::askNewer() {
  if (!session_.isValid() || isAsking_) return;
  isAsking_ = true;
  const TimeWindow span = window();
  const UtcTime from = std::max(span.from, model_->newestTime() - journalOverlap);
  whenDone(rooms_.desk.journal(session_, from, span.to, AlarmJournalModel::mostChanges), this,
           [this, visit = visit_](const Result<QList<AlarmChange>>& changes) {
             if (visit == visit_) takeNewer(changes);
           });
}

// A service may have raised one that nobody knew of.
void AlarmJournal::takeNewer(const Result<QList<AlarmChange>>& changes) {
  const bool areKnown =
      !changes || std::all_of(changes->begin(), changes->end(), [this](const AlarmChange& change) {
        return model_->knows(change.id);
      });
  if (areKnown) {
    finish(changes, true);
    return;
  }
  whenDone(rooms_.desk.all(session_), this,
           [this, changes, visit = visit_](const Result<QList<AlarmView>>& views) {
             if (visit != visit_) return;
             if (views) model_->setKnown(*views);
             finish(changes, true);
           });
}

void AlarmJournal::finish(const Result<QList<AlarmChange>>& changes, bool areNewer) {
  isAsking_ = false;
  if (!changes) {
    showFailure(changes.error().message);
  } else if (areNewer) {
    model_->takeNewer(*changes);
    model_->forgetBefore(window().from);
    showFace();
  } else {
    hasAnswer_ = true;
    model_->show(*changes);
    showFace();
  }
  emit settled();
}

void AlarmJournal::showFailure(const QString& text) {
  if (model_->changeCount() > 0) {
    emit told(text);
    return;
  }
  failure_->setText(text);
  faces_->setCurrentIndex(Failed);
}

void AlarmJournal::showFace() {
  Face face = Rows;
  if (model_->rowCount() == 0) face = model_->changeCount() == 0 ? Empty : Nothing;
  if (!hasAnswer_) face = Loading;
  faces_->setCurrentIndex(face);
  count_->setVisible(face == Rows);
  count_->setText(model_->isCut()
                      ? tr("The newest %n change(s); choose a shorter time for older ones", nullptr,
                           model_->changeCount())
                      : tr("%n change(s)", nullptr, model_->rowCount()));
}

void AlarmJournal::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const bool hasValue = width() >= journalValueFrom;
  view_->setColumnHidden(AlarmJournalModel::Value, !hasValue);
  view_->setColumnHidden(AlarmJournalModel::Why, width() < journalWhyFrom);
  const auto fit = [header](int column, int steps) {
    header->resizeSection(column, std::max(steps * gridStep, header->sectionSizeHint(column)));
  };
  header->resizeSection(AlarmJournalModel::Mark, 4 * gridStep);
  const QString sample = alarmTime(fromMillis(1), fromMillis(90'000'000'000), QLocale());
  fit(AlarmJournalModel::Time, fontMetrics().horizontalAdvance(sample) / gridStep + 3);
  fit(AlarmJournalModel::Place, 20);
  fit(AlarmJournalModel::What, 22);
  if (hasValue) fit(AlarmJournalModel::Value, 12);
  fit(AlarmJournalModel::ByWhom, 15);
}

void AlarmJournal::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool AlarmJournal::eventFilter(QObject* watched, QEvent* event) {
  if (watched != view_ || event->type() != QEvent::KeyPress) {
    return QWidget::eventFilter(watched, event);
  }
  const auto* key = static_cast<QKeyEvent*>(event);
  const QModelIndex index = view_->currentIndex();
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    if (index.isValid()) emit opened(model_->changeAt(index.row()).id);
    return true;
  }
  if (key->key() != Qt::Key_Slash) return false;
  emit searchWanted();
  return true;
}

}  // namespace linewarden::ui
