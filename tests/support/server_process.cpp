// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server_process.h"

namespace linewarden::test {

namespace {

constexpr int startMillis = 30000;
constexpr int endMillis = 5000;

}  // namespace

ServerProcess::ServerProcess(const QString& program, const QStringList& arguments) {
  process_.start(program, arguments);
}

ServerProcess::~ServerProcess() {
  process_.closeWriteChannel();
  if (process_.waitForFinished(endMillis)) return;
  process_.kill();
  process_.waitForFinished(endMillis);
}

QList<quint16> ServerProcess::waitForPorts(qsizetype count) {
  QList<quint16> ports;
  while (ports.size() < count) {
    if (!process_.canReadLine() && !process_.waitForReadyRead(startMillis)) return {};
    while (process_.canReadLine()) {
      const QList<QByteArray> words = process_.readLine().trimmed().split(' ');
      if (words.size() == 2 && words.at(0) == "port") ports.append(words.at(1).toUShort());
    }
  }
  return ports;
}

QString pymodbusProgram() {
  return QStringLiteral(LINEWARDEN_SOURCE_DIR "/tests/support/pymodbus_server.py");
}

}  // namespace linewarden::test
