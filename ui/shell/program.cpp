// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "app/base/translation.h"
#include "ui/widgets/decision_dialog.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace linewarden::ui {

namespace {

void say(const QString& text) {
  QTextStream(stderr) << text << Qt::endl;
}

}  // namespace

QString personalViewFile() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
  return QDir(folder).filePath(QStringLiteral("view.ini"));
}

Program::Program(StartOptions options, const std::function<PageRegistry()>& makePages)
    : options_(std::move(options)) {
  if (options_.demo) demo_ = std::make_unique<DemoRun>(clock_, options_.faults);
  view_ = std::make_unique<ViewSettings>(demo_ ? demo_->viewFile() : personalViewFile());
  if (options_.theme) view_->overrideTheme(*options_.theme);
  translation::load(options_.language.value_or(view_->language()));
  pages_ = makePages();
  applyTheme(*qApp, view_->themeKind());
  allowMotion(*qApp, view_->motion() && options_.tourFolder.isEmpty());
  session_ = std::make_unique<ConsoleSession>(options_.place, clock_);
}

Program::~Program() = default;

void Program::start() {
  showWindow();
  connect(&quitSignals_, &os::QuitSignals::quitRequested, window_.get(), &QWidget::close);
  if (demo_) {
    startDemo();
  } else {
    session_->open();
  }
}

void Program::showWindow() {
  window_ = std::make_unique<MainWindow>(*session_, *view_, pages_);
  if (options_.size) window_->resize(*options_.size);
  window_->show();
}

void Program::startDemo() {
  connect(demo_.get(), &DemoRun::ready, this, &Program::takeDemo);
  connect(demo_.get(), &DemoRun::failed, this, &Program::refuse);
  demo_->start();
}

void Program::takeDemo(const DemoPlaceReady& ready) {
  window_->setDemoAccounts(ready.accounts);
  if (!options_.tourFolder.isEmpty()) startTour(ready.accounts.first());
  session_->openPlaceMade(ready.place);
}

void Program::refuse(const Error& error) {
  say(error.message);
  if (!options_.tourFolder.isEmpty()) {
    QCoreApplication::exit(1);
    return;
  }
  auto* dialog =
      new DecisionDialog(tr("The practice plant could not start"), error.message, window_.get());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Quit"));
  connect(dialog, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
  dialog->open();
}

void Program::startTour(const DemoAccount& person) {
  tour_ = std::make_unique<Tour>(*window_, *session_, person, options_.tourFolder);
  connect(tour_.get(), &Tour::ended, this, [this](const Result<void>& result) {
    if (!result) say(result.error().message);
    window_->close();
    QCoreApplication::exit(result ? 0 : 1);
  });
  tour_->start();
}

}  // namespace linewarden::ui
