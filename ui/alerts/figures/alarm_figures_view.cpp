// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/alarm_figures_view.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "ui/alerts/alert_address.h"
#include "ui/alerts/figures/alarm_rate_chart.h"
#include "ui/alerts/figures/figure_cards.h"
#include "ui/alerts/figures/figure_words.h"
#include "ui/alerts/figures/figures_export.h"
#include "ui/alerts/figures/figures_range_bar.h"
#include "ui/alerts/figures/figures_tables.h"
#include "ui/alerts/figures/priority_shares.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/state_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
const QString tenMinutesId = QStringLiteral("10min");
const QString hourId = QStringLiteral("1h");
}  // namespace

AlarmFiguresView::AlarmFiguresView(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      range_(new FiguresRangeBar(this)),
      export_(new FiguresExport(this)),
      body_(new QScrollArea(this)),
      faces_(new OneOf(this)),
      loading_(new StateView(StateView::Kind::Loading, tr("Working the figures out"), {}, this)),
      problem_(new StateView(StateView::Kind::Error, tr("The figures cannot be shown"), {}, this)) {
  setObjectName(QStringLiteral("alarmFigures"));
  shown_ = buildBody();
  faces_->addWidget(loading_);
  faces_->addWidget(shown_);
  faces_->addWidget(problem_);
  problem_->setAction(tr("Try again"));
  auto* ground = new QWidget(body_);
  auto* inner = new QVBoxLayout(ground);
  inner->setContentsMargins(0, 0, 0, gridStep);
  inner->addWidget(faces_);
  inner->addStretch(1);
  body_->setObjectName(QStringLiteral("figuresBody"));
  body_->setWidgetResizable(true);
  body_->setFrameShape(QFrame::NoFrame);
  body_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  body_->setWidget(ground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(range_);
  column->addWidget(body_, 1);
  connect(range_, &FiguresRangeBar::chosen, this, &AlarmFiguresView::ask);
  connect(range_, &FiguresRangeBar::figuresExportWanted, this, [this] { askForFile(false); });
  connect(range_, &FiguresRangeBar::journalExportWanted, this, [this] { askForFile(true); });
  connect(export_, &FiguresExport::busyChanged, this,
          [this] { range_->setBusy(export_->isBusy()); });
  connect(export_, &FiguresExport::told, this, &AlarmFiguresView::told);
  connect(problem_, &StateView::acted, this, &AlarmFiguresView::ask);
}

QWidget* AlarmFiguresView::buildBody() {
  auto* body = new QWidget(this);
  sentence_ = makeStrongParagraph({}, body);
  sentence_->setObjectName(QStringLiteral("figuresSentence"));
  note_ = makeParagraph({}, Tone::Quiet, body);
  cards_ = new FigureCards(body);
  auto* priorityCard = new Card(tr("Spread over priorities"), body);
  priorities_ = new PriorityShares(priorityCard);
  priorityCard->content()->addWidget(priorities_);
  priorityCard_ = priorityCard;
  tables_ = new FiguresTables(body);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  for (QWidget* part : {static_cast<QWidget*>(sentence_), static_cast<QWidget*>(note_),
                        static_cast<QWidget*>(cards_)}) {
    column->addWidget(part);
  }
  column->addWidget(buildRateCard());
  column->addWidget(priorityCard_);
  column->addWidget(tables_);
  connect(tables_, &FiguresTables::alarmChosen, this,
          [this](const AlarmId& alarm) { emit openRequested(addressOfAlarm(alarm)); });
  return body;
}

QWidget* AlarmFiguresView::buildRateCard() {
  auto* card = new Card(tr("When alarms were announced"), this);
  period_ = new SegmentedChoice(tr("Length of a period"), card);
  period_->addChoice(tenMinutesId, tr("Per 10 minutes"))
      ->setObjectName(QStringLiteral("perTenMinutesBars"));
  period_->addChoice(hourId, tr("Per hour"))->setObjectName(QStringLiteral("perHourBars"));
  period_->setCurrent(tenMinutesId);
  chart_ = new AlarmRateChart(card);
  noAlarm_ = new StateView(StateView::Kind::Empty, tr("No alarm was announced"),
                           tr("In this time no alarm asked for anybody's attention."), card);
  noAlarm_->setObjectName(QStringLiteral("noAnnouncement"));
  auto* chart = new QWidget(card);
  auto* column = new QVBoxLayout(chart);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(period_);
  column->addWidget(chart_);
  rateFaces_ = new OneOf(card);
  rateFaces_->addWidget(chart);
  rateFaces_->addWidget(noAlarm_);
  card->content()->addWidget(rateFaces_);
  connect(period_, &SegmentedChoice::chosen, this, &AlarmFiguresView::showRate);
  return card;
}

void AlarmFiguresView::begin(const Session& session) {
  session_ = session;
  const auto mayExport = rooms_.guard.check(session, Permission::ExportHistory);
  range_->setMayExport(mayExport ? QString() : mayExport.error().message);
  const UtcTime now = rooms_.clock.now();
  range_->setCustom({now - std::chrono::days(7), now});
  ask();
}

void AlarmFiguresView::end() {
  ++asked_;
  isAsking_ = false;
  session_ = {};
  export_->cancel();
  showFigures({});
  faces_->setCurrentWidget(loading_);
}

void AlarmFiguresView::ask() {
  if (!session_.isValid()) return;
  const int question = ++asked_;
  isAsking_ = true;
  // What is shown stays until there is something newer.
  if (faces_->currentWidget() == problem_) faces_->setCurrentWidget(loading_);
  const TimeWindow window = range_->window(rooms_.clock.now());
  whenDone(rooms_.desk.figures(session_, window.from, window.to, range_->consoles()), this,
           [this, question](const Result<AlarmFigures>& figures) {
             if (question == asked_) take(figures);
           });
}

void AlarmFiguresView::take(const Result<AlarmFigures>& figures) {
  if (figures) {
    showFigures(*figures);
    faces_->setCurrentWidget(shown_);
  } else {
    problem_->setText(figures.error().message);
    faces_->setCurrentWidget(problem_);
  }
  // Cards and chart find their places with the next events.
  QTimer::singleShot(0, this, [this, question = asked_] {
    if (question != asked_) return;
    isAsking_ = false;
    emit settled();
  });
}

void AlarmFiguresView::showFigures(const AlarmFigures& figures) {
  figures_ = figures;
  const QLocale locale;
  const bool isEmpty = figures.announcements == 0;
  sentence_->setText(figuresSentence(figures, locale));
  const QString note = shortTimeNote(figures);
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  cards_->show(judgedFigures(figures, locale));
  rateFaces_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(noAlarm_) : chart_->parentWidget());
  priorityCard_->setVisible(!isEmpty);
  priorities_->show(figures);
  tables_->show(figures);
  showRate();
}

void AlarmFiguresView::showRate() {
  const bool isHour = period_->current() == hourId;
  if (isHour) {
    chart_->setCounts(figures_.hours, figures_.from, std::chrono::hours(1),
                      AlarmFigures::busyHour * figures_.consoles);
  } else {
    chart_->setCounts(figures_.tenMinutes, figures_.from, std::chrono::minutes(10),
                      AlarmFigures::busyTenMinutes * figures_.consoles);
  }
}

void AlarmFiguresView::askForFile(bool isJournal) {
  const QString title = isJournal ? tr("Export the journal") : tr("Export the figures");
  const QString day = toLocal(rooms_.clock.now()).toString(QStringLiteral("yyyy-MM-dd"));
  auto* dialog = new QFileDialog(this, title);
  dialog->setObjectName(QStringLiteral("figuresFile"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  dialog->setNameFilter(QStringLiteral("*.csv"));
  dialog->selectFile(
      (isJournal ? QStringLiteral("alarm-journal-%1.csv") : QStringLiteral("alarm-figures-%1.csv"))
          .arg(day));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, isJournal](const QString& path) { save(isJournal, path); });
  dialog->open();
}

/// Of the time that is shown, not of one that moved on since.
void AlarmFiguresView::save(bool isJournal, const QString& path) {
  if (!session_.isValid() || figures_.to <= figures_.from) return;
  export_->save(
      isJournal ? rooms_.desk.journalCsv(session_, figures_.from, figures_.to)
                : rooms_.desk.figuresCsv(session_, figures_.from, figures_.to, figures_.consoles),
      path);
}

}  // namespace linewarden::ui
