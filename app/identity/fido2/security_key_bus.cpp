// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_bus.h"

#include "app/identity/fido2/fido_handles.h"

#include <QFile>

namespace linewarden {

namespace {

constexpr std::size_t mostDevices = 64;

// Of a key's own making: kept short and to one line.
QString nameFrom(const char* text) {
  return QString::fromUtf8(text == nullptr ? "" : text).simplified().left(64);
}

}  // namespace

QList<SecurityKeyDevice> UsbSecurityKeyBus::devices() {
  fido_init(FIDO_DISABLE_U2F_FALLBACK);
  fido_dev_info_t* list = fido_dev_info_new(mostDevices);
  if (list == nullptr) throw std::bad_alloc();
  std::size_t count = 0;
  QList<SecurityKeyDevice> found;
  if (fido_dev_info_manifest(list, mostDevices, &count) == FIDO_OK) {
    for (std::size_t index = 0; index < count; ++index) {
      const fido_dev_info_t* info = fido_dev_info_ptr(list, index);
      found.append({QFile::decodeName(fido_dev_info_path(info)),
                    nameFrom(fido_dev_info_manufacturer_string(info)),
                    nameFrom(fido_dev_info_product_string(info))});
    }
  }
  fido_dev_info_free(&list, mostDevices);
  return found;
}

int UsbSecurityKeyBus::open(fido_dev& device, const QString& path) {
  return fido_dev_open(&device, QFile::encodeName(path).constData());
}

}  // namespace linewarden
