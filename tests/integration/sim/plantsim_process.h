// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "modbus_peer.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace linewarden::test {

/// How long a test waits for what has to come.
inline constexpr int patienceMs = 60'000;

/// What a run of plantsim that ends by itself gave.
struct PlantsimRun {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
};

/// plantsim as a child process at ports that were free, and a libmodbus client for each PLC.
class PlantsimProcess {
 public:
  /// `plantFile`: its text; the demo plant's where empty.
  explicit PlantsimProcess(const QStringList& arguments = {}, const QByteArray& plantFile = {});
  ~PlantsimProcess();
  PlantsimProcess(const PlantsimProcess&) = delete;
  PlantsimProcess& operator=(const PlantsimProcess&) = delete;

  [[nodiscard]] static QString program();
  [[nodiscard]] static PlantsimRun run(const QStringList& arguments);

  /// Waits for "ready" and reads the plant file that it wrote; false when it does not come.
  [[nodiscard]] bool waitUntilReady();
  /// With the ports in use.
  [[nodiscard]] const Plant& plant() const { return *plant_; }
  [[nodiscard]] QString plantFile() const { return folder_.filePath(QStringLiteral("out.toml")); }
  [[nodiscard]] const Tag& tag(const QString& name) const;
  [[nodiscard]] QProcess& process() { return process_; }
  [[nodiscard]] const QByteArray& out() const { return out_; }

  /// A client of its own for that PLC.
  [[nodiscard]] std::unique_ptr<ModbusPeer> newPeer(
      const QString& plc, std::chrono::milliseconds patience = std::chrono::seconds(30)) const;
  /// The shared client of the tag's PLC, connected at its first use.
  [[nodiscard]] ModbusPeer& peerOf(const QString& tagName);
  [[nodiscard]] QVariant read(const QString& tagName) { return peerOf(tagName).read(tag(tagName)); }
  /// NaN when it could not be read.
  [[nodiscard]] double number(const QString& tagName);
  [[nodiscard]] bool write(const QString& tagName, double value);

 private:
  QTemporaryDir folder_;
  QProcess process_;
  QByteArray out_;
  std::shared_ptr<const Plant> plant_;
  std::map<QString, std::unique_ptr<ModbusPeer>> peers_;
};

}  // namespace linewarden::test
