// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/place_files.h"
#include "app/crypto/data_key.h"
#include "app/plant/plant_file.h"
#include "app/store/setting_repository.h"
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

Result<QString> plantHash(QSqlDatabase& database) {
  return setting_repository::value(database, plantHashName);
}

Result<std::optional<QString>> replacePlantHash(QSqlDatabase& database, const QByteArray& hash) {
  const QString now = QString::fromLatin1(hash.toHex());
  const auto before = plantHash(database);
  if (!before) return before.error();
  if (*before == now) return std::optional<QString>();
  if (auto set = setting_repository::setValue(database, plantHashName, now); !set) {
    return set.error();
  }
  return std::optional<QString>(*before);
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
  const auto hash =
      waitFor(opened.store->read([](QSqlDatabase& database) { return plantHash(database); }));
  if (!hash) return hash.error();
  opened.plantFileChanged = *hash != QString::fromLatin1(opened.plant->fileHash.toHex());
  return opened;
}

}  // namespace linewarden
