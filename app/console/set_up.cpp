// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/set_up.h"

#include "app/audit/audit_trail.h"
#include "app/base/os/files.h"
#include "app/base/os/process.h"
#include "app/console/place_files.h"
#include "app/crypto/data_key.h"
#include "app/identity/access_guard.h"
#include "app/plant/plant_file.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace linewarden {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::SetUp)
};

/// Everything is made in a folder of its own inside the place, and moved into the place
/// once it is whole; what a set-up that failed or was cut off left behind is removed.
class SetUpWork {
 public:
  SetUpWork(SetUpRequest request, const Clock& clock)
      : request_(std::move(request)),
        clock_(clock),
        placeWasThere_(QDir(request_.place.folder).exists()),
        keyFileWasThere_(QFile::exists(request_.place.keyFile)),
        workshop_(QDir(request_.place.folder).filePath(QStringLiteral(".set-up"))) {}

  Result<void> run() {
    if (auto can = checkRequest(); !can) return can;
    Result<void> made = make();
    QDir(workshop_).removeRecursively();
    if (!made) takeBack();
    return made;
  }

 private:
  Result<void> checkRequest();
  Result<void> make();
  Result<void> makeKeys();
  Result<void> copyPlantFile();
  Result<void> makeStore();
  Result<void> moveIn();
  void takeBack();

  SetUpRequest request_;
  const Clock& clock_;
  const bool placeWasThere_;
  const bool keyFileWasThere_;
  const QString workshop_;
  SecretBytes phrase_;
  std::shared_ptr<const Plant> plant_;
  std::optional<KeyEnvelope> keys_;
};

Result<void> SetUpWork::checkRequest() {
  if (isSetUp(request_.place.folder)) {
    return Error{ErrorCode::AlreadyExists,
                 Text::tr("There is a Linewarden installation in %1 already. It was left as it "
                          "is; choose another folder.")
                     .arg(request_.place.folder),
                 {}};
  }
  const NewPerson& person = request_.administrator;
  for (const QString& problem :
       {accountNameProblem(person.name), displayNameProblem(person.displayName),
        passwordProblem(person.password, person.name)}) {
    if (!problem.isEmpty()) return Error{ErrorCode::InvalidArgument, problem, {}};
  }
  auto phrase = checkedRecoveryPhrase(request_.recoveryPhrase.join(u' '));
  if (!phrase) return phrase.error();
  phrase_ = std::move(*phrase);
  auto plant = loadPlantFile(request_.plantFile);
  if (!plant) return plant.error();
  plant_ = std::move(*plant);
  return {};
}

Result<void> SetUpWork::make() {
  if (auto made = os::makePrivateFolder(request_.place.folder); !made) return made;
  QDir(workshop_).removeRecursively();
  if (auto made = os::makePrivateFolder(workshop_); !made) return made;
  if (auto made = makeKeys(); !made) return made;
  if (auto copied = copyPlantFile(); !copied) return copied;
  if (auto made = makeStore(); !made) return made;
  return moveIn();
}

Result<void> SetUpWork::makeKeys() {
  keys_ = KeyEnvelope::create();
  if (auto wrapped = keys_->wrapForPhrase(phrase_); !wrapped) return wrapped;
  const QString& keyFile = request_.place.keyFile;
  auto wrapped = keyFile.isEmpty() ? keys_->wrapForKeyRing() : keys_->wrapForKeyFile(keyFile);
  if (!wrapped) return wrapped;
  return keys_->save(workshop_);
}

Result<void> SetUpWork::copyPlantFile() {
  const auto text = os::readSmallFile(request_.plantFile, maxPlantFileBytes);
  if (!text) return text.error();
  return os::writePrivateFile(plantFileIn(workshop_), *text);
}

Result<void> SetUpWork::makeStore() {
  const auto store = Store::create(workshop_, keys_->dataKey());
  if (!store) return store.error();
  AuditTrail audit(**store, clock_, os::workstationName());
  AccessGuard guard(audit);
  const Actor service = guard.serviceSession().actor();
  AuditEvent event{
      service, QStringLiteral("installation.set-up"), QStringLiteral("installation"), {}, {}, {}};
  event.after[QStringLiteral("installation")] = keys_->installation();
  event.after[QStringLiteral("site")] = plant_->site.id;
  event.after[QStringLiteral("plantSha256")] = QString::fromLatin1(plant_->fileHash.toHex());
  if (const auto entry = waitFor(audit.record(event)); !entry) return entry.error();
  if (const auto noted = notePlantHash(**store, plant_->fileHash); !noted) return noted.error();
  People people(**store, audit, guard, clock_);
  request_.administrator.roles = {Role::Administrator};
  const auto person = waitFor(people.addFirstAdministrator(std::move(request_.administrator)));
  if (!person) return person.error();
  return {};
}

Result<void> SetUpWork::moveIn() {
  const QString& folder = request_.place.folder;
  // The store comes last: only with it the place is set up.
  const std::pair<QString, QString> moves[] = {
      {plantFileIn(workshop_), plantFileIn(folder)},
      {KeyEnvelope::pathIn(workshop_), KeyEnvelope::pathIn(folder)},
      {Store::pathIn(workshop_), Store::pathIn(folder)}};
  for (const auto& [from, to] : moves) {
    QFile::remove(to);
    QFile file(from);
    if (file.rename(to)) continue;
    return Error{ErrorCode::FileUnwritable,
                 Text::tr("%1 cannot be made: %2. Check that you may write in this folder.")
                     .arg(to, file.errorString()),
                 {}};
  }
  return {};
}

void SetUpWork::takeBack() {
  const QString& folder = request_.place.folder;
  for (const QString& path :
       {Store::pathIn(folder), KeyEnvelope::pathIn(folder), plantFileIn(folder)}) {
    QFile::remove(path);
  }
  if (keys_ && keys_->has(KeyWrap::KeyRing)) static_cast<void>(keys_->removeFromKeyRing());
  if (!keyFileWasThere_ && !request_.place.keyFile.isEmpty()) QFile::remove(request_.place.keyFile);
  if (!placeWasThere_) QDir().rmdir(folder);
}

}  // namespace

Result<void> setUp(SetUpRequest request, const Clock& clock) {
  return SetUpWork(std::move(request), clock).run();
}

bool isSetUp(const QString& folder) {
  return Store::existsIn(folder);
}

QString defaultFolder() {
  // Not AppLocalDataLocation: window and command line, two programs, have the same place.
  return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
      .filePath(QStringLiteral("linewarden"));
}

}  // namespace linewarden
