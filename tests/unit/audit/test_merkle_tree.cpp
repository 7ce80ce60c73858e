// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/merkle_tree.h"
#include "tests/support/run_tests.h"

#include <QByteArray>
#include <QList>
#include <QTest>

#include <limits>
#include <utility>

namespace linewarden::test {

namespace {

constexpr qint64 mostLeaves = 65;

/// MTH of RFC 9162 2.1.1 over leaves [from, to), as it is written there.
QByteArray treeHash(const QList<QByteArray>& leaves, qint64 from, qint64 to) {
  if (from == to) return merkle::emptyRoot();
  if (to - from == 1) return leaves.at(from);
  qint64 half = 1;
  while (half * 2 < to - from) half *= 2;
  return merkle::nodeHash(treeHash(leaves, from, from + half), treeHash(leaves, from + half, to));
}

QList<QByteArray> someLeaves(qint64 count) {
  QList<QByteArray> leaves;
  for (qint64 at = 0; at < count; ++at) leaves += merkle::leafHash(QByteArray::number(at));
  return leaves;
}

merkle::RangeHash hashesOf(const QList<QByteArray>& leaves) {
  return [leaves](qint64 from, qint64 to) { return treeHash(leaves, from, to); };
}

QByteArray spoilt(QByteArray hash) {
  hash[7] = static_cast<char>(hash.at(7) ^ 0x10);
  return hash;
}

}  // namespace

class TestMerkleTree : public QObject {
  Q_OBJECT

 private slots:
  // The vectors of the Certificate Transparency reference implementation (RFC 6962).
  void growsTheKnownRoots() {
    const QList<QByteArray> data = {"",
                                    "00",
                                    "10",
                                    "2021",
                                    "3031",
                                    "40414243",
                                    "5051525354555657",
                                    "606162636465666768696a6b6c6d6e6f"};
    const QList<QByteArray> roots = {
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    merkle::Frontier frontier;
    QCOMPARE(frontier.root().toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    for (qsizetype at = 0; at < data.size(); ++at) {
      frontier.append(merkle::leafHash(QByteArray::fromHex(data.at(at))));
      QCOMPARE(frontier.root().toHex(), roots.at(at));
    }
  }
  void tellsCompleteSubtrees() {
    const QList<QByteArray> leaves = someLeaves(mostLeaves);
    merkle::Frontier frontier;
    QList<merkle::Subtree> told;
    for (const QByteArray& leaf : leaves) {
      frontier.append(leaf, [&told](const merkle::Subtree& subtree) { told += subtree; });
    }
    for (const merkle::Subtree& subtree : std::as_const(told)) {
      const qint64 width = qint64{1} << subtree.level;
      QCOMPARE(subtree.hash, treeHash(leaves, subtree.index * width, (subtree.index + 1) * width));
    }
    QCOMPARE(told.size(), qsizetype(65 + 32 + 16 + 8 + 4 + 2 + 1));
  }
  void goesOnFromWhatWasStored() {
    const QList<QByteArray> leaves = someLeaves(mostLeaves);
    for (qint64 cut = 0; cut <= mostLeaves; ++cut) {
      merkle::Frontier frontier;
      for (qint64 at = 0; at < cut; ++at) frontier.append(leaves.at(at));
      QCOMPARE(frontier.root(), treeHash(leaves, 0, cut));
      auto restored = merkle::Frontier::restored(cut, frontier.hashes());
      QVERIFY(restored.has_value());
      for (qint64 at = cut; at < mostLeaves; ++at) restored->append(leaves.at(at));
      QCOMPARE(restored->root(), treeHash(leaves, 0, mostLeaves));
    }
  }
  void refusesAFrontierThatDoesNotFit() {
    merkle::Frontier frontier;
    for (const QByteArray& leaf : someLeaves(5)) frontier.append(leaf);
    QVERIFY(!merkle::Frontier::restored(7, frontier.hashes()).has_value());
    QVERIFY(!merkle::Frontier::restored(-1, frontier.hashes()).has_value());
    QVERIFY(!merkle::Frontier::restored(5, {QByteArray(32, 'x'), QByteArray(31, 'x')}).has_value());
    QVERIFY(merkle::Frontier::restored(0, {}).has_value());
  }
  void provesEachLeaf() {
    const QList<QByteArray> leaves = someLeaves(mostLeaves);
    for (qint64 size = 1; size <= mostLeaves; ++size) {
      const QByteArray root = treeHash(leaves, 0, size);
      for (qint64 index = 0; index < size; ++index) {
        const auto path = merkle::inclusionPath(index, size, hashesOf(leaves));
        QVERIFY(path.has_value());
        QVERIFY(merkle::isIncluded(leaves.at(index), index, size, *path, root));
        refusesASpoiltInclusion(leaves.at(index), index, size, *path, root);
      }
    }
  }
  void provesEachBeginning() {
    const QList<QByteArray> leaves = someLeaves(mostLeaves);
    for (qint64 second = 1; second <= mostLeaves; ++second) {
      const QByteArray secondRoot = treeHash(leaves, 0, second);
      for (qint64 first = 1; first <= second; ++first) {
        const QByteArray firstRoot = treeHash(leaves, 0, first);
        const auto path = merkle::consistencyPath(first, second, hashesOf(leaves));
        QVERIFY(path.has_value());
        QVERIFY(merkle::isConsistent(first, firstRoot, second, secondRoot, *path));
        refusesASpoiltConsistency(first, firstRoot, second, secondRoot, *path);
      }
    }
  }
  void provesNothingOutsideOfTheTree() {
    const auto hashes = hashesOf(someLeaves(8));
    QVERIFY(!merkle::inclusionPath(8, 8, hashes).has_value());
    QVERIFY(!merkle::inclusionPath(-1, 8, hashes).has_value());
    QVERIFY(!merkle::inclusionPath(0, 0, hashes).has_value());
    QVERIFY(!merkle::consistencyPath(0, 8, hashes).has_value());
    QVERIFY(!merkle::consistencyPath(9, 8, hashes).has_value());
    const auto missing = [](qint64, qint64) { return QByteArray(); };
    QVERIFY(!merkle::inclusionPath(3, 8, missing).has_value());
    QVERIFY(!merkle::consistencyPath(3, 8, missing).has_value());
  }
  void endsForTheLargestSizes() {
    const QByteArray hash(32, 'x');
    const QList<QByteArray> path(64, hash);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(!merkle::isIncluded(hash, most - 1, most, path, hash));
    QVERIFY(!merkle::isIncluded(hash, most, most, path, hash));
    QVERIFY(!merkle::isConsistent(most - 1, hash, most, hash, path));
    QVERIFY(!merkle::isConsistent(1, hash, most, hash, path));
  }

 private:
  static void refusesASpoiltInclusion(const QByteArray& leaf, qint64 index, qint64 size,
                                      const QList<QByteArray>& path, const QByteArray& root) {
    QVERIFY(!merkle::isIncluded(spoilt(leaf), index, size, path, root));
    QVERIFY(!merkle::isIncluded(leaf, index, size, path, spoilt(root)));
    for (qint64 other = 0; other < size; ++other) {
      if (other != index) QVERIFY(!merkle::isIncluded(leaf, other, size, path, root));
    }
    for (qsizetype at = 0; at < path.size(); ++at) {
      QList<QByteArray> changed = path;
      changed[at] = spoilt(path.at(at));
      QVERIFY(!merkle::isIncluded(leaf, index, size, changed, root));
      changed = path;
      changed.removeAt(at);
      QVERIFY(!merkle::isIncluded(leaf, index, size, changed, root));
    }
    QVERIFY(!merkle::isIncluded(leaf, index, size, path + QList<QByteArray>{root}, root));
  }
  static void refusesASpoiltConsistency(qint64 first, const QByteArray& firstRoot, qint64 second,
                                        const QByteArray& secondRoot,
                                        const QList<QByteArray>& path) {
    QVERIFY(!merkle::isConsistent(first, spoilt(firstRoot), second, secondRoot, path));
    QVERIFY(!merkle::isConsistent(first, firstRoot, second, spoilt(secondRoot), path));
    QVERIFY(!merkle::isConsistent(first, firstRoot, first - 1, secondRoot, path));
    for (qsizetype at = 0; at < path.size(); ++at) {
      QList<QByteArray> changed = path;
      changed[at] = spoilt(path.at(at));
      QVERIFY(!merkle::isConsistent(first, firstRoot, second, secondRoot, changed));
      changed = path;
      changed.removeAt(at);
      QVERIFY(!merkle::isConsistent(first, firstRoot, second, secondRoot, changed));
    }
    QVERIFY(!merkle::isConsistent(first, firstRoot, second, secondRoot,
                                  path + QList<QByteArray>{firstRoot}));
  }
};

static const RegisterTest<TestMerkleTree> registeredTestMerkleTree;

}  // namespace linewarden::test

#include "test_merkle_tree.moc"
