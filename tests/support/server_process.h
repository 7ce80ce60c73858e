// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QStringList>

namespace linewarden::test {

/// A server in a child process that prints "port N" for each port it listens on and ends
/// with its standard input.
class ServerProcess {
 public:
  ServerProcess(const QString& program, const QStringList& arguments);
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  /// Waits until the server listens on so many ports; empty when it does not.
  [[nodiscard]] QList<quint16> waitForPorts(qsizetype count = 1);
  /// What it said about a failure.
  [[nodiscard]] QByteArray complaint() { return process_.readAllStandardError(); }

 private:
  QProcess process_;
};

/// pymodbus with these contents (see pymodbus_server.py).
[[nodiscard]] QString pymodbusProgram();

}  // namespace linewarden::test
