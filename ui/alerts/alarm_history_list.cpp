// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_history_list.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/captions.h"
#include "ui/people/panel_section.h"
#include "ui/widgets/button.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {

constexpr int historyAtFirst = 10;
constexpr int historyMore = 40;
constexpr qsizetype mostOfHistoryText = 500;
// A change is told a moment before it is in the store.
constexpr std::chrono::milliseconds askAgainAfter{250};
constexpr int mostAskedAgain = 20;

UtcTime historyNewestOf(const AlarmRecord& record) {
  UtcTime newest =
      std::max({record.since, record.announced, record.activeSince, record.acknowledgedAt});
  if (record.service) newest = std::max(newest, record.service->requestedAt);
  return newest;
}

}  // namespace

AlarmHistoryList::AlarmHistoryList(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      column_(new QVBoxLayout(this)),
      more_(new Button(tr("Show more"), ButtonKind::Quiet, this)) {
  setObjectName(QStringLiteral("alarmHistory"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  column_->addWidget(new PanelSection(tr("What happened to it"), this));
  column_->addWidget(more_, 0, Qt::AlignLeft);
  more_->setObjectName(QStringLiteral("alarmHistoryMore"));
  more_->hide();
  connect(more_, &Button::clicked, this, [this] {
    limit_ += historyMore;
    load();
  });
  later_.setSingleShot(true);
  later_.setInterval(askAgainAfter);
  connect(&later_, &QTimer::timeout, this, &AlarmHistoryList::load);
}

void AlarmHistoryList::show(const AlarmView& alarm) {
  end();
  limit_ = historyAtFirst;
  isLoading_ = true;
  place(makeCaption(tr("Asking the store"), Tone::Quiet, this));
  refresh(alarm);
}

void AlarmHistoryList::refresh(const AlarmView& alarm) {
  alarm_ = alarm;
  tries_ = 0;
  load();
}

void AlarmHistoryList::end() {
  ++round_;
  later_.stop();
  alarm_ = {};
  newest_ = -1;
  count_ = -1;
  isLoading_ = false;
  isAsking_ = false;
  isAgain_ = false;
  more_->hide();
  place(nullptr);
}

void AlarmHistoryList::load() {
  if (!alarm_.record.id.isValid()) return;
  // One question at a time, however often it changes.
  if (isAsking_) {
    isAgain_ = true;
    return;
  }
  isAsking_ = true;
  whenDone(rooms_.desk.history(session_, alarm_.record.id, limit_ + 1), this,
           [this, round = round_](const Result<QList<AlarmChange>>& changes) {
             if (round != round_) return;
             isAsking_ = false;
             take(changes);
             if (std::exchange(isAgain_, false)) load();
           });
}

void AlarmHistoryList::take(const Result<QList<AlarmChange>>& changes) {
  const bool isFirst = std::exchange(isLoading_, false);
  if (!changes) {
    newest_ = -1;
    more_->hide();
    place(makeParagraph(changes.error().message, Tone::Problem, this));
  } else {
    const bool isBehind = (changes->isEmpty() ? UtcTime() : changes->constFirst().time) <
                          historyNewestOf(alarm_.record);
    if (tries_ < (isBehind ? mostAskedAgain : 1)) {
      ++tries_;
      later_.start();
    }
    showChanges(changes->mid(0, limit_), changes->size() > limit_);
  }
  if (isFirst) emit settled();
}

void AlarmHistoryList::showChanges(const QList<AlarmChange>& changes, bool hasMore) {
  more_->setVisible(hasMore);
  const qint64 newest = changes.isEmpty() ? 0 : changes.constFirst().sequence;
  if (newest == newest_ && changes.size() == count_) return;
  newest_ = newest;
  count_ = changes.size();
  auto* entries = new QWidget(this);
  entries->setObjectName(QStringLiteral("alarmHistoryEntries"));
  auto* column = new QVBoxLayout(entries);
  column->setContentsMargins(0, 0, 0, gridStep / 2);
  column->setSpacing(gridStep / 2);
  if (changes.isEmpty()) {
    column->addWidget(makeParagraph(tr("Nothing yet."), Tone::Quiet, entries));
  }
  for (const AlarmChange& change : changes) column->addWidget(makeEntry(change, entries));
  place(entries);
}

QWidget* AlarmHistoryList::makeEntry(const AlarmChange& change, QWidget* parent) const {
  auto* entry = new QWidget(parent);
  auto* words = new QVBoxLayout(entry);
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(0);
  QLabel* head = makeParagraph(
      tr("%1  %2", "time, what happened")
          .arg(alarmTime(change.time, rooms_.clock.now(), QLocale()), alarmChangeWord(change.what)),
      Tone::Plain, entry);
  head->setToolTip(alarmUtc(change.time));
  words->addWidget(head);
  const QString detail = detailOf(change);
  if (!detail.isEmpty()) words->addWidget(makeCaption(detail, Tone::Quiet, entry));
  return entry;
}

QString AlarmHistoryList::detailOf(const AlarmChange& change) const {
  QStringList parts;
  const QString person = alarmPersonWord(change.who);
  if (!person.isEmpty()) parts += person;
  if (change.isAnnouncement()) {
    parts += tr("occurrence %1").arg(QLocale().toString(change.occurrence));
    if (change.value) {
      parts += alarmValue(*rooms_.plant, alarm_.definition.tag, change.value, QLocale());
    }
  }
  if (!change.why.isEmpty()) parts += tr("“%1”").arg(shownText(change.why, mostOfHistoryText));
  if (change.repeats > 0) parts += tr("and %n more like it", nullptr, change.repeats);
  return parts.join(tr(", "));
}

void AlarmHistoryList::place(QWidget* entries) {
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
