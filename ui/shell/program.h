// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/os/process.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/console_session.h"
#include "ui/shell/demo_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/start_options.h"
#include "ui/shell/tour.h"

#include <QObject>

#include <functional>
#include <memory>

namespace linewarden::ui {

/// Where this account's view settings stand.
[[nodiscard]] QString personalViewFile();

/// The running program: builds clock, settings, session and window in order, and with
/// `--demo` the practice plant behind them. GUI thread.
class Program final : public QObject {
  Q_OBJECT

 public:
  /// `makePages` is called once the language is loaded, as pages have titles.
  Program(StartOptions options, const std::function<PageRegistry()>& makePages);
  ~Program() override;

  void start();

 private:
  void showWindow();
  void startDemo();
  void takeDemo(const DemoPlaceReady& ready);
  void refuse(const Error& error);
  void startTour(const DemoAccount& person);

  StartOptions options_;
  PageRegistry pages_;
  SystemClock clock_;
  os::QuitSignals quitSignals_;
  std::unique_ptr<DemoRun> demo_;  // its folder outlives what stands in it
  std::unique_ptr<ViewSettings> view_;
  std::unique_ptr<ConsoleSession> session_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Tour> tour_;
};

}  // namespace linewarden::ui
