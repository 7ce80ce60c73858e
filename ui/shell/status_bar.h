// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/production/line_board.h"
#include "ui/signin/demo_account.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace linewarden {
class Console;
}

namespace linewarden::ui {

class Button;

/// Always in sight, locked or not: PLC connections, store, recording, what is abnormal,
/// who is signed in, the lock and the time. Each part opens what is behind it, while
/// somebody is signed in.
class StatusBar final : public QFrame {
  Q_OBJECT

 public:
  explicit StatusBar(const Clock& clock, QWidget* parent = nullptr);

  /// From now on it tells about this console.
  void setConsole(Console* console);
  /// Who is signed in and awake; an invalid session: nobody.
  void setSession(const Session& session);
  /// Shows password and running code of this person of the practice plant, locked or not.
  void setDemo(const std::optional<DemoAccount>& account);
  /// Asks the services anew; also done each second.
  void refresh();

 signals:
  void openRequested(const QString& address);
  void lockRequested();
  void switchUserRequested();
  void signOutRequested();
  void noticesRequested();  ///< the list of security notices

 private:
  Button* addPart(const QString& name, const QString& meaning, void (StatusBar::*open)());
  void showDemo();
  void showPlcs();
  void showStore();
  void showBreaches();
  void showNotices();
  void showPlcList();
  void showStoreList();
  void showBreachList();
  void showPersonMenu();
  void refreshClock();

  const Clock& clock_;
  Console* console_ = nullptr;
  Session session_;
  QHBoxLayout* row_;
  Button* plcs_;
  Button* store_;
  Button* recording_;
  QLabel* demo_;
  std::optional<DemoAccount> demoAccount_;
  Button* notices_;
  Button* severe_;
  Button* other_;
  Button* person_;
  Button* lock_;
  QLabel* time_;
  QTimer timer_;
  int ticks_ = 0;
};

}  // namespace linewarden::ui
