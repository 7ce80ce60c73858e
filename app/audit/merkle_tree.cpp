// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/merkle_tree.h"

#include "app/crypto/hash.h"

#include <algorithm>
#include <bit>

namespace linewarden::merkle {

namespace {

constexpr qsizetype merkleHashBytes = 32;
constexpr QByteArrayView leafMark("\0", 1);
constexpr QByteArrayView nodeMark("\1", 1);

bool areHashes(const QList<QByteArray>& hashes) {
  return std::all_of(hashes.begin(), hashes.end(),
                     [](const QByteArray& hash) { return hash.size() == merkleHashBytes; });
}

/// The largest power of two below `count`, which is 2 or more.
qint64 splitOf(qint64 count) {
  return static_cast<qint64>(std::bit_floor(static_cast<quint64>(count - 1)));
}

bool isPowerOfTwo(qint64 count) {
  return count > 0 && std::has_single_bit(static_cast<quint64>(count));
}

bool isOdd(qint64 number) {
  return (number & 1) != 0;
}

/// Innermost first; none when one of them could not be had.
std::optional<QList<QByteArray>> reversedPath(QList<QByteArray> path) {
  if (!areHashes(path)) return std::nullopt;
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace

QByteArray emptyRoot() {
  return sha256OfPublic({});
}

QByteArray leafHash(QByteArrayView data) {
  return sha256OfPublic(leafMark, data);
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right) {
  return sha256OfPublic(nodeMark, left, right);
}

std::optional<Frontier> Frontier::restored(qint64 size, const QList<QByteArray>& hashes) {
  if (size < 0 || std::popcount(static_cast<quint64>(size)) != hashes.size()) return std::nullopt;
  if (!areHashes(hashes)) return std::nullopt;
  Frontier frontier;
  frontier.size_ = size;
  frontier.hashes_ = hashes;
  return frontier;
}

std::optional<Frontier> Frontier::tailFrom(qint64 start) const {
  qint64 at = 0;
  for (qsizetype index = 0; index <= hashes_.size(); ++index) {
    if (at == start) return restored(size_ - at, hashes_.mid(index));
    if (at > start || index == hashes_.size()) break;
    at += static_cast<qint64>(std::bit_floor(static_cast<quint64>(size_ - at)));
  }
  return std::nullopt;
}

void Frontier::append(const QByteArray& leaf,
                      const std::function<void(const Subtree&)>& completed) {
  Subtree subtree{0, size_, leaf};
  if (completed) completed(subtree);
  while (isOdd(subtree.index)) {
    subtree.hash = nodeHash(hashes_.takeLast(), subtree.hash);
    ++subtree.level;
    subtree.index /= 2;
    if (completed) completed(subtree);
  }
  hashes_.append(subtree.hash);
  ++size_;
}

QByteArray Frontier::root() const {
  if (hashes_.isEmpty()) return emptyRoot();
  QByteArray hash = hashes_.constLast();
  for (qsizetype at = hashes_.size() - 2; at >= 0; --at) hash = nodeHash(hashes_.at(at), hash);
  return hash;
}

std::optional<QList<QByteArray>> inclusionPath(qint64 index, qint64 size, const RangeHash& hashOf) {
  if (index < 0 || index >= size) return std::nullopt;
  QList<QByteArray> path;
  qint64 from = 0;
  qint64 to = size;
  while (to - from > 1) {
    const qint64 middle = from + splitOf(to - from);
    if (index < middle) {
      path.append(hashOf(middle, to));
      to = middle;
    } else {
      path.append(hashOf(from, middle));
      from = middle;
    }
  }
  return reversedPath(path);
}

std::optional<QList<QByteArray>> consistencyPath(qint64 first, qint64 second,
                                                 const RangeHash& hashOf) {
  if (first < 1 || first > second) return std::nullopt;
  QList<QByteArray> path;
  qint64 from = 0;
  qint64 to = second;
  while (first < to) {
    const qint64 middle = from + splitOf(to - from);
    if (first <= middle) {
      path.append(hashOf(middle, to));
      to = middle;
    } else {
      path.append(hashOf(from, middle));
      from = middle;
    }
  }
  // Who checks knows the first tree's root, but not the hash of a part of it.
  if (from > 0) path.append(hashOf(from, to));
  return reversedPath(path);
}

bool isIncluded(const QByteArray& leaf, qint64 index, qint64 size, const QList<QByteArray>& path,
                const QByteArray& root) {
  if (index < 0 || index >= size || leaf.size() != merkleHashBytes || !areHashes(path)) {
    return false;
  }
  // The names of RFC 9162 2.1.3.2.
  qint64 fn = index;
  qint64 sn = size - 1;
  QByteArray r = leaf;
  for (const QByteArray& p : path) {
    if (sn == 0) return false;
    if (isOdd(fn) || fn == sn) {
      r = nodeHash(p, r);
      while (!isOdd(fn) && fn != 0) {
        fn /= 2;
        sn /= 2;
      }
    } else {
      r = nodeHash(r, p);
    }
    fn /= 2;
    sn /= 2;
  }
  return sn == 0 && r == root;
}

bool isConsistent(qint64 first, const QByteArray& firstRoot, qint64 second,
                  const QByteArray& secondRoot, const QList<QByteArray>& path) {
  if (first < 1 || first > second || firstRoot.size() != merkleHashBytes || !areHashes(path)) {
    return false;
  }
  if (first == second) return path.isEmpty() && firstRoot == secondRoot;
  if (path.isEmpty()) return false;
  QList<QByteArray> hashes = path;
  if (isPowerOfTwo(first)) hashes.prepend(firstRoot);
  // The names of RFC 9162 2.1.4.2.
  qint64 fn = first - 1;
  qint64 sn = second - 1;
  while (isOdd(fn)) {
    fn /= 2;
    sn /= 2;
  }
  QByteArray fr = hashes.constFirst();
  QByteArray sr = fr;
  for (qsizetype at = 1; at < hashes.size(); ++at) {
    const QByteArray& c = hashes.at(at);
    if (sn == 0) return false;
    if (isOdd(fn) || fn == sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (!isOdd(fn) && fn != 0) {
        fn /= 2;
        sn /= 2;
      }
    } else {
      sr = nodeHash(sr, c);
    }
    fn /= 2;
    sn /= 2;
  }
  return sn == 0 && fr == firstRoot && sr == secondRoot;
}

}  // namespace linewarden::merkle
