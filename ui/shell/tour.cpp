// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/shell/main_window.h"
#include "ui/shell/tour_stops.h"

#include <QApplication>
#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
// Longer than Argon2id under a sanitizer on a loaded machine takes.
constexpr std::chrono::seconds patience{90};

}  // namespace

Tour::Tour(MainWindow& window, ConsoleSession& session, DemoAccount person, const QString& folder)
    : window_(window), folder_(folder), stops_(tourStops(window, session, person)) {
  timer_.setInterval(lookEvery);
  connect(&timer_, &QTimer::timeout, this, &Tour::look);
}

void Tour::start() {
  if (!folder_.mkpath(QStringLiteral("."))) {
    emit ended(
        Error{ErrorCode::FileUnwritable,
              tr("The folder %1 cannot be made. Name another with --tour.").arg(folder_.path()),
              {}});
    return;
  }
  next();
}

void Tour::next() {
  if (++at_ >= stops_.size()) {
    emit ended({});
    return;
  }
  stops_.at(at_).go();
  waiting_.start();
  timer_.start();
}

void Tour::look() {
  const TourStop& stop = stops_.at(at_);
  if (!stop.ready()) {
    if (!waiting_.hasExpired(std::chrono::milliseconds(patience).count())) return;
    timer_.stop();
    emit ended(Error{ErrorCode::Internal,
                     tr("The tour waited too long at “%1” and ended there.").arg(stop.name),
                     {}});
    return;
  }
  timer_.stop();
  const Result<void> saved = save(stop.name);
  if (!saved) {
    emit ended(saved);
    return;
  }
  next();
}

Result<void> Tour::save(const QString& name) const {
  const QString file = QStringLiteral("%1-%2.png").arg(at_ + 1, 2, 10, QLatin1Char('0')).arg(name);
  if (pictureOfWindow().save(folder_.filePath(file))) return {};
  return Error{
      ErrorCode::FileUnwritable,
      tr("%1 cannot be written. Name another folder with --tour.").arg(folder_.filePath(file)),
      {}};
}

QPixmap Tour::pictureOfWindow() const {
  // What changed just now may wait to be laid out.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  QPixmap picture = window_.grab();
  QPainter painter(&picture);
  // Menus and dialogs are windows of their own; they are laid where a person sees them.
  for (QWidget* other : QApplication::topLevelWidgets()) {
    if (other == &window_ || !other->isVisible()) continue;
    painter.drawPixmap(window_.mapFromGlobal(other->mapToGlobal(QPoint(0, 0))), other->grab());
  }
  return picture;
}

}  // namespace linewarden::ui
