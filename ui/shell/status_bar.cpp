// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "app/alerts/alarm_desk.h"
#include "app/console/console.h"
#include "app/crypto/totp.h"
#include "ui/alerts/alarm_words.h"
#include "ui/shell/status_popup.h"
#include "ui/shell/status_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/priority.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace linewarden::ui {

namespace {
// The store's size is asked of the file system; that need not be each second.
constexpr int storeEvery = 10;
constexpr int markSide = 16;
constexpr std::chrono::milliseconds alarmsUpdateEvery{250};
constexpr std::array<AlarmPriority, 4> shownPriorities{AlarmPriority::Critical, AlarmPriority::High,
                                                       AlarmPriority::Medium, AlarmPriority::Low};

std::size_t placeOf(AlarmPriority priority) {
  return static_cast<std::size_t>(priority);
}

QIcon priorityMark(const QWidget& bar, Priority priority) {
  const double scale = bar.devicePixelRatioF();
  QPixmap map(QSize(markSide, markSide) * scale);
  map.setDevicePixelRatio(scale);
  map.fill(Qt::transparent);
  QPainter painter(&map);
  paintPriority(painter, themeOf(&bar), priority, QRectF(0, 0, markSide, markSide));
  return map;
}
}  // namespace

StatusBar::StatusBar(const Clock& clock, QWidget* parent)
    : QFrame(parent), clock_(clock), row_(new QHBoxLayout(this)) {
  setProperty("surface", QStringLiteral("status"));
  setAccessibleName(tr("Status"));
  row_->setContentsMargins(gridStep, gridStep / 4, gridStep, gridStep / 4);
  row_->setSpacing(gridStep / 2);
  plcs_ = addPart(QStringLiteral("statusPlcs"), tr("PLC connections"), [this] { showPlcList(); });
  store_ =
      addPart(QStringLiteral("statusStore"), tr("Encrypted store"), [this] { showStoreList(); });
  store_->setIconName(QStringLiteral("store"));
  recording_ = addPart(QStringLiteral("statusRecording"), tr("History is not being recorded"),
                       [this] { showStoreList(); });
  recording_->setText(tr("Not recording"));
  row_->addStretch(1);
  demo_ = makeLabel({}, TextSize::Body, Tone::Quiet, this);
  demo_->setObjectName(QStringLiteral("statusDemo"));
  demo_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  demo_->hide();
  row_->addWidget(demo_);
  addAlarmParts();
  person_ =
      addPart(QStringLiteral("statusPerson"), tr("Who is signed in"), [this] { showPersonMenu(); });
  person_->setIconName(QStringLiteral("user"));
  lock_ = addPart(QStringLiteral("statusLock"), tr("Lock the console (Ctrl+L)"),
                  [this] { emit lockRequested(); });
  lock_->setIconName(QStringLiteral("lock"));
  lock_->setText(tr("Lock"));
  time_ = makeLabel({}, TextSize::Body, Tone::Plain, this);
  time_->setContentsMargins(gridStep, 0, gridStep, 0);
  row_->addWidget(time_);
  connect(&timer_, &QTimer::timeout, this, &StatusBar::refresh);
  timer_.start(std::chrono::seconds(1));
  setConsole(nullptr);
  setSession({});
}

void StatusBar::addAlarmParts() {
  for (const AlarmPriority priority : shownPriorities) {
    // "statusAlarms-critical"
    alarms_.at(placeOf(priority)) =
        addPart(QStringLiteral("statusAlarms-") + alarmPriorityName(priority), {},
                [this, priority] { openAlarms(priority); });
  }
  sound_ = addPart(QStringLiteral("statusSound"), {}, [this] { openSound(); });
  alarmsSoon_.setSingleShot(true);
  connect(&alarmsSoon_, &QTimer::timeout, this, &StatusBar::showAlarms);
}

QList<Button*> StatusBar::openParts() const {
  QList<Button*> parts{plcs_, store_, recording_, sound_};
  for (Button* part : alarms_) parts.append(part);
  return parts;
}

Button* StatusBar::addPart(const QString& name, const QString& meaning,
                           std::function<void()> open) {
  auto* part = new Button({}, ButtonKind::Status, this);
  part->setObjectName(name);
  part->setMeaning(meaning);
  part->setIconSize({markSide, markSide});
  // Assistive tools press a button without mouse or focus, also over a locked console.
  connect(part, &QPushButton::clicked, this, [this, open = std::move(open)] {
    if (session_.isValid()) open();
  });
  row_->addWidget(part);
  return part;
}

void StatusBar::setConsole(Console* console) {
  console_ = console;
  for (Button* part : {plcs_, store_, sound_}) part->setVisible(console != nullptr);
  recording_->hide();
  for (Button* part : alarms_) part->hide();
  if (console != nullptr) {
    connect(console, &Console::plcStatusChanged, this, &StatusBar::showPlcs);
    connect(console, &Console::recordingProblemChanged, this, &StatusBar::showStore);
    connect(
        &console->alarmDesk(), &AlarmDesk::changed, this,
        [this] {
          if (!alarmsSoon_.isActive()) alarmsSoon_.start(alarmsUpdateEvery);
        },
        Qt::QueuedConnection);
  }
  ticks_ = 0;
  showSound();
  refresh();
}

void StatusBar::setSession(const Session& session) {
  session_ = session;
  const bool awake = session.isValid();
  person_->setText(session.displayName);
  person_->setAccessibleName(tr("Signed in: %1").arg(session.displayName));
  person_->setVisible(awake);
  lock_->setVisible(awake);
  // With nobody signed in the figures stay in sight, but lead nowhere.
  for (Button* part : openParts()) {
    part->setAttribute(Qt::WA_TransparentForMouseEvents, !awake);
    part->setFocusPolicy(awake ? Qt::StrongFocus : Qt::NoFocus);
  }
}

void StatusBar::setDemo(const std::optional<DemoAccount>& account) {
  demoAccount_ = account;
  showDemo();
}

void StatusBar::showDemo() {
  demo_->setVisible(demoAccount_.has_value());
  if (!demoAccount_) return;
  const qint64 period = totp::period.count();
  const qint64 left = period - toMillis(clock_.now()) / 1000 % period;
  demo_->setText(tr("Demo: %1 · %2 (%3 s)")
                     .arg(demoAccount_->password, demoAccount_->currentCode())
                     .arg(left));
  demo_->setToolTip(tr("Password and code of this person of the practice plant"));
}

void StatusBar::refresh() {
  refreshClock();
  showDemo();
  if (console_ == nullptr) return;
  showPlcs();
  showAlarms();
  if (ticks_++ % storeEvery == 0) showStore();
}

void StatusBar::refreshClock() {
  const QDateTime now = toLocal(clock_.now());
  time_->setText(formatClock(now.time(), QLocale()));
  time_->setToolTip(tr("%1 (%2 UTC)")
                        .arg(QLocale().toString(now, QLocale::LongFormat),
                             now.toUTC().toString(QStringLiteral("HH:mm"))));
}

void StatusBar::showPlcs() {
  const PlcSummary summary = summarise(console_->plcStatuses(), console_->plant().plcs.size());
  plcs_->setText(summary.text);
  plcs_->setAccessibleName(tr("PLC connections: %1").arg(summary.text));
  if (summary.allWell()) {
    plcs_->setIconName(QStringLiteral("plc"));
  } else {
    plcs_->setIcon(priorityMark(*this, Priority::High));
  }
}

void StatusBar::showStore() {
  store_->setText(tr("Store %1").arg(bytesText(console_->storeSummary().bytes, QLocale())));
  const QString problem = console_->recordingProblem();
  recording_->setVisible(!problem.isEmpty());
  recording_->setIcon(priorityMark(*this, Priority::Critical));
  recording_->setToolTip(problem);
  recording_->setAccessibleDescription(problem);
}

void StatusBar::showAlarms() {
  if (console_ == nullptr) return;
  const AlarmGlance glance = console_->alarmDesk().glance();
  for (const AlarmPriority priority : shownPriorities) {
    Button* part = alarms_.at(placeOf(priority));
    const int active = glance.active.at(placeOf(priority));
    const int waiting = glance.unacknowledged.at(placeOf(priority));
    // What has gone before anybody saw it still waits, and may sound.
    part->setVisible(active > 0 || waiting > 0);
    if (active == 0 && waiting == 0) continue;
    // A zero beside a mark would say that all is well.
    QStringList counts;
    if (active > 0) counts += QLocale().toString(active);
    if (waiting > 0) counts += tr("%n new", "alarms nobody has acknowledged", waiting);
    part->setText(counts.join(QStringLiteral(" · ")));
    part->setIcon(priorityMark(*this, alarmMark(priority)));
    const QString word = priorityWord(alarmMark(priority));
    const QString meaning = waiting > 0
                                ? tr("%1: %n active alarm(s), %2 not acknowledged", nullptr, active)
                                      .arg(word)
                                      .arg(waiting)
                                : tr("%1: %n active alarm(s)", nullptr, active).arg(word);
    part->setMeaning(meaning);
  }
}

void StatusBar::setSound(AlarmSoundState state) {
  soundState_ = state;
  showSound();
}

void StatusBar::showSound() {
  const bool isHeard =
      soundState_ == AlarmSoundState::Ready || soundState_ == AlarmSoundState::Sounding;
  sound_->setIconName(isHeard ? QStringLiteral("alerts") : QStringLiteral("bell-off"));
  switch (soundState_) {
    case AlarmSoundState::Ready:
      sound_->setText({});
      sound_->setMeaning(tr("Critical and high alarms sound at this workstation"));
      break;
    case AlarmSoundState::Sounding:
      sound_->setText(tr("Sounding"));
      sound_->setMeaning(tr("An alarm sounds: silence it (Ctrl+Shift+S)"));
      break;
    case AlarmSoundState::Silenced:
      sound_->setText(tr("Silenced"));
      sound_->setMeaning(tr("Silenced until another alarm comes"));
      break;
    case AlarmSoundState::Off:
      sound_->setText(tr("Sound off"));
      sound_->setMeaning(tr("The sound of alarms is switched off at this workstation"));
      break;
    case AlarmSoundState::NoDevice:
      sound_->setText(tr("No sound"));
      sound_->setMeaning(
          tr("This workstation has nothing to make sound with: alarms are seen, not heard"));
      break;
  }
}

void StatusBar::openAlarms(AlarmPriority priority) {
  emit openRequested(QStringLiteral("alerts:priority=") + alarmPriorityName(priority));
}

void StatusBar::openSound() {
  if (soundState_ == AlarmSoundState::Sounding) {
    emit silenceRequested();
  } else {
    emit openRequested(QStringLiteral("settings"));
  }
}

void StatusBar::showPlcList() {
  auto* popup = new StatusPopup(tr("PLC connections"), this);
  for (const PlcStatus& status : console_->plcStatuses()) {
    const Plc* plc = console_->plant().plc(status.plc);
    QString detail = linkStateText(status.state);
    if (status.state == LinkState::Connected) {
      detail = tr("%1, answers in %2 ms").arg(detail).arg(status.roundTrip.count());
    }
    if (!status.reason.isEmpty()) detail += QStringLiteral(". ") + status.reason;
    popup->addRow(plc == nullptr ? status.plc : plc->title, detail);
  }
  popup->openAbove(plcs_);
}

void StatusBar::showStoreList() {
  auto* popup = new StatusPopup(tr("Encrypted store"), this);
  const StoreSummary summary = console_->storeSummary();
  popup->addRow(bytesText(summary.bytes, QLocale()), summary.path);
  const QString problem = console_->recordingProblem();
  popup->addRow(problem.isEmpty() ? tr("History is recorded each second")
                                  : tr("History is not being recorded"),
                problem);
  popup->openAbove(store_);
}

void StatusBar::showPersonMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QStringList roles;
  for (const Role role : session_.roles) roles.append(roleTitle(role));
  QAction* who = menu->addAction(roles.join(QStringLiteral(", ")));
  who->setEnabled(false);
  menu->addSeparator();
  if (session_.emergency == 0) {
    menu->addAction(lineIcon(QStringLiteral("user")), tr("My account"), this,
                    [this] { emit openRequested(QStringLiteral("account")); });
  }
  menu->addAction(lineIcon(QStringLiteral("switch-user")), tr("Switch user"), this,
                  &StatusBar::switchUserRequested);
  menu->addAction(lineIcon(QStringLiteral("sign-out")), tr("Sign out"), this,
                  &StatusBar::signOutRequested);
  const QPoint corner = person_->mapToGlobal(QPoint(0, 0));
  menu->popup(corner - QPoint(0, menu->sizeHint().height()));
}

}  // namespace linewarden::ui
