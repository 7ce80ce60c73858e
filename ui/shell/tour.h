// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/signin/demo_account.h"

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace linewarden::ui {

class ConsoleSession;
class MainWindow;

/// One picture of the tour: do something, wait until it is drawn, take it.
struct TourStop {
  QString name;  ///< "lines"; with its number it is the file's name
  std::function<void()> go;
  std::function<bool()> ready;  ///< asked until it says yes
};

/// Walks through the window as a person would, signs in through the real services, saves
/// a PNG of every page and dialog, and ends. GUI thread.
class Tour final : public QObject {
  Q_OBJECT

 public:
  Tour(MainWindow& window, ConsoleSession& session, DemoAccount person, const QString& folder);

  void start();

 signals:
  /// All pictures are there; or the error that stopped it.
  void ended(const linewarden::Result<void>& result);

 private:
  void next();
  void look();
  [[nodiscard]] Result<void> save(const QString& name) const;
  [[nodiscard]] QPixmap pictureOfWindow() const;

  MainWindow& window_;
  QDir folder_;
  QList<TourStop> stops_;
  int at_ = -1;
  QTimer timer_;
  QElapsedTimer waiting_;
};

}  // namespace linewarden::ui
