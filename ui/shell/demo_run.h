// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "ui/signin/demo_account.h"

#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace linewarden::ui {

/// The practice plant's store, and who can sign in to it.
struct DemoPlaceReady {
  ConsolePlace place;
  QList<DemoAccount> accounts;  ///< never empty
};

/// What `--demo` adds: plantsim as a child beside this program, and a throw-away store in
/// a temporary folder that goes when this does. GUI thread; the store is made off it.
class DemoRun final : public QObject {
  Q_OBJECT

 public:
  /// `faults`: of the practice plant, as plantsim --fault takes them.
  DemoRun(const Clock& clock, QStringList faults);
  ~DemoRun() override;

  void start();
  /// Where view settings stand meanwhile, so that a person's own stay as they are.
  [[nodiscard]] QString viewFile() const;

 signals:
  void ready(const linewarden::ui::DemoPlaceReady& ready);
  void failed(const linewarden::Error& error);

 private:
  [[nodiscard]] QString plantFile() const;
  void readPlant();
  void makePlace();
  void tellNoPlant();

  const Clock& clock_;
  QTemporaryDir folder_;
  QProcess plant_;
  QFuture<Result<void>> making_;
  const QStringList faults_;
  bool plantReady_ = false;
  bool told_ = false;
};

}  // namespace linewarden::ui
