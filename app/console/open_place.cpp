// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/place_files.h"
#include "app/console/setting_repository.h"
#include "app/crypto/data_key.h"
#include "app/plant/plant_file.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>

namespace linewarden {

namespace {

const QString plantHashName = QStringLiteral("plant.sha256");

}  // namespace

QString plantFileIn(const QString& folder) {
  return QDir(folder).filePath(QStringLiteral("plant.toml"));
}

Result<bool> notePlantHash(Store& store, const QByteArray& hash) {
  const QString now = QString::fromLatin1(hash.toHex());
  const auto before = waitFor(store.read(
      [](QSqlDatabase& database) { return setting_repository::value(database, plantHashName); }));
  if (!before) return before.error();
  if (*before == now) return false;
  const auto noted = waitFor(store.write([now](Transaction& transaction) {
    return setting_repository::setValue(transaction.database(), plantHashName, now);
  }));
  if (!noted) return noted.error();
  return true;
}

OpenedPlace::OpenedPlace() = default;
OpenedPlace::OpenedPlace(OpenedPlace&&) noexcept = default;
OpenedPlace& OpenedPlace::operator=(OpenedPlace&&) noexcept = default;
OpenedPlace::~OpenedPlace() = default;

Result<KeyEnvelope> openKeys(const ConsolePlace& place) {
  if (!Store::existsIn(place.folder)) {
    return Error{
        ErrorCode::StoreMissing,
        QCoreApplication::translate("console",
                                    "There is no Linewarden installation in %1. Set one up with "
                                    "“linewardenctl init”, or name its folder with --data.")
            .arg(place.folder),
        {}};
  }
  auto keys = KeyEnvelope::load(place.folder);
  if (!keys) return keys;
  const auto unwrapped =
      place.keyFile.isEmpty() ? keys->unwrapFromKeyRing() : keys->unwrapFromKeyFile(place.keyFile);
  if (!unwrapped) return unwrapped.error();
  return keys;
}

Result<OpenedPlace> openPlace(const ConsolePlace& place) {
  const auto keys = openKeys(place);
  if (!keys) return keys.error();
  OpenedPlace opened;
  auto store = Store::open(place.folder, keys->dataKey());
  if (!store) return store.error();
  opened.store = std::move(*store);
  auto plant = loadPlantFile(plantFileIn(place.folder));
  if (!plant) return plant.error();
  opened.plant = std::move(*plant);
  const auto settings = readInstallationValues(*opened.store);
  if (!settings) return settings.error();
  opened.settings = *settings;
  const auto changed = notePlantHash(*opened.store, opened.plant->fileHash);
  if (!changed) return changed.error();
  opened.plantFileChanged = *changed;
  return opened;
}

}  // namespace linewarden
