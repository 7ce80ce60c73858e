// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_tables.h"

#include "ui/alerts/figures/figure_words.h"
#include "ui/alerts/figures/figures_table.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

Priority markOfFrequent(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return Priority::Critical;
    case AlarmPriority::High: return Priority::High;
    case AlarmPriority::Medium: return Priority::Medium;
    case AlarmPriority::Low: break;
  }
  return Priority::Low;
}

// An alarm that has no title is told by its name.
QString titleOf(const AlarmId& id, const QString& title) {
  return figureText(title.isEmpty() ? id.text : title);
}

QList<FigureRow> topRows(const AlarmFigures& figures, const QLocale& locale) {
  QList<FigureRow> rows;
  for (const FrequentAlarm& one : figures.top) {
    rows += FigureRow{one.id,
                      {{titleOf(one.id, one.title), {}, markOfFrequent(one.priority)},
                       {formatCount(one.count, locale), {}, Priority::None},
                       {formatShare(one.share, locale), one.share, Priority::None}}};
  }
  return rows;
}

QList<FigureRow> actorRows(const AlarmFigures& figures, const QLocale& locale) {
  QList<FigureRow> rows;
  for (const BadActor& one : figures.badActors) {
    rows += FigureRow{one.id,
                      {{titleOf(one.id, one.title), {}, Priority::None},
                       {badActorWord(one.kind), {}, Priority::None},
                       {formatCount(one.count, locale), {}, Priority::None},
                       {one.suggestion, {}, Priority::None}}};
  }
  return rows;
}

QList<FigureRow> personRows(const AlarmFigures& figures, const QLocale& locale) {
  QList<FigureRow> rows;
  for (const PersonFigures& one : figures.people) {
    const AcknowledgementFigures& taken = one.acknowledgements;
    rows += FigureRow{{},
                      {{figureText(one.person), {}, Priority::None},
                       {formatCount(taken.count, locale), {}, Priority::None},
                       {figureNumber(one.perHour, locale), {}, Priority::None},
                       {timeToAcknowledge(taken, taken.median), {}, Priority::None},
                       {timeToAcknowledge(taken, taken.percentile95), {}, Priority::None}}};
  }
  return rows;
}

void showRows(FiguresTable* table, QLabel* nothing, const QList<FigureRow>& rows) {
  table->show(rows);
  table->setVisible(!rows.isEmpty());
  nothing->setVisible(rows.isEmpty());
}

}  // namespace

FiguresTables::FiguresTables(QWidget* parent)
    : QWidget(parent),
      top_(new FiguresTable(tr("Most frequent alarms"),
                            {{tr("Alarm"), false, true},
                             {tr("Times"), true, false},
                             {tr("Share of all"), true, false}},
                            this)),
      actors_(new FiguresTable(tr("Bad actors"),
                               {{tr("Alarm"), false, true},
                                {tr("Kind"), false, false},
                                {tr("Times"), true, false},
                                {tr("What may be done"), false, true}},
                               this)),
      people_(new FiguresTable(tr("Acknowledged by"),
                               {{tr("Person"), false, true},
                                {tr("Acknowledged"), true, false},
                                {tr("An hour"), true, false},
                                {tr("Median time"), true, false},
                                {tr("95 of 100 within"), true, false}},
                               this)),
      topTen_(makeParagraph({}, Tone::Quiet, this)) {
  top_->setObjectName(QStringLiteral("topAlarms"));
  actors_->setObjectName(QStringLiteral("badActors"));
  people_->setObjectName(QStringLiteral("alarmPeople"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  Card* top = addCard(tr("The 20 most frequent alarms"), top_, &noTop_);
  top->content()->insertWidget(1, topTen_);
  noTop_->setText(tr("No alarm was announced in this time."));
  addCard(tr("Bad actors"), actors_, &noActors_);
  noActors_->setText(
      tr("None: no alarm chatters, goes before anybody can act, stands for more than a day, or "
         "makes up more than a twentieth of all."));
  addCard(tr("Who acknowledged"), people_, &noPeople_);
  noPeople_->setText(tr("Nobody acknowledged an alarm of this time."));
  for (FiguresTable* table : {top_, actors_}) {
    connect(table, &FiguresTable::alarmChosen, this, &FiguresTables::alarmChosen);
  }
}

Card* FiguresTables::addCard(const QString& title, FiguresTable* table, QLabel** nothing) {
  auto* card = new Card(title, this);
  *nothing = makeParagraph({}, Tone::Quiet, card);
  card->content()->addWidget(*nothing);
  card->content()->addWidget(table);
  layout()->addWidget(card);
  return card;
}

void FiguresTables::show(const AlarmFigures& figures) {
  const QLocale locale;
  topTen_->setText(tr("The ten most frequent make up %1 of all announcements; good is %2 or less.")
                       .arg(formatShare(figures.topTenShare, locale),
                            formatShare(AlarmFigures::mostTopTen, locale)));
  topTen_->setVisible(!figures.top.isEmpty());
  showRows(top_, noTop_, topRows(figures, locale));
  showRows(actors_, noActors_, actorRows(figures, locale));
  showRows(people_, noPeople_, personRows(figures, locale));
}

}  // namespace linewarden::ui
