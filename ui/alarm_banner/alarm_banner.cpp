// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_banner/alarm_banner.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "ui/alarm_sound/alarm_sound.h"
#include "ui/alerts/alarm_acts.h"
#include "ui/alerts/alarm_words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMouseEvent>

#include <utility>

namespace linewarden::ui {

namespace {

constexpr std::chrono::milliseconds bannerUpdateEvery{250};
// The desk tells of what happens; this is for what stood before it was listened to, and for an
// answer that does not come.
constexpr std::chrono::seconds bannerLooksEvery{1};
// A hand that rests on the banner longer than this is about to press nothing.
constexpr std::chrono::seconds bannerHeldFor{3};
constexpr std::chrono::seconds bannerFailureRest{5};

void setTextOf(QLabel* label, const QString& text) {
  if (label->text() != text) label->setText(text);
}

void setTextOf(ElidedLabel* label, const QString& text) {
  if (label->fullText() != text) label->setFullText(text);
}

}  // namespace

AlarmBanner::AlarmBanner(const AlertRooms& rooms, AlarmSound& sound, QWidget* parent)
    : QFrame(parent), rooms_(rooms), sound_(sound), acts_(new AlarmActs(rooms, this)) {
  setObjectName(QStringLiteral("alarmBanner"));
  setProperty("surface", QStringLiteral("banner"));
  build();
  hide();
  soon_.setSingleShot(true);
  const auto lookSoon = [this] {
    if (!soon_.isActive()) soon_.start(bannerUpdateEvery);
  };
  connect(&rooms_.desk, &AlarmDesk::changed, this, lookSoon, Qt::QueuedConnection);
  connect(&rooms_.desk, &AlarmDesk::announced, this, lookSoon, Qt::QueuedConnection);
  connect(&soon_, &QTimer::timeout, this, &AlarmBanner::look);
  connect(&slow_, &QTimer::timeout, this, lookSoon);
  connect(&sound_, &AlarmSound::stateChanged, this, &AlarmBanner::showSilence);
  connect(acts_, &AlarmActs::told, this, &AlarmBanner::told);
  connect(acts_, &AlarmActs::done, this, &AlarmBanner::look);
  slow_.start(bannerLooksEvery);
  look();
}

AlarmBanner::~AlarmBanner() = default;

void AlarmBanner::build() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep / 2, 2 * gridStep, gridStep / 2);
  row->setSpacing(gridStep);
  badge_ = new Badge(this);
  badge_->setPriority(Priority::Critical);
  row->addWidget(badge_);
  count_ = makeLabel({}, TextSize::Section, Tone::Plain, this);
  count_->setObjectName(QStringLiteral("bannerCount"));
  row->addWidget(count_);
  title_ = new ElidedLabel(TextSize::Body, Tone::Plain, this, true);
  title_->setObjectName(QStringLiteral("bannerTitle"));
  title_->installEventFilter(this);
  row->addWidget(title_);
  where_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  where_->setObjectName(QStringLiteral("bannerWhere"));
  row->addWidget(where_);
  time_ = makeLabel({}, TextSize::Body, Tone::Quiet, this);
  time_->setObjectName(QStringLiteral("bannerTime"));
  row->addWidget(time_);
  row->addStretch(1);
  silence_ = addButton(row, "bannerSilence", tr("Silence"), QStringLiteral("bell-off"));
  acknowledge_ =
      addButton(row, "bannerAcknowledge", tr("Acknowledge"), QStringLiteral("chevron-right"));
  more_ = addButton(row, "bannerMore", {}, QStringLiteral("chevron-down"));
  // Icons that lead on stand behind their words.
  for (Button* button : {acknowledge_, more_}) button->setLayoutDirection(Qt::RightToLeft);
  // As high without its buttons as with them.
  ensurePolished();
  acknowledge_->ensurePolished();
  row->addStrut(acknowledge_->sizeHint().height());
  connect(silence_, &Button::clicked, &sound_, &AlarmSound::silence);
  connect(acknowledge_, &Button::clicked, this, [this] {
    if (maySee_ && matter_.waiting > 0) acts_->acknowledge({matter_.alarm});
  });
  connect(more_, &Button::clicked, this, [this] {
    if (!maySee_) return;
    if (matter_.waiting > 1) {
      emit openRequested(QStringLiteral("alerts:priority=critical"));
    } else {
      openAlarm();
    }
  });
}

Button* AlarmBanner::addButton(QHBoxLayout* row, const char* name, const QString& text,
                               const QString& icon) {
  auto* button = new Button(text, ButtonKind::Plain, this);
  button->setObjectName(QLatin1String(name));
  button->setIconName(icon);
  button->setMouseTracking(true);
  button->installEventFilter(this);
  button->hide();
  row->addWidget(button);
  return button;
}

void AlarmBanner::setSession(const Session& session) {
  session_ = session;
  // The guard would note a refusal in the trail each time it is asked for what this person may
  // not see.
  maySee_ = session.isValid() && rooms_.guard.check(session, Permission::ViewPlant).ok();
  acts_->setSession(session);
  ++turn_;
  isAsking_ = false;
  matter_ = {};
  failed_.reset();
  answered_.reset();
  look();
  if (critical_ > 0) showForNobody();
}

void AlarmBanner::look() {
  critical_ =
      rooms_.desk.glance().unacknowledged.at(static_cast<std::size_t>(AlarmPriority::Critical));
  if (critical_ == 0) {
    ++turn_;
    isAsking_ = false;
    matter_ = {};
    toldWaiting_ = 0;
    hide();
  } else if (!maySee_ || isResting()) {
    showForNobody();
  } else if (isAsking_) {
    // What stands is long in coming; that there is something is known.
    if (isHidden()) showForNobody();
  } else {
    ask();
  }
}

void AlarmBanner::ask() {
  isAsking_ = true;
  const AlarmId held = isUnderHand() ? matter_.alarm.record.id : AlarmId();
  const auto matter = rooms_.desk.standing(session_).then(
      QtFuture::Launch::Async,
      [held](const Result<QList<AlarmView>>& standing) -> Result<BannerMatter> {
        if (!standing) return standing.error();
        return bannerMatter(*standing, held);
      });
  whenDone(matter, this, [this, turn = turn_](const Result<BannerMatter>& answer) {
    if (turn != turn_) return;
    isAsking_ = false;
    take(answer);
  });
}

void AlarmBanner::take(const Result<BannerMatter>& matter) {
  if (!matter) {
    failed_ = rooms_.clock.steadyNow();
    showForNobody();
    return;
  }
  failed_.reset();
  answered_ = rooms_.clock.now();
  // Acknowledged since the glance: the next one hides the banner.
  if (matter->waiting == 0) return;
  const AlarmRecord& before = matter_.alarm.record;
  const AlarmRecord& now = matter->alarm.record;
  const bool isAnother = before.id != now.id || before.occurrence != now.occurrence;
  matter_ = *matter;
  showMatter();
  appear(isAnother, matter_.waiting);
}

void AlarmBanner::showMatter() {
  const AlarmView& alarm = matter_.alarm;
  const QLocale locale;
  setTextOf(count_, locale.toString(matter_.waiting));
  count_->show();
  setTextOf(title_, alarmText(alarm));
  title_->setCursor(Qt::PointingHandCursor);
  setTextOf(where_, alarmPlace(*rooms_.plant, alarm));
  where_->show();
  setTextOf(time_, alarmTime(alarm.record.announced, rooms_.clock.now(), locale));
  time_->setToolTip(alarmUtc(alarm.record.announced));
  time_->show();
  const QString refusal = acts_->refusalOf(AlarmActKind::Acknowledge, QList<AlarmView>{alarm});
  acknowledge_->setEnabled(refusal.isEmpty());
  acknowledge_->setToolTip(refusal);
  acknowledge_->setAccessibleName(tr("Acknowledge: %1").arg(title_->fullText()));
  acknowledge_->setAccessibleDescription(refusal);
  acknowledge_->show();
  const int others = matter_.waiting - 1;
  const QString more = others > 0 ? tr("%n more", nullptr, others) : tr("What to do");
  if (more_->text() != more) more_->setText(more);
  more_->setAccessibleName(others > 0 ? tr("Show all critical alarms")
                                      : tr("Show what to do about this alarm"));
  more_->show();
  showSilence();
}

// Whoever passes by may know that there is something, not what.
void AlarmBanner::showForNobody() {
  const bool isAnother = matter_.waiting > 0;
  matter_ = {};
  setTextOf(title_, tr("%n critical alarm(s) not acknowledged", nullptr, critical_));
  title_->unsetCursor();
  where_->setFullText({});
  time_->clear();
  const QList<QWidget*> ofSomebody{count_, where_, time_, acknowledge_, more_};
  for (QWidget* widget : ofSomebody) widget->hide();
  showStale();
  showSilence();
  appear(isAnother, critical_);
}

// How many there are is known; which ones was refused or failed.
void AlarmBanner::showStale() {
  if (!maySee_ || !failed_) return;
  const UtcTime now = rooms_.clock.now();
  where_->setFullText(
      tr("Not up to date since %1").arg(formatMoment(answered_.value_or(now), now, QLocale())));
  where_->show();
}

void AlarmBanner::showSilence() {
  const bool sounds = sound_.state() == AlarmSoundState::Sounding;
  silence_->setVisible(session_.isValid() && sounds);
  const QString refusal = session_.isValid() ? sound_.silenceRefusal() : QString();
  silence_->setEnabled(refusal.isEmpty());
  silence_->setToolTip(refusal.isEmpty() ? tr("Silence the sound (Ctrl+Shift+S)") : refusal);
  silence_->setAccessibleDescription(refusal);
}

void AlarmBanner::appear(bool isAnother, int waiting) {
  const bool wasHidden = isHidden();
  const bool areMore = waiting > std::exchange(toldWaiting_, waiting);
  setAccessibleName(tr("Critical alarm: %1").arg(title_->fullText()));
  show();
  if (!wasHidden && !isAnother && !areMore) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

bool AlarmBanner::eventFilter(QObject* watched, QEvent* event) {
  if (watched == title_ && event->type() == QEvent::MouseButtonRelease) {
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    if (mouse->button() == Qt::LeftButton) openAlarm();
  }
  if (watched != title_ && event->type() == QEvent::MouseMove) {
    handMoved_ = rooms_.clock.steadyNow();
  }
  return QFrame::eventFilter(watched, event);
}

void AlarmBanner::openAlarm() {
  if (!maySee_ || matter_.waiting == 0) return;
  emit openRequested(bannerAddress(matter_.alarm.record.id));
}

bool AlarmBanner::isUnderHand() const {
  if (!isVisible()) return false;
  if (acknowledge_->isDown() || more_->isDown()) return true;
  return handMoved_ && rooms_.clock.steadyNow() - *handMoved_ < bannerHeldFor;
}

bool AlarmBanner::isResting() const {
  return failed_ && rooms_.clock.steadyNow() - *failed_ < bannerFailureRest;
}

}  // namespace linewarden::ui
