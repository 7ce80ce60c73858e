// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/directory/directory_client.h"
#include "tests/support/directory_server/directory_server.h"

#include <QFuture>
#include <QTest>
#include <QtConcurrent>

Q_DECLARE_METATYPE(linewarden::DirectorySettings::Security)

namespace linewarden::test {

[[nodiscard]] SecretBytes secret(const char* text);

/// The client a console would make for this server.
[[nodiscard]] DirectoryClient clientOf(const DirectorySettings& settings);
[[nodiscard]] DirectoryClient clientOf(
    const DirectoryServer& server,
    DirectorySettings::Security security = DirectorySettings::Security::Ldaps);

/// Rows "LDAPS" and "StartTLS" with a column "security".
void addSecurityRows();

/// Words for QVERIFY2.
struct Said {
  QByteArray words;
  explicit operator const char*() const { return words.constData(); }
};

/// What a failed call said, to a person and to the log.
template <class T>
[[nodiscard]] Said said(const Result<T>& result) {
  if (result) return {"no error"};
  const Error& error = result.error();
  return {QStringLiteral("%1: %2 (%3)")
              .arg(errorCodeName(error.code), error.message, error.detail)
              .toUtf8()};
}

/// Runs a blocking call beside this thread's event loop, in which the peer lives.
template <class Call>
[[nodiscard]] auto beside(Call call) {
  auto future = QtConcurrent::run(call);
  while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  return future.takeResult();
}

}  // namespace linewarden::test
