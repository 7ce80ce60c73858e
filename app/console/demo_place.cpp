// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_place.h"

#include "app/console/demo_history.h"
#include "app/console/demo_week.h"
#include "app/console/place_files.h"
#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/sim/demo_plant.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>

namespace linewarden {

namespace {

QByteArray secretOf(const char* twentyLetters) {
  return QByteArray(twentyLetters);
}

SecretBytes secretBytes(QByteArray bytes) {
  return SecretBytes::take(bytes);
}

SecretBytes passwordOf(const DemoPerson& person) {
  QString text = person.password;
  text.detach();
  return SecretBytes::takeText(text);
}

/// What a cancel or an error takes back, unless all went well.
void removePlace(const ConsolePlace& place, bool folderWasThere, bool keyFileWasThere) {
  auto keys = KeyEnvelope::load(place.folder);
  if (keys && keys->has(KeyWrap::KeyRing)) static_cast<void>(keys->removeFromKeyRing());
  if (!keyFileWasThere && !place.keyFile.isEmpty()) QFile::remove(place.keyFile);
  const QString store = Store::pathIn(place.folder);
  for (const QString& file : {store, store + QStringLiteral("-wal"), store + QStringLiteral("-shm"),
                              KeyEnvelope::pathIn(place.folder), plantFileIn(place.folder)}) {
    QFile::remove(file);
  }
  if (!folderWasThere) QDir().rmdir(place.folder);
}

}  // namespace

QString demoPlantFile() {
  return sim::demoPlantPath();
}

QString DemoPerson::codeAt(UtcTime now) const {
  return totp::codeAt(secretBytes(QByteArray(totpSecret.constData(), totpSecret.size())),
                      totp::stepAt(now));
}

QList<DemoPerson> demoPeople() {
  return {{QStringLiteral("keller"), QStringLiteral("Miriam Keller"), Role::Administrator,
           QStringLiteral("quiet-harbour-417"), secretOf("linewarden-demo-admi")},
          {QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), Role::ShiftSupervisor,
           QStringLiteral("seven-amber-tanks"), secretOf("linewarden-demo-supe")},
          {QStringLiteral("okafor"), QStringLiteral("Daniel Okafor"), Role::Operator,
           QStringLiteral("north-conveyor-88"), secretOf("linewarden-demo-oper")},
          {QStringLiteral("lindqvist"), QStringLiteral("Eva Lindqvist"), Role::ProcessEngineer,
           QStringLiteral("copper-valve-sings"), secretOf("linewarden-demo-proc")},
          {QStringLiteral("moreau"), QStringLiteral("Luc Moreau"), Role::SecurityOfficer,
           QStringLiteral("granite-lantern-52"), secretOf("linewarden-demo-secu")},
          {QStringLiteral("haddad"), QStringLiteral("Leila Haddad"), Role::QualityEngineer,
           QStringLiteral("paper-orchard-29"), secretOf("linewarden-demo-qual")},
          {QStringLiteral("sato"), QStringLiteral("Kenji Sato"), Role::ProcessEngineer,
           QStringLiteral("violet-piston-306"), secretOf("linewarden-demo-pro2")}};
}

NewPerson newPersonOf(const DemoPerson& person) {
  NewPerson account;
  account.name = person.name;
  account.displayName = person.displayName;
  account.roles = {person.role};
  account.password = passwordOf(person);
  account.totpSecret =
      secretBytes(QByteArray(person.totpSecret.constData(), person.totpSecret.size()));
  account.recoveryCodes = newRecoveryCodes();
  return account;
}

Result<void> makeDemoPlace(const DemoRequest& request, const Clock& clock,
                           const Progress& progress) {
  const UtcTime now = clock.now();
  const UtcTime from = now - std::chrono::days(std::clamp(request.days, 0, 31));
  DemoClock past(from - std::chrono::hours(1), clock);
  SetUpRequest setUpRequest;
  setUpRequest.place = request.place;
  setUpRequest.plantFile = request.plantFile;
  setUpRequest.administrator = newPersonOf(demoPeople().first());
  for (const DemoPerson& person : demoPeople().sliced(1)) {
    setUpRequest.others.push_back(newPersonOf(person));
  }
  setUpRequest.passwordCost = demoPasswordCost;
  setUpRequest.recoveryPhrase = newRecoveryPhrase();
  const bool folderWasThere = QDir(request.place.folder).exists();
  const bool keyFileWasThere = QFile::exists(request.place.keyFile);
  if (auto made = setUp(std::move(setUpRequest), past); !made) return made;
  Result<void> filled = fillDemoPlace(request.place, {from, now}, past, progress);
  if (!filled) removePlace(request.place, folderWasThere, keyFileWasThere);
  return filled;
}

}  // namespace linewarden
