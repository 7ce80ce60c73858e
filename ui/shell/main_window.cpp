// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/console/installation_settings.h"
#include "app/identity/access_guard.h"
#include "app/identity/access_policy.h"
#include "app/identity/identity.h"
#include "app/identity/own_account.h"
#include "ui/alarm_banner/alarm_banner.h"
#include "ui/alarm_sound/alarm_sound.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/emergency_strip.h"
#include "ui/shell/failed_page.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_heading.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/region_cycle.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/workspace.h"
#include "ui/signin/first_run_wizard.h"
#include "ui/signin/lock_page.h"
#include "ui/signin/sign_in_page.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/press_guard.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr QSize firstSize(1280, 800);
constexpr QSize mainWindowLeastSize(960, 600);
constexpr QSize frame(2 * gridStep, 6 * gridStep);
}  // namespace

MainWindow::MainWindow(ConsoleSession& session, ViewSettings& view, PageRegistry registry,
                       QWidget* parent)
    : QWidget(parent),
      session_(session),
      view_(view),
      registry_(std::move(registry)),
      fronts_(new QStackedWidget(this)),
      status_(new StatusBar(session.clock(), this)),
      idle_(session.clock()) {
  setWindowTitle(QStringLiteral("Linewarden"));
  setMinimumSize(mainWindowLeastSize);
  // On a small screen the frame and a panel take their part too.
  resize(firstSize.boundedTo(QGuiApplication::primaryScreen()->availableSize() - frame)
             .expandedTo(mainWindowLeastSize));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(fronts_, 1);
  column->addWidget(status_);
  toast_ = new Toast(fronts_);
  palette_ = new CommandPalette(this);
  buildCommands();
  connect(&session_, &ConsoleSession::stageChanged, this, &MainWindow::showStage);
  connect(&session_, &ConsoleSession::rightsChanged, this, &MainWindow::takeRights);
  connect(&view_, &ViewSettings::lookChanged, this, &MainWindow::applyLook);
  connect(&idle_, &IdleWatch::idle, &session_, [this] { session_.lock(true); });
  connect(status_, &StatusBar::lockRequested, &session_, [this] { session_.lock(false); });
  connect(status_, &StatusBar::signOutRequested, &session_, &ConsoleSession::signOut);
  connect(status_, &StatusBar::switchUserRequested, &session_, &ConsoleSession::signOut);
  connect(status_, &StatusBar::silenceRequested, this, &MainWindow::silence);
  restoreGeometry(view_.geometry());
  showStage(session_.stage());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCommands() {
  addCommand(
      tr("Search"), QStringLiteral("search"), QKeySequence(QStringLiteral("Ctrl+K")),
      [this] { openPalette(); }, true);
  addCommand(
      tr("Lock the console"), QStringLiteral("lock"), QKeySequence(QStringLiteral("Ctrl+L")),
      [this] { session_.lock(false); }, true);
  addCommand(
      tr("Sign out"), QStringLiteral("sign-out"), {}, [this] { session_.signOut(); }, true);
  addCommand(
      tr("Switch user"), QStringLiteral("switch-user"), {}, [this] { session_.signOut(); }, true);
  addCommand(
      tr("Silence the sound of alarms"), QStringLiteral("bell-off"),
      QKeySequence(QStringLiteral("Ctrl+Shift+S")), [this] { silence(); }, true);
  addCommand(tr("Full screen"), QStringLiteral("full-screen"), QKeySequence(Qt::Key_F11),
             [this] { isFullScreen() ? showNormal() : showFullScreen(); });
  addThemeCommands();
  const auto cycle = [this](bool backwards) {
    QList<QWidget*> regions;
    if (workspace_ != nullptr && fronts_->currentWidget() == workspace_) {
      regions = workspace_->regions();
    } else {
      regions = {fronts_};
    }
    regions.append(status_);
    if (banner_ != nullptr) regions.append({banner_, emergency_});
    focusNextRegion(regions, backwards);
  };
  addCommand(tr("Next part of the window"), QStringLiteral("arrow-right"), QKeySequence(Qt::Key_F6),
             [cycle] { cycle(false); });
  addCommand(tr("Part of the window before"), QStringLiteral("chevron-left"),
             QKeySequence(Qt::SHIFT | Qt::Key_F6), [cycle] { cycle(true); });
}

void MainWindow::addThemeCommands() {
  addCommand(tr("Light theme"), QStringLiteral("sun"), {},
             [this] { view_.setTheme(ThemeChoice::Light); });
  addCommand(tr("Dark theme"), QStringLiteral("moon"), {},
             [this] { view_.setTheme(ThemeChoice::Dark); });
  addCommand(tr("High contrast theme"), QStringLiteral("contrast"), {},
             [this] { view_.setTheme(ThemeChoice::HighContrast); });
}

QAction* MainWindow::addCommand(const QString& title, const QString& iconName,
                                const QKeySequence& keys, std::function<void()> run,
                                bool signedInOnly) {
  auto* action = new QAction(title, this);
  action->setShortcut(keys);
  action->setEnabled(!signedInOnly);
  connect(action, &QAction::triggered, this, std::move(run));
  addAction(action);
  commands_.append({action, iconName, signedInOnly});
  return action;
}

void MainWindow::openPalette() {
  palette_->openWith(paletteEntries());
}

QList<PaletteEntry> MainWindow::paletteEntries() const {
  const auto open = [this](const QString& address) { workspace_->open(address); };
  QList<PaletteEntry> entries = placesToGo(workspace_->pages()->pagesFor(session_.session()),
                                           session_.console()->plant(), open);
  for (const Command& command : commands_) {
    if (!command.action->isEnabled() || command.action->text() == tr("Search")) continue;
    entries.append({command.action->text(), tr("Command"), command.iconName,
                    command.action->shortcut().toString(QKeySequence::NativeText),
                    [action = command.action] { action->trigger(); }});
  }
  return entries;
}

void MainWindow::showStage(Stage stage) {
  palette_->close();
  const bool signedIn = stage == Stage::SignedIn;
  for (const Command& command : std::as_const(commands_)) {
    command.action->setEnabled(signedIn || !command.signedInOnly);
  }
  if (!signedIn) {
    idle_.stop();
    toast_->hide();
    closeWhatStandsOpen();
  }
  setAwake(signedIn ? session_.session() : Session());
  showDemoCode();
  showFrontOf(stage);
}

// Before what stood on the page can be seen by somebody else.
void MainWindow::setAwake(const Session& session) {
  status_->setSession(session);
  if (banner_ == nullptr) return;
  sound_->setSession(session);
  banner_->setSession(session);
  emergency_->setSession(session);
}

// Whoever tries the practice plant has no phone that shows its codes.
void MainWindow::showDemoCode() {
  const QString name = session_.session().name;
  const auto known = std::find_if(demoAccounts_.cbegin(), demoAccounts_.cend(),
                                  [&name](const DemoAccount& one) { return one.name == name; });
  status_->setDemo(known == demoAccounts_.cend() ? std::nullopt : std::optional(*known));
}

// A list, a menu or a file dialog would stand over the lock, and could still be used.
void MainWindow::closeWhatStandsOpen() {
  for (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr && popup->close();) {
    popup = QApplication::activePopupWidget();
  }
  if (workspace_ == nullptr) return;
  const bool comesBack = session_.stage() == Stage::Locked;
  for (const QPointer<QDialog>& dialog : std::exchange(hidden_, {})) {
    if (dialog != nullptr) dialog->deleteLater();
  }
  for (QDialog* dialog : findChildren<QDialog*>()) {
    // What is shown once, such as a one-time password, waits for the same person.
    if (comesBack && dialog->isVisible() &&
        dialog->property(DecisionDialog::waitsOverLock).toBool()) {
      dialog->hide();
      hidden_.append(dialog);
    } else {
      // Not reject(), by which a dialog may stay while its work runs.
      dialog->done(QDialog::Rejected);
    }
  }
}

void MainWindow::showHidden() {
  for (const QPointer<QDialog>& dialog : std::exchange(hidden_, {})) {
    if (dialog != nullptr) dialog->open();
  }
}

void MainWindow::showFrontOf(Stage stage) {
  switch (stage) {
    case Stage::Opening: showOpening(); break;
    case Stage::Failed: showFailure(); break;
    case Stage::FirstRun: showFirstRun(); break;
    case Stage::SigningIn: showSignIn(); break;
    case Stage::Locked: showLock(); break;
    case Stage::SignedIn: showWork(); break;
  }
}

void MainWindow::showOnly(QWidget* front) {
  QWidget* before = passing_;
  const bool passes = front != signIn_ && front != lock_ && front != workspace_;
  passing_ = passes ? front : nullptr;
  if (fronts_->indexOf(front) < 0) fronts_->addWidget(front);
  fronts_->setCurrentWidget(front);
  if (before != nullptr && before != front) before->deleteLater();
}

void MainWindow::showOpening() {
  showOnly(new StateView(StateView::Kind::Loading, tr("Opening the encrypted store"),
                         tr("Checking keys, pages and the plant file."), fronts_));
}

void MainWindow::showFailure() {
  auto* page = new FailedPage(session_.failure(), session_.place(), fronts_);
  connect(page, &FailedPage::retryRequested, &session_, &ConsoleSession::open);
  showOnly(page);
  page->setFocus();
}

void MainWindow::showFirstRun() {
  auto* wizard = new FirstRunWizard(session_.clock(), session_.place(), fronts_);
  connect(wizard, &FirstRunWizard::finished, &session_, &ConsoleSession::openPlaceMade);
  showOnly(wizard);
}

void MainWindow::prepareConsole() {
  if (workspace_ != nullptr) return;
  Console& console = *session_.console();
  const QString plant = console.plant().site.title;
  setWindowTitle(tr("%1 — Linewarden").arg(plant));
  workspace_ = new Workspace(registry_, PageContext{console, view_}, fronts_);
  connect(workspace_, &Workspace::searchRequested, this, &MainWindow::openPalette);
  connect(workspace_, &Workspace::told, this, &MainWindow::tell);
  connect(workspace_, &Workspace::titleChanged, this, [this, plant](const QString& title) {
    setWindowTitle(tr("%1 — %2 — Linewarden").arg(title, plant));
  });
  connect(status_, &StatusBar::openRequested, workspace_, &Workspace::open);
  prepareFronts(console);
  prepareSound(console);
  prepareStrips(console);
  connect(&console.settings(), &InstallationSettings::changed, this, &MainWindow::watchIdle);
  connect(&console.identity().policy(), &AccessPolicy::changed, this, &MainWindow::watchIdle);
  connect(&console.identity().ownAccount(), &OwnAccount::changed, this, &MainWindow::takeKeyAdded);
  status_->setConsole(&console);
}

void MainWindow::prepareFronts(Console& console) {
  const QString plant = console.plant().site.title;
  signIn_ = new SignInPage(console.signIn(), console.identity().breakGlass(), plant, demoAccounts_,
                           fronts_);
  connect(signIn_, &SignInPage::signedIn, &session_, &ConsoleSession::begin);
  lock_ = new LockPage(console.signIn(), plant, fronts_);
  connect(lock_, &LockPage::unlocked, &session_, &ConsoleSession::resume);
  connect(lock_, &LockPage::switchUserRequested, &session_, &ConsoleSession::signOut);
}

void MainWindow::prepareSound(Console& console) {
  sound_ = new AlarmSound(
      {console.alarmDesk(), console.guard(), console.sharedPlant(), session_.clock()},
      makeSoundDevice(), this);
  sound_->setSettings(view_.alarmSound());
  status_->setSound(sound_->state());
  connect(sound_, &AlarmSound::stateChanged, status_, &StatusBar::setSound);
  connect(sound_, &AlarmSound::told, this, &MainWindow::tell);
  connect(&view_, &ViewSettings::alarmSoundChanged, sound_,
          [this] { sound_->setSettings(view_.alarmSound()); });
  connect(sound_, &AlarmSound::offRefused, this, [this] {
    AlarmSoundSettings sound = view_.alarmSound();
    sound.isOn = true;
    view_.setAlarmSound(sound);
  });
}

void MainWindow::prepareStrips(Console& console) {
  const AlertRooms rooms{console.alarmDesk(), console.alarmViews(), console.guard(),
                         console.signIn(),    console.history(),    console.sharedPlant(),
                         session_.clock()};
  banner_ = new AlarmBanner(rooms, *sound_, this);
  emergency_ = new EmergencyStrip(console.identity().breakGlass(), this);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->insertWidget(0, banner_);
  column->insertWidget(1, emergency_);
  // They come by themselves, and move the page under the hand.
  auto* guard = new PressGuard(this);
  for (QWidget* ground : QList<QWidget*>{fronts_, banner_, emergency_}) guard->addGround(ground);
  for (QWidget* strip : QList<QWidget*>{banner_, emergency_}) guard->watch(strip);
  connect(banner_, &AlarmBanner::openRequested, workspace_, &Workspace::open);
  connect(banner_, &AlarmBanner::told, this, &MainWindow::tell);
  connect(emergency_, &EmergencyStrip::told, this, &MainWindow::tell);
}

// Whoever passes by a lock or the sign-in is not told what was done or failed.
void MainWindow::tell(const QString& text) {
  if (session_.stage() == Stage::SignedIn) toast_->tell(text);
}

void MainWindow::silence() {
  if (sound_ != nullptr) sound_->silence();
}

void MainWindow::showSignIn() {
  prepareConsole();
  workspace_->leave();
  lock_->forget();
  view_.setPerson({});
  signIn_->reset({}, session_.endedBecause());
  showOnly(signIn_);
  signIn_->setFocus();
}

void MainWindow::showLock() {
  workspace_->leave();
  lock_->setSession(session_.session(), session_.lockedBecauseIdle());
  showOnly(lock_);
  lock_->setFocus();
}

void MainWindow::showWork() {
  view_.setPerson(session_.session().name);
  showOnly(workspace_);
  workspace_->enter(session_.session());
  const auto live = session_.console()->guard().live(session_.session());
  onlyOwnAccount_ = live && live->mustAddSecurityKey;
  if (onlyOwnAccount_) workspace_->open(QStringLiteral("account"));
  watchIdle();
  showHidden();
}

// With their key registered the session is whole: the other pages come.
void MainWindow::takeKeyAdded() {
  if (!onlyOwnAccount_ || session_.stage() != Stage::SignedIn) return;
  const auto live = session_.console()->guard().live(session_.session());
  onlyOwnAccount_ = live && live->mustAddSecurityKey;
  if (onlyOwnAccount_) return;
  setAwake(session_.session());
  workspace_->refreshPages();
}

void MainWindow::takeRights() {
  watchIdle();
  if (session_.stage() != Stage::SignedIn) return;
  setAwake(session_.session());
  workspace_->refreshPages();
  toast_->tell(tr("Your roles have changed. The pages at the left are those you may open now."));
}

void MainWindow::watchIdle() {
  if (session_.stage() == Stage::SignedIn) {
    const auto installation = session_.console()->settings().values().idleLock;
    const auto role = session_.console()->identity().policy().of(session_.session().roles).idleLock;
    idle_.start(std::min<std::chrono::milliseconds>(installation, role));
  }
}

void MainWindow::applyLook() {
  allowMotion(*qApp, view_.motion());
  if (themeOf(this).kind != view_.themeKind()) applyTheme(*qApp, view_.themeKind());
  status_->refresh();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  view_.setGeometry(saveGeometry());
  session_.signOut();
  QWidget::closeEvent(event);
}

}  // namespace linewarden::ui
