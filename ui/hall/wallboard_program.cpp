// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hall/wallboard_program.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/translation.h"
#include "app/base/when_done.h"
#include "app/console/set_up.h"
#include "app/identity/access_guard.h"
#include "ui/shell/failed_page.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTextStream>
#include <QtConcurrentRun>

namespace linewarden::ui {

namespace {

constexpr std::chrono::seconds wallboardTriesEvery{30};
constexpr std::chrono::milliseconds pictureLooksEvery{250};
constexpr QSize pictureSize(1920, 1080);

void wallboardSay(const QString& text) {
  QTextStream(stderr) << text << Qt::endl;
}

}  // namespace

WallboardProgram::WallboardProgram(StartOptions options) : options_(std::move(options)) {
  if (options_.demo) demo_ = std::make_unique<DemoRun>(clock_, options_.faults);
  view_ = std::make_unique<ViewSettings>(demo_ ? demo_->viewFile() : personalViewFile());
  if (options_.theme) view_->overrideTheme(*options_.theme);
  translation::load(options_.language.value_or(view_->language()));
  pictureTimer_.setInterval(pictureLooksEvery);
  connect(&pictureTimer_, &QTimer::timeout, this, &WallboardProgram::watchForPicture);
}

WallboardProgram::~WallboardProgram() = default;

void WallboardProgram::start() {
  showWindow();
  const QStringList complaints = window_->complaints();
  if (window_->status() == QQuickView::Error) {
    giveUp(tr("The wallboard cannot be drawn: %1. Install what docs/dependencies.md names for it "
              "(on Debian qml6-module-qtquick, qml6-module-qtquick-window and "
              "qml6-module-qtqml-workerscript) and start again.")
               .arg(complaints.join(QStringLiteral("; "))));
    return;
  }
  connect(&quitSignals_, &os::QuitSignals::quitRequested, window_.get(), &QWindow::close);
  if (demo_) {
    startDemo();
  } else {
    open();
  }
}

void WallboardProgram::showWindow() {
  window_ = std::make_unique<WallboardWindow>(view_->themeKind());
  window_->showNotice(tr("Opening"), tr("The lines are shown as soon as they are known."));
  if (options_.size || !options_.picture.isEmpty()) {
    window_->resize(options_.size.value_or(pictureSize));
    window_->show();
    return;
  }
  place();
  window_->showFullScreen();
  awake_ = std::make_unique<ScreenAwake>();
}

void WallboardProgram::place() {
  if (options_.screen == 0) return;
  const QList<QScreen*> screens = QGuiApplication::screens();
  if (options_.screen > screens.size()) {
    wallboardSay(tr("There is no screen %1 (%n connected). The wallboard is shown on the first.",
                    nullptr, static_cast<int>(screens.size()))
                     .arg(options_.screen));
    return;
  }
  QScreen* screen = screens[options_.screen - 1];
  window_->setScreen(screen);
  window_->setGeometry(screen->geometry());
}

void WallboardProgram::startDemo() {
  connect(demo_.get(), &DemoRun::ready, this, [this](const DemoPlaceReady& ready) {
    options_.place = ready.place;
    open();
  });
  connect(demo_.get(), &DemoRun::failed, this, [this](const Error& error) {
    showFailure(tr("The practice plant could not start"), error.message);
  });
  demo_->start();
}

void WallboardProgram::open() {
  const auto opening = QtConcurrent::run([place = options_.place] {
    auto opened = std::make_shared<Opened>();
    if (isSetUp(place.folder)) opened->emplace(openPlace(place));
    return opened;
  });
  whenDone(opening, this, [this](const std::shared_ptr<Opened>& opened) { take(opened); });
}

void WallboardProgram::take(const std::shared_ptr<Opened>& opened) {
  if (!*opened || !**opened) {
    const QString title =
        *opened ? openFailureTitle((*opened)->error().code) : tr("Nothing is set up here yet");
    const QString text =
        *opened ? (*opened)->error().message
                : tr("There is no installation in %1. Start Linewarden without --wallboard to set "
                     "one up, or name its folder by --data.")
                      .arg(QDir::toNativeSeparators(options_.place.folder));
    showFailure(title, text);
    QTimer::singleShot(wallboardTriesEvery, this, &WallboardProgram::open);
    return;
  }
  console_ = std::make_unique<Console>(std::move(**opened).value(), clock_);
  console_->start(demo_ ? Recording::On : Recording::Off);
  feed_ = std::make_unique<WallboardFeed>(
      WallboardRooms{console_->sharedPlant(), console_->lineBoard(), console_->alarmDesk(),
                     console_->guard().serviceSession(), clock_});
  window_->showFeed(feed_.get());
  feed_->start();
  if (!options_.picture.isEmpty()) pictureTimer_.start();
}

void WallboardProgram::showFailure(const QString& title, const QString& text) {
  if (!options_.picture.isEmpty()) {
    giveUp(text);
    return;
  }
  const QString again = demo_ ? tr("Escape closes this.")
                              : tr("This is tried again every %n seconds; Escape closes it.",
                                   nullptr, static_cast<int>(wallboardTriesEvery.count()));
  window_->showNotice(title, text + QStringLiteral("\n\n") + again);
}

void WallboardProgram::watchForPicture() {
  if (!feed_->isSettled()) return;
  pictureTimer_.stop();
  // What was settled is drawn first.
  QTimer::singleShot(pictureLooksEvery, this, &WallboardProgram::takePicture);
}

void WallboardProgram::takePicture() {
  const bool isSaved = window_->grabWindow().save(options_.picture);
  if (!isSaved) {
    giveUp(tr("The picture could not be saved as %1. Check that the folder is there and can be "
              "written to, and that the name ends in .png.")
               .arg(QDir::toNativeSeparators(options_.picture)));
    return;
  }
  window_->close();
  QCoreApplication::exit(0);
}

void WallboardProgram::giveUp(const QString& why) {
  wallboardSay(why);
  // Also where the event loop has not begun yet.
  QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(1); });
}

}  // namespace linewarden::ui
