// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/console_session.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/page_registry.h"
#include "ui/signin/demo_account.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QDialog;
class QKeySequence;
class QStackedWidget;

namespace linewarden::ui {

class AlarmBanner;
class AlarmSound;
class EmergencyStrip;
class LockPage;
class SignInPage;
class StatusBar;
class Toast;
class ViewSettings;
class Workspace;

/// The window: shows what belongs to the session's stage, and offers its commands. It
/// decides nothing.
class MainWindow final : public QWidget {
  Q_OBJECT

 public:
  MainWindow(ConsoleSession& session, ViewSettings& view, PageRegistry registry,
             QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Who the sign-in page offers, with `--demo`; before the place is open.
  void setDemoAccounts(QList<DemoAccount> accounts) { demoAccounts_ = std::move(accounts); }

  /// Null before the place is open.
  [[nodiscard]] Workspace* workspace() const { return workspace_; }
  /// Ctrl+K.
  void openPalette();

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  struct Command {
    QAction* action;
    QString iconName;
    bool signedInOnly;
  };

  void buildCommands();
  QAction* addCommand(const QString& title, const QString& iconName, const QKeySequence& keys,
                      std::function<void()> run, bool signedInOnly = false);
  void addThemeCommands();
  void showStage(Stage stage);
  void showDemoCode();
  void closeWhatStandsOpen();
  void showHidden();
  void showFrontOf(Stage stage);
  void showOpening();
  void showFailure();
  void showFirstRun();
  void showSignIn();
  void showLock();
  void showWork();
  void prepareConsole();
  void prepareFronts(Console& console);
  void prepareStrips(Console& console);
  void prepareSound(Console& console);
  void setAwake(const Session& session);
  void silence();
  void tell(const QString& text);
  void showOnly(QWidget* front);
  void applyLook();
  void takeRights();
  void watchIdle();
  void takeKeyAdded();
  [[nodiscard]] QList<PaletteEntry> paletteEntries() const;

  ConsoleSession& session_;
  ViewSettings& view_;
  PageRegistry registry_;
  QList<DemoAccount> demoAccounts_;
  QList<Command> commands_;
  QStackedWidget* fronts_;
  QWidget* passing_ = nullptr;  // opening, failure or first run: gone with its stage
  SignInPage* signIn_ = nullptr;
  LockPage* lock_ = nullptr;
  Workspace* workspace_ = nullptr;
  AlarmSound* sound_ = nullptr;
  AlarmBanner* banner_ = nullptr;
  EmergencyStrip* emergency_ = nullptr;
  StatusBar* status_;
  Toast* toast_;
  CommandPalette* palette_;
  IdleWatch idle_;
  bool onlyOwnAccount_ = false;      // let in only to register a security key
  QList<QPointer<QDialog>> hidden_;  ///< while the window is locked
};

}  // namespace linewarden::ui
