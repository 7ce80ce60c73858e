// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>

#include <compare>
#include <functional>

namespace linewarden {

/// A number that names one thing of one kind; ids of two kinds do not mix.
/// Zero and below name nothing.
template <class Kind>
struct Id {
  qint64 value = 0;

  [[nodiscard]] bool isValid() const { return value > 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
  friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A tag of the loaded plant file, counted from 1 in the file's order. It lives as long
/// as the loaded plant; what is stored refers to the tag's name.
using TagId = Id<struct TagKind>;
using PersonId = Id<struct PersonKind>;
using SessionId = Id<struct SessionKind>;

}  // namespace linewarden

template <class Kind>
struct std::hash<linewarden::Id<Kind>> {
  size_t operator()(const linewarden::Id<Kind>& id) const noexcept {
    return std::hash<qint64>()(id.value);
  }
};
