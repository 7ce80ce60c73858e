// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>

/// The Merkle tree of RFC 9162 section 2.1 over SHA-256: pure functions and the frontier that
/// grows with each leaf. Hashes are 32 bytes.
namespace linewarden::merkle {

[[nodiscard]] QByteArray emptyRoot();                                          ///< SHA-256("")
[[nodiscard]] QByteArray leafHash(QByteArrayView data);                        ///< 0x00 || data
[[nodiscard]] QByteArray nodeHash(QByteArrayView left, QByteArrayView right);  ///< 0x01 || …

/// A complete subtree: 2^level leaves, the index-th of its level.
struct Subtree {
  int level = 0;
  qint64 index = 0;
  QByteArray hash;
};

/// The right edge of a growing tree: O(log n) hashes, never rebuilt.
class Frontier {
 public:
  Frontier() = default;
  /// From what `hashes()` gave for that size; none when their number does not fit the size.
  [[nodiscard]] static std::optional<Frontier> restored(qint64 size,
                                                        const QList<QByteArray>& hashes);

  /// Takes the next leaf; tells each subtree that is complete with it, from level 0 upward.
  void append(const QByteArray& leaf, const std::function<void(const Subtree&)>& completed = {});
  [[nodiscard]] qint64 size() const { return size_; }
  [[nodiscard]] QByteArray root() const;
  /// The part of it from leaf `start` on, as the edge of a tree of its own: what a node that begins
  /// there goes on from. None where no subtree of the edge begins there (nor the edge ends there).
  [[nodiscard]] std::optional<Frontier> tailFrom(qint64 start) const;
  /// Largest subtree first, one for each bit of the size.
  [[nodiscard]] const QList<QByteArray>& hashes() const { return hashes_; }

 private:
  qint64 size_ = 0;
  QList<QByteArray> hashes_;
};

/// The hash of leaves [from, to) of the tree, as proofs need it: the caller may have it stored.
/// An empty one says that it can't be had, and the proof fails.
using RangeHash = std::function<QByteArray(qint64 from, qint64 to)>;

/// RFC 9162 2.1.3.1: for the leaf `index` in the tree of `size` leaves. None when a hash is missing
/// or index is not below size.
[[nodiscard]] std::optional<QList<QByteArray>> inclusionPath(qint64 index, qint64 size,
                                                             const RangeHash& hashOf);
/// RFC 9162 2.1.4.1: from the tree of `first` leaves (1 or more) to that of `second`.
[[nodiscard]] std::optional<QList<QByteArray>> consistencyPath(qint64 first, qint64 second,
                                                               const RangeHash& hashOf);
/// RFC 9162 2.1.3.2.
[[nodiscard]] bool isIncluded(const QByteArray& leaf, qint64 index, qint64 size,
                              const QList<QByteArray>& path, const QByteArray& root);
/// RFC 9162 2.1.4.2.
[[nodiscard]] bool isConsistent(qint64 first, const QByteArray& firstRoot, qint64 second,
                                const QByteArray& secondRoot, const QList<QByteArray>& path);

}  // namespace linewarden::merkle
