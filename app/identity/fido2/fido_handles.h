// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <fido.h>

#include <cstddef>
#include <memory>

namespace linewarden {

/// Owners of libfido2's things; for the files of this folder alone.
template <class Thing, void (*release)(Thing**)>
struct FidoRelease {
  void operator()(Thing* thing) const { release(&thing); }
};

using FidoCredential = std::unique_ptr<fido_cred_t, FidoRelease<fido_cred_t, &fido_cred_free>>;
using FidoAssertion = std::unique_ptr<fido_assert_t, FidoRelease<fido_assert_t, &fido_assert_free>>;

/// libfido2 returns null only when there is no memory.
template <class Thing>
[[nodiscard]] Thing madeByFido(Thing thing) {
  if (!thing) throw std::bad_alloc();
  return thing;
}

[[nodiscard]] inline const unsigned char* fidoBytes(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}

[[nodiscard]] inline std::size_t fidoSize(const QByteArray& bytes) {
  return static_cast<std::size_t>(bytes.size());
}

[[nodiscard]] inline QByteArray fromFido(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

}  // namespace linewarden
