// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

/// The process and its terminal, as the system offers them.
namespace linewarden::os {

/// CPU time this process has used so far, user and system.
[[nodiscard]] std::chrono::microseconds processCpuTime() noexcept;
/// The workstation's name, as it stands in the audit trail.
[[nodiscard]] QString workstationName();
/// The account the program runs under.
[[nodiscard]] QString accountName();
/// Whether a window can be shown (a display on Linux; always on Windows).
[[nodiscard]] bool hasDisplay();

/// Whether the system keeps its clock in step with a time server; none where it does not say.
[[nodiscard]] std::optional<bool> clockIsSynchronised() noexcept;

/// Turns SIGINT, SIGTERM (Ctrl+C, console close) into a signal of the event loop.
/// One at a time per process.
class QuitSignals : public QObject {
  Q_OBJECT

 public:
  explicit QuitSignals(QObject* parent = nullptr);
  ~QuitSignals() override;

 signals:
  void quitRequested();
};

/// While it lives, what is typed on the terminal is not shown.
class HiddenInput {
 public:
  HiddenInput();
  HiddenInput(const HiddenInput&) = delete;
  HiddenInput& operator=(const HiddenInput&) = delete;
  ~HiddenInput();

  /// Whether standard input is a terminal at all.
  [[nodiscard]] static bool isTerminal();

 private:
  QByteArray saved_;
};

/// Asks the system to end this process when its parent ends (a child such as plantsim).
void endWithParent() noexcept;

}  // namespace linewarden::os
