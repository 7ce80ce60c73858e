// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/soft_security_key_bus.h"

#include <fido.h>

#include <algorithm>

namespace linewarden::test {

namespace {

// libfido2 opens by path alone, within fido_dev_open.
thread_local const SoftSecurityKeyBus* opening = nullptr;

void* openKey(const char* path) {
  SoftSecurityKey* key = opening->keyAt(QString::fromUtf8(path));
  return key != nullptr && key->open() ? key : nullptr;
}

void closeKey(void* handle) {
  static_cast<SoftSecurityKey*>(handle)->close();
}

int readReport(void* handle, unsigned char* room, std::size_t size, int ms) {
  const QByteArray report = static_cast<SoftSecurityKey*>(handle)->read(ms);
  const auto bytes = static_cast<std::size_t>(report.size());
  if (bytes == 0 || bytes > size) return -1;
  std::copy(report.begin(), report.end(), room);
  return static_cast<int>(bytes);
}

int writeReport(void* handle, const unsigned char* bytes, std::size_t size) {
  // The first byte is HID's report number, which does not travel.
  const QByteArray report(reinterpret_cast<const char*>(bytes) + 1,
                          static_cast<qsizetype>(size) - 1);
  return static_cast<SoftSecurityKey*>(handle)->write(report) ? static_cast<int>(size) : -1;
}

}  // namespace

QList<SecurityKeyDevice> SoftSecurityKeyBus::devices() {
  QList<SecurityKeyDevice> found;
  for (SoftSecurityKey* key : keys_) {
    if (!key->isPlugged()) continue;
    found.append({key->model().path, QStringLiteral("Linewarden tests"),
                  QStringLiteral("Soft security key")});
  }
  return found;
}

SoftSecurityKey* SoftSecurityKeyBus::keyAt(const QString& path) const {
  const auto found = std::find_if(keys_.begin(), keys_.end(), [&path](SoftSecurityKey* key) {
    return key->model().path == path && key->isPlugged();
  });
  return found == keys_.end() ? nullptr : *found;
}

int SoftSecurityKeyBus::open(fido_dev& device, const QString& path) {
  const fido_dev_io_t functions{&openKey, &closeKey, &readReport, &writeReport};
  if (const int code = fido_dev_set_io_functions(&device, &functions); code != FIDO_OK) {
    return code;
  }
  opening = this;
  const int code = fido_dev_open(&device, path.toUtf8().constData());
  opening = nullptr;
  return code;
}

}  // namespace linewarden::test
