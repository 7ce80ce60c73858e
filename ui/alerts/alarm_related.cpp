// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_related.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_trend.h"
#include "ui/alerts/alarm_words.h"
#include "ui/alerts/alert_address.h"
#include "ui/people/captions.h"
#include "ui/people/panel_section.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {

// In a flood the nearest ones are far from the newest.
constexpr int relatedMostRead = 10'000;
constexpr qsizetype relatedShown = 6;
constexpr qsizetype mostOfRelatedTitle = 160;

std::chrono::milliseconds relatedDistance(const AlarmChange& change, UtcTime moment) {
  return std::chrono::abs(change.time - moment);
}

int relatedNearness(const AlarmDefinition& one, const AlarmDefinition& own) {
  if (!own.unit.isEmpty() && one.unit == own.unit) return 0;
  return !own.line.isEmpty() && one.line == own.line ? 1 : 2;
}

QString relatedTitle(const RelatedAlarm& alarm) {
  const QString& title = alarm.definition.title;
  return shownText(title.isEmpty() ? alarm.change.id.text : title, mostOfRelatedTitle);
}

QString relatedKey(const QList<RelatedAlarm>& alarms) {
  QString key;
  for (const RelatedAlarm& alarm : alarms) {
    key += QString::number(alarm.change.sequence) + QLatin1Char(' ');
  }
  return key + QLatin1Char('/');
}

}  // namespace

QList<RelatedAlarm> relatedAlarms(const QList<AlarmChange>& changes, const AlarmDefinition& own,
                                  UtcTime moment,
                                  const QHash<AlarmId, AlarmDefinition>& definitions) {
  QHash<AlarmId, AlarmChange> nearest;
  for (const AlarmChange& change : changes) {
    if (!change.isAnnouncement() || change.id == own.id) continue;
    const auto known = nearest.constFind(change.id);
    if (known == nearest.cend() ||
        relatedDistance(change, moment) < relatedDistance(*known, moment)) {
      nearest.insert(change.id, change);
    }
  }
  QList<RelatedAlarm> related;
  for (const AlarmChange& change : std::as_const(nearest)) {
    const AlarmDefinition definition = definitions.value(change.id);
    related += {change, definition, relatedNearness(definition, own)};
  }
  std::sort(related.begin(), related.end(),
            [moment](const RelatedAlarm& one, const RelatedAlarm& other) {
              if (one.nearness != other.nearness) return one.nearness < other.nearness;
              const auto near = relatedDistance(one.change, moment);
              const auto far = relatedDistance(other.change, moment);
              return near == far ? one.change.id < other.change.id : near < far;
            });
  return related;
}

AlarmRelated::AlarmRelated(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms), column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("alarmRelated"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  column_->addWidget(new PanelSection(tr("Ten minutes before and after"), this));
  for (const AlarmDefinition& definition : rooms_.plant->alarms) {
    definitions_.insert(definition.id, definition);
  }
}

void AlarmRelated::begin(const Session& session) {
  end();
  session_ = session;
}

void AlarmRelated::show(const AlarmView& alarm) {
  const UtcTime moment = alarmMoment(alarm.record);
  if (alarm.record.id == definition_.id && moment == moment_) return;
  end();
  definition_ = alarm.definition;
  definition_.id = alarm.record.id;
  moment_ = moment;
  if (moment <= UtcTime()) {
    place(makeParagraph(tr("The alarm has not been raised yet."), Tone::Quiet, this));
    return;
  }
  isLoading_ = true;
  place(makeCaption(tr("Asking the store"), Tone::Quiet, this));
  load();
}

void AlarmRelated::follow() {
  const bool lasts = rooms_.clock.now() <= moment_ + around;
  if (moment_ > UtcTime() && lasts && !isAsking_) load();
}

void AlarmRelated::end() {
  ++round_;
  definition_ = {};
  moment_ = {};
  shown_.clear();
  isLoading_ = false;
  isAsking_ = false;
  place(nullptr);
}

void AlarmRelated::load() {
  isAsking_ = true;
  const auto mine = [this, round = round_] { return round == round_; };
  whenDone(rooms_.desk.journal(session_, moment_ - around, moment_, relatedMostRead), this,
           [this, mine](const Result<QList<AlarmChange>>& before) {
             if (!mine()) return;
             if (!before) {
               fail(before.error());
               return;
             }
             whenDone(rooms_.desk.journal(session_, moment_, moment_ + around, relatedMostRead),
                      this,
                      [this, mine, earlier = *before](const Result<QList<AlarmChange>>& after) {
                        if (!mine()) return;
                        if (after) {
                          askNames(earlier, *after);
                        } else {
                          fail(after.error());
                        }
                      });
           });
}

// Alarms of services are in no plant file.
void AlarmRelated::askNames(const QList<AlarmChange>& before, const QList<AlarmChange>& after) {
  const auto isUnknown = [this](const AlarmChange& change) {
    return change.isAnnouncement() && change.id != definition_.id &&
           !definitions_.contains(change.id);
  };
  if (std::none_of(before.begin(), before.end(), isUnknown) &&
      std::none_of(after.begin(), after.end(), isUnknown)) {
    showBoth(before, after);
    return;
  }
  whenDone(rooms_.desk.all(session_), this,
           [this, before, after, round = round_](const Result<QList<AlarmView>>& alarms) {
             if (round != round_) return;
             // Without titles they are named by their ids.
             for (const AlarmView& alarm : alarms ? *alarms : QList<AlarmView>()) {
               definitions_.insert(alarm.record.id, alarm.definition);
             }
             showBoth(before, after);
           });
}

void AlarmRelated::showBoth(const QList<AlarmChange>& before, const QList<AlarmChange>& after) {
  const QList<RelatedAlarm> earlier = relatedAlarms(before, definition_, moment_, definitions_);
  const QList<RelatedAlarm> later = relatedAlarms(after, definition_, moment_, definitions_);
  const QString key = relatedKey(earlier) + relatedKey(later);
  if (key != shown_) {
    shown_ = key;
    auto* entries = new QWidget(this);
    entries->setObjectName(QStringLiteral("alarmRelatedEntries"));
    auto* column = new QVBoxLayout(entries);
    column->setContentsMargins(0, 0, 0, gridStep);
    column->setSpacing(gridStep / 2);
    if (earlier.isEmpty() && later.isEmpty()) {
      column->addWidget(makeParagraph(tr("Nothing else was announced."), Tone::Quiet, entries));
    }
    addPart(column, tr("Before"), earlier);
    addPart(column, tr("After"), later);
    place(entries);
  }
  arrived();
}

void AlarmRelated::addPart(QVBoxLayout* column, const QString& head,
                           const QList<RelatedAlarm>& alarms) {
  if (alarms.isEmpty()) return;
  QWidget* parent = column->parentWidget();
  column->addWidget(makeCaption(head, Tone::Quiet, parent));
  for (const RelatedAlarm& alarm : alarms.mid(0, relatedShown)) {
    column->addWidget(makeEntry(alarm, parent));
  }
  if (alarms.size() > relatedShown) {
    column->addWidget(
        makeCaption(tr("and %n more", nullptr, static_cast<int>(alarms.size() - relatedShown)),
                    Tone::Quiet, parent));
  }
}

QWidget* AlarmRelated::makeEntry(const RelatedAlarm& alarm, QWidget* parent) {
  auto* entry = new QWidget(parent);
  auto* row = new QHBoxLayout(entry);
  row->setContentsMargins(0, 0, 0, 0);
  auto* mark = new Badge(entry);
  mark->setPriority(alarmMark(alarm.definition.priority));
  row->addWidget(mark, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  const QString title = relatedTitle(alarm);
  words->addWidget(makeParagraph(title, Tone::Plain, entry));
  const QString when = formatAge(relatedDistance(alarm.change, moment_));
  QStringList details{alarm.change.time < moment_ ? tr("%1 before").arg(when)
                                                  : tr("%1 after").arg(when)};
  const QString unit = alarmUnitTitle(*rooms_.plant, alarm.definition.unit);
  if (!unit.isEmpty()) details += unit;
  QLabel* detail = makeCaption(details.join(tr(", ")), Tone::Quiet, entry);
  detail->setToolTip(alarmUtc(alarm.change.time));
  words->addWidget(detail);
  row->addLayout(words, 1);
  auto* open = new Button(tr("Open"), ButtonKind::Quiet, entry);
  open->setObjectName(QStringLiteral("alarmRelatedOpen"));
  open->setAccessibleName(tr("Open %1").arg(title));
  row->addWidget(open, 0, Qt::AlignTop);
  connect(open, &Button::clicked, this,
          [this, id = alarm.change.id] { emit openRequested(addressOfAlarm(id)); });
  return entry;
}

void AlarmRelated::fail(const Error& error) {
  shown_.clear();
  place(makeParagraph(error.message, Tone::Problem, this));
  arrived();
}

void AlarmRelated::arrived() {
  isAsking_ = false;
  if (std::exchange(isLoading_, false)) emit settled();
}

void AlarmRelated::place(QWidget* entries) {
  QWidget* before = std::exchange(entries_, entries);
  if (entries != nullptr) {
    column_->insertWidget(1, entries);
    entries->show();
  }
  if (before == nullptr) return;
  before->hide();
  before->deleteLater();
}

}  // namespace linewarden::ui
