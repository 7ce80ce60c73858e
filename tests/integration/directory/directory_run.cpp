// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"

namespace linewarden::test {

SecretBytes secret(const char* text) {
  QByteArray bytes(text);
  return SecretBytes::take(bytes);
}

DirectoryClient clientOf(const DirectorySettings& settings) {
  return {settings, DirectoryServer::searchPassword()};
}

DirectoryClient clientOf(const DirectoryServer& server, DirectorySettings::Security security) {
  return clientOf(server.settings(security));
}

void addSecurityRows() {
  QTest::addColumn<DirectorySettings::Security>("security");
  QTest::newRow("LDAPS") << DirectorySettings::Security::Ldaps;
  QTest::newRow("StartTLS") << DirectorySettings::Security::StartTls;
}

}  // namespace linewarden::test
