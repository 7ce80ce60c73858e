// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/set_up.h"

#include "app/audit/audit_trail.h"
#include "app/base/os/files.h"
#include "app/base/os/process.h"
#include "app/console/place_files.h"
#include "app/crypto/data_key.h"
#include "app/identity/access_guard.h"
#include "app/identity/security_notices.h"
#include "app/plant/plant_file.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <iterator>
#include <vector>

namespace linewarden {

namespace {

struct SetUpText {
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
  Result<void> move(const QString& from, const QString& to);
  Result<void> setAside(const QString& path);
  void dropSamePlantFile();
  void takeBack();

  SetUpRequest request_;
  const Clock& clock_;
  const bool placeWasThere_;
  const bool keyFileWasThere_;
  const QString workshop_;
  SecretBytes phrase_;
  std::shared_ptr<const Plant> plant_;
  std::optional<KeyEnvelope> keys_;
  QStringList movedIn_;
  /// What stood in the place under a name of ours, and the name it has now.
  std::vector<std::pair<QString, QString>> aside_;
};

Error notMade(const QString& path, const QString& reason) {
  return {ErrorCode::FileUnwritable,
          SetUpText::tr("%1 cannot be made: %2. Check that you may write in this folder.")
              .arg(path, reason),
          {}};
}

Result<void> SetUpWork::checkRequest() {
  if (isSetUp(request_.place.folder)) {
    return Error{
        ErrorCode::AlreadyExists,
        SetUpText::tr("There is a Linewarden installation in %1 already. It was left as it "
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
  AccessGuard guard(audit, clock_);
  const Actor service = guard.serviceSession().actor();
  AuditEvent event{
      service, QStringLiteral("installation.set-up"), QStringLiteral("installation"), {}, {}, {}};
  event.after[QStringLiteral("installation")] = keys_->installation();
  event.after[QStringLiteral("site")] = plant_->site.id;
  event.after[QStringLiteral("plantSha256")] = QString::fromLatin1(plant_->fileHash.toHex());
  auto noted =
      waitFor((*store)->write([this, &audit, &event](Transaction& transaction) -> Result<void> {
        const auto former = replacePlantHash(transaction.database(), plant_->fileHash);
        if (!former) return former.error();
        const auto entry = audit.append(transaction, event);
        if (!entry) return entry.error();
        return {};
      }));
  if (!noted) return noted;
  SecurityNotices notices(**store, audit, guard, clock_, os::workstationName());
  People people(**store, audit, guard, notices, clock_, request_.passwordCost);
  request_.administrator.roles = {Role::Administrator};
  std::vector<NewPerson> founders;
  founders.push_back(std::move(request_.administrator));
  std::move(request_.others.begin(), request_.others.end(), std::back_inserter(founders));
  return waitFor(people.addFounders(std::move(founders)));
}

Result<void> SetUpWork::moveIn() {
  const QString& folder = request_.place.folder;
  const QString store = Store::pathIn(folder);
  const QString log = QStringLiteral("-wal");
  // A log or journal of a store that is gone would be played into the new one.
  for (const QString& path : {store + log, store + QStringLiteral("-journal")}) {
    if (auto done = setAside(path); !done) return done;
  }
  QFile::remove(store + QStringLiteral("-shm"));
  if (auto done = move(plantFileIn(workshop_), plantFileIn(folder)); !done) return done;
  if (auto done = move(KeyEnvelope::pathIn(workshop_), KeyEnvelope::pathIn(folder)); !done) {
    return done;
  }
  // There when the store could not bring it into its file at its end.
  if (QFile::exists(Store::pathIn(workshop_) + log)) {
    if (auto done = move(Store::pathIn(workshop_) + log, store + log); !done) return done;
  }
  // The store comes last: only with it the place is set up.
  if (auto done = move(Store::pathIn(workshop_), store); !done) return done;
  dropSamePlantFile();
  return {};
}

Result<void> SetUpWork::move(const QString& from, const QString& to) {
  if (auto done = setAside(to); !done) return done;
  QFile file(from);
  if (!file.rename(to)) return notMade(to, file.errorString());
  movedIn_.append(to);
  return {};
}

// Never removed: a store that was moved away for a while opens with its own linewarden.keys
// alone, and plant.toml may be the only copy of somebody's work.
Result<void> SetUpWork::setAside(const QString& path) {
  if (!QFile::exists(path)) return {};
  QString aside;
  for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number) {
    aside = path + QStringLiteral(".old-") + QString::number(number);
  }
  QFile file(path);
  if (!file.rename(aside)) return notMade(aside, file.errorString());
  aside_.emplace_back(path, aside);
  return {};
}

// Who gives the place's own plant.toml needs no second one of the same content.
void SetUpWork::dropSamePlantFile() {
  const QString plantFile = plantFileIn(request_.place.folder);
  const auto now = os::readSmallFile(plantFile, maxPlantFileBytes);
  for (const auto& [path, aside] : aside_) {
    if (path != plantFile) continue;
    const auto before = os::readSmallFile(aside, maxPlantFileBytes);
    if (now && before && *now == *before) QFile::remove(aside);
  }
}

void SetUpWork::takeBack() {
  for (const QString& path : movedIn_) QFile::remove(path);
  for (const auto& [path, aside] : aside_) QFile::rename(aside, path);
  if (keys_ && keys_->has(KeyWrap::KeyRing)) static_cast<void>(keys_->removeFromKeyRing());
  if (!keyFileWasThere_ && !request_.place.keyFile.isEmpty()) QFile::remove(request_.place.keyFile);
  if (!placeWasThere_) QDir().rmdir(request_.place.folder);
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
