// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeze_place.h"

#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/recovery_codes.h"

#include <QDir>
#include <QFile>

namespace linewarden::test {

FreezePlace::FreezePlace(const QByteArray& plantFile) : totpSecret_(totp::newSecret()) {
  SetUpRequest request;
  request.place = place();
  request.plantFile = folder_.filePath(QStringLiteral("plant.toml"));
  QFile file(request.plantFile);
  if (!file.open(QIODevice::WriteOnly) || file.write(plantFile) != plantFile.size()) {
    throw BrokenInvariant("no room for a plant file");
  }
  file.close();
  NewPerson& person = request.administrator;
  person.name = FreezePlace::person();
  person.displayName = QStringLiteral("Anna Rossi");
  QString typed = password();
  person.password = SecretBytes::takeText(typed);
  person.totpSecret = totpSecret_.clone();
  person.recoveryCodes = newRecoveryCodes();
  request.recoveryPhrase = newRecoveryPhrase();
  const auto made = setUp(std::move(request), SystemClock());
  if (!made) throw BrokenInvariant(made.error().message.toStdString());
}

FreezePlace::FreezePlace(const FreezePlace& original) : totpSecret_(original.totpSecret_.clone()) {
  const QDir from(original.place().folder);
  QDir().mkpath(place().folder);
  for (const QString& name : from.entryList(QDir::Files)) {
    QFile::copy(from.filePath(name), QDir(place().folder).filePath(name));
  }
  QFile::copy(original.place().keyFile, place().keyFile);
}

ConsolePlace FreezePlace::place() const {
  return {folder_.filePath(QStringLiteral("place")), folder_.filePath(QStringLiteral("key"))};
}

QString FreezePlace::code(int ahead) const {
  return totp::codeAt(totpSecret_, totp::stepAt(SystemClock().now()) + ahead);
}

}  // namespace linewarden::test
