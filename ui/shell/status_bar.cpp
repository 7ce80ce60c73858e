// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "app/console/console.h"
#include "app/crypto/totp.h"
#include "app/identity/identity.h"
#include "app/identity/security_notices.h"
#include "ui/notices/notice_words.h"
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

namespace linewarden::ui {

namespace {
// The store's size is asked of the file system; that need not be each second.
constexpr int storeEvery = 10;
constexpr int markSide = 16;

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
  plcs_ = addPart(QStringLiteral("statusPlcs"), tr("PLC connections"), &StatusBar::showPlcList);
  store_ = addPart(QStringLiteral("statusStore"), tr("Encrypted store"), &StatusBar::showStoreList);
  store_->setIconName(QStringLiteral("store"));
  recording_ = addPart(QStringLiteral("statusRecording"), tr("History is not being recorded"),
                       &StatusBar::showStoreList);
  recording_->setText(tr("Not recording"));
  row_->addStretch(1);
  demo_ = makeLabel({}, TextSize::Body, Tone::Quiet, this);
  demo_->setObjectName(QStringLiteral("statusDemo"));
  demo_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  demo_->hide();
  row_->addWidget(demo_);
  notices_ = addPart(QStringLiteral("statusNotices"), {}, &StatusBar::noticesRequested);
  severe_ = addPart(QStringLiteral("statusSevere"), {}, &StatusBar::showBreachList);
  other_ = addPart(QStringLiteral("statusOther"), {}, &StatusBar::showBreachList);
  person_ =
      addPart(QStringLiteral("statusPerson"), tr("Who is signed in"), &StatusBar::showPersonMenu);
  person_->setIconName(QStringLiteral("user"));
  lock_ = addPart(QStringLiteral("statusLock"), tr("Lock the console (Ctrl+L)"),
                  &StatusBar::lockRequested);
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

Button* StatusBar::addPart(const QString& name, const QString& meaning, void (StatusBar::*open)()) {
  auto* part = new Button({}, ButtonKind::Status, this);
  part->setObjectName(name);
  part->setMeaning(meaning);
  part->setIconSize({markSide, markSide});
  // Assistive tools press a button without mouse or focus, also over a locked console.
  connect(part, &QPushButton::clicked, this, [this, open] {
    if (session_.isValid()) (this->*open)();
  });
  row_->addWidget(part);
  return part;
}

void StatusBar::setConsole(Console* console) {
  console_ = console;
  for (Button* part : {plcs_, store_}) part->setVisible(console != nullptr);
  for (Button* part : {recording_, notices_, severe_, other_}) part->hide();
  if (console != nullptr) {
    connect(console, &Console::plcStatusChanged, this, &StatusBar::showPlcs);
    connect(console, &Console::recordingProblemChanged, this, &StatusBar::showStore);
    connect(&console->identity().notices(), &SecurityNotices::openChanged, this,
            &StatusBar::showNotices);
  }
  ticks_ = 0;
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
  for (Button* part : {plcs_, store_, recording_, notices_, severe_, other_}) {
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
  showBreaches();
  showNotices();
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

void StatusBar::showBreaches() {
  const BreachCounts counts = console_->lineBoard().breachCounts();
  severe_->setVisible(counts.severe > 0);
  severe_->setText(QLocale().toString(counts.severe));
  severe_->setIcon(priorityMark(*this, Priority::High));
  severe_->setMeaning(tr("%n value(s) far outside their limits", nullptr, counts.severe));
  other_->setVisible(counts.other > 0);
  other_->setText(QLocale().toString(counts.other));
  other_->setIcon(priorityMark(*this, Priority::Medium));
  other_->setMeaning(tr("%n value(s) outside their limits", nullptr, counts.other));
}

void StatusBar::showNotices() {
  const auto open = console_->identity().notices().open();
  notices_->setVisible(!open.isEmpty());
  if (open.isEmpty()) return;
  const int count = static_cast<int>(open.size());
  notices_->setText(tr("%n security alert(s)", nullptr, count));
  notices_->setIcon(priorityMark(*this, priorityOf(open.first().event.priority)));
  notices_->setMeaning(tr("%n security alert(s) that nobody has acknowledged", nullptr, count));
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

void StatusBar::showBreachList() {
  const auto lines = console_->lineBoard().lines(session_);
  if (!lines) return;
  auto* popup = new StatusPopup(tr("Values outside their limits"), this);
  for (const LineStatus& status : *lines) {
    const Line* line = console_->plant().line(status.line);
    QStringList tags;
    for (const LimitBreach& breach : status.breaches) {
      if (const Tag* tag = console_->plant().tag(breach.tag)) {
        tags.append(tr("%1 %2 %3")
                        .arg(tag->title, QLocale().toString(breach.value, 'f', tag->decimals),
                             tag->engineeringUnit));
      }
    }
    if (line == nullptr || tags.isEmpty()) continue;
    popup->addRow(line->title, tags.join(QLatin1Char('\n')), QStringLiteral("line:") + status.line);
  }
  connect(popup, &StatusPopup::openRequested, this, &StatusBar::openRequested);
  popup->openAbove(severe_->isVisible() ? severe_ : other_);
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
