// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// What a run of linewardenctl gave.
struct ControlRun {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;

  [[nodiscard]] QJsonObject json() const;
  /// error.code of the JSON; empty where there is none.
  [[nodiscard]] QString errorCode() const;
};

/// An installation in a folder of its own, and the program that is run on it.
class ControlProgram {
 public:
  /// `folder`: where the installation goes; in a folder of the object's own where empty.
  explicit ControlProgram(const QString& folder = {});

  [[nodiscard]] static QString path();
  [[nodiscard]] QString folder() const { return folder_; }
  [[nodiscard]] QString keyFile() const { return root_.filePath(QStringLiteral("collector.key")); }
  [[nodiscard]] QString file(const QString& name) const { return root_.filePath(name); }
  /// Writes a file of the test's own; readable by the owner alone.
  QString write(const QString& name, const QByteArray& content) const;

  /// --data, --key-file and --json in front of `arguments`; `lines` on standard input.
  [[nodiscard]] ControlRun run(const QStringList& arguments, const QByteArray& lines = {}) const;
  /// Without the options above.
  [[nodiscard]] static ControlRun runBare(const QStringList& arguments);
  /// Starts and leaves it running.
  [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
  /// Starts `collect` with these options and waits until the trail tells of it; null when
  /// that does not come.
  [[nodiscard]] std::unique_ptr<QProcess> startCollecting(const QStringList& options = {}) const;

  /// init with the plant file's text; false when that failed.
  [[nodiscard]] bool init(const QByteArray& plantFile);
  [[nodiscard]] const QJsonObject& initOutcome() const { return initOutcome_; }
  /// The administrator's code at the moment; each is good once.
  [[nodiscard]] QByteArray code(int stepsAhead = 0) const;
  /// How often an action stands in the trail.
  [[nodiscard]] qsizetype timesNoted(const QByteArray& action) const;
  /// Name and content of every file in the installation's folder.
  [[nodiscard]] QMap<QString, QByteArray> files() const;

  static constexpr const char* password = "correct horse battery";

 private:
  [[nodiscard]] QStringList withPlace(const QStringList& arguments) const;

  QTemporaryDir root_;
  QString folder_;
  QJsonObject initOutcome_;
};

/// The object of the array whose `key` is `name`; empty where there is none.
[[nodiscard]] QJsonObject named(const QJsonArray& array, const QString& key, const QString& name);
/// A plant file with one PLC at that port and one tag of each kind.
[[nodiscard]] QByteArray plantAt(quint16 port);
/// What the PLC of plantAt() holds, for the pymodbus server.
[[nodiscard]] QByteArray plcContents();

}  // namespace linewarden::test
