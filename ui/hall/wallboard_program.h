// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/os/process.h"
#include "app/console/console.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/demo_run.h"
#include "ui/shell/start_options.h"
#include "ui/wallboard/screen_awake.h"
#include "ui/wallboard/wallboard_feed.h"
#include "ui/wallboard/wallboard_window.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace linewarden::ui {

/// `linewarden --wallboard`: opens the place off the GUI thread and shows it as the installation's
/// own identity, which may only read. Nobody is there to press a button, so a place that cannot be
/// opened is tried again by itself. GUI thread.
///
/// It neither records nor evaluates alarms: the console or collector of the plant does. With
/// `--demo` there is no other, and it does both.
class WallboardProgram final : public QObject {
  Q_OBJECT

 public:
  explicit WallboardProgram(StartOptions options);
  ~WallboardProgram() override;

  void start();

 private:
  /// None: nothing is set up there.
  using Opened = std::optional<Result<OpenedPlace>>;

  void showWindow();
  void place();
  void startDemo();
  void open();
  void take(const std::shared_ptr<Opened>& opened);
  void showFailure(const QString& title, const QString& text);
  void watchForPicture();
  void takePicture();
  static void giveUp(const QString& why);

  StartOptions options_;
  SystemClock clock_;
  os::QuitSignals quitSignals_;
  std::unique_ptr<DemoRun> demo_;  // its folder outlives what stands in it
  std::unique_ptr<ViewSettings> view_;
  std::unique_ptr<ScreenAwake> awake_;
  std::unique_ptr<Console> console_;
  std::unique_ptr<WallboardFeed> feed_;
  std::unique_ptr<WallboardWindow> window_;
  QTimer pictureTimer_;
};

}  // namespace linewarden::ui
