// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_feed.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"

#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr std::chrono::milliseconds feedRest{250};
constexpr std::chrono::seconds wholeEvery{20};
constexpr std::chrono::seconds failureRest{5};
}  // namespace

AlarmFeed::AlarmFeed(AlarmDesk& desk, AlarmTable& table, AlarmTable::Content content)
    : QObject(&table), desk_(desk), table_(table), content_(content) {
  restTimer_.setSingleShot(true);
  restTimer_.setInterval(feedRest);
  failTimer_.setSingleShot(true);
  failTimer_.setInterval(failureRest);
  connect(&failTimer_, &QTimer::timeout, this, [this] {
    if (!changed_.isEmpty()) ask();
  });
  wholeTimer_.setInterval(wholeEvery);
  connect(&restTimer_, &QTimer::timeout, this, &AlarmFeed::ask);
  connect(&wholeTimer_, &QTimer::timeout, this, &AlarmFeed::askAll);
  connect(&desk_, &AlarmDesk::changed, this, &AlarmFeed::heard, Qt::QueuedConnection);
  connect(&table_, &AlarmTable::tryAgainWanted, this, &AlarmFeed::askAll);
  connect(table_.model(), &AlarmListModel::partTaken, this, [this] {
    if (isSettled()) emit settled();
  });
}

void AlarmFeed::begin(const Session& session) {
  session_ = session;
  ++visit_;
  isAsking_ = false;
  failTimer_.stop();
  changed_.clear();
  table_.showLoading();
  wholeTimer_.start();
  askAll();
}

void AlarmFeed::end() {
  session_ = {};
  ++visit_;
  isAsking_ = false;
  restTimer_.stop();
  failTimer_.stop();
  wholeTimer_.stop();
  changed_.clear();
  table_.model()->clear();
}

bool AlarmFeed::isSettled() const {
  return !isAsking_ && !restTimer_.isActive() && !table_.model()->isBehind();
}

void AlarmFeed::heard(const QList<AlarmId>& ids) {
  if (!session_.isValid()) return;
  for (const AlarmId& id : ids) changed_ += id;
  if (!isAsking_ && !restTimer_.isActive() && !failTimer_.isActive()) restTimer_.start();
}

void AlarmFeed::askAll() {
  wantsAll_ = true;
  ask();
}

void AlarmFeed::ask() {
  if (!session_.isValid() || isAsking_) return;
  restTimer_.stop();
  isAsking_ = true;
  const auto asked =
      content_ == AlarmTable::Content::Standing ? desk_.standing(session_) : desk_.all(session_);
  whenDone(asked, this,
           [this, visit = visit_, changed = std::exchange(changed_, {}),
            areAll = std::exchange(wantsAll_, false)](const Result<QList<AlarmView>>& views) {
             if (visit != visit_) return;
             isAsking_ = false;
             take(views, changed, areAll);
             if (!views) return;
             if (!changed_.isEmpty() || wantsAll_) restTimer_.start();
             if (isSettled()) emit settled();
           });
}

void AlarmFeed::take(const Result<QList<AlarmView>>& views, const QSet<AlarmId>& changed,
                     bool areAll) {
  if (!views) {
    // Not at once, as each refusal is an entry of the trail; then for every row, as what changed
    // was not told.
    wantsAll_ = true;
    changed_.clear();
    failTimer_.start();
    table_.showFailure(views.error().message);
    return;
  }
  if (areAll) {
    table_.model()->take(*views);
  } else {
    table_.model()->take(*views, changed);
  }
  table_.showRows();
}

}  // namespace linewarden::ui
