// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <functional>
#include <random>

namespace linewarden::test {

namespace {

const int trialsOfFile =
    qEnvironmentVariable("LINEWARDEN_TAMPERINGS", QStringLiteral("800")).toInt();

/// Whether the content alone, whoever signed it, opens and holds.
Result<void> checkUnsigned(const QString& path) {
  auto archive = ArchiveFile::open(path);
  if (!archive) return archive.error();
  if (auto unlocked = (*archive)->unlock(passphraseOf(ArchivePlace::passphrase())); !unlocked) {
    return unlocked;
  }
  return checkArchive(**archive);
}

}  // namespace

/// What is done to a file is found.
class TestArchiveFile : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    place_ = std::make_unique<ArchivePlace>();
    // Some chunks.
    place_->archiveAnother(2500, QStringLiteral("a"));
    place_->archiveAnother(20, QStringLiteral("b"));
    content_ = contentOf(place_->file(QStringLiteral("a")));
    keys_ = place_->publicKeys();
    QVERIFY(content_.size() > 2 * archive_format::chunkBytes);
    spoiled_ = place_->file(QStringLiteral("spoiled"));
  }
  void cleanupTestCase() { place_.reset(); }

  void findsAChangedByte() {
    std::mt19937_64 random(1);  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    for (int trial = 0; trial < trialsOfFile; ++trial) {
      const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(content_.size()));
      QByteArray spoiled = content_;
      spoiled[at] = static_cast<char>(spoiled.at(at) ^ (1 << random() % 8));
      QVERIFY2(isRefused(spoiled, checkSigned_), qPrintable(QString::number(at)));
    }
  }
  // The signature aside: who has the installation's key still cannot write what the passphrase
  // seals.
  void findsAChangedByteWithoutTheSignature() {
    std::mt19937_64 random(2);  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    const qsizetype end = content_.size() - archive_format::signatureBytes;
    for (int trial = 0; trial < trialsOfFile / 8; ++trial) {
      const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(end));
      QByteArray spoiled = content_;
      spoiled[at] = static_cast<char>(spoiled.at(at) ^ (1 << random() % 8));
      QVERIFY2(isRefused(spoiled, &checkUnsigned), qPrintable(QString::number(at)));
    }
  }
  void findsACutFile() {
    std::mt19937_64 random(3);  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    const qsizetype head = content_.indexOf('\n') + 1;
    QList<qsizetype> sizes{0,
                           1,
                           head - 1,
                           head,
                           content_.size() - 1,
                           content_.size() - archive_format::signatureBytes};
    // At the seams of its chunks too.
    for (qsizetype at = head; at < content_.size();
         at += archive_format::chunkBytes + archive_format::sealBytes) {
      sizes += {at, at + archive_format::signatureBytes};
    }
    for (int trial = 0; trial < trialsOfFile / 8; ++trial) {
      sizes += static_cast<qsizetype>(random() % static_cast<quint64>(content_.size()));
    }
    for (const qsizetype size : sizes) {
      if (size >= content_.size()) continue;
      QVERIFY2(isRefused(content_.first(size), checkSigned_), qPrintable(QString::number(size)));
      QVERIFY2(isRefused(content_.first(size), &checkUnsigned), qPrintable(QString::number(size)));
    }
  }
  void findsExchangedAndRepeatedChunks() {
    const qsizetype head = content_.indexOf('\n') + 1;
    const qsizetype chunk = archive_format::chunkBytes + archive_format::sealBytes;
    QByteArray exchanged = content_.first(head) + content_.mid(head + chunk, chunk) +
                           content_.mid(head, chunk) + content_.mid(head + 2 * chunk);
    QCOMPARE(exchanged.size(), content_.size());
    QVERIFY(isRefused(exchanged, &checkUnsigned));
    QVERIFY(isRefused(content_.first(head + chunk) + content_.mid(head), &checkUnsigned));
    QVERIFY(isRefused(content_ + "x", &checkUnsigned));
    QVERIFY(isRefused(content_ + "x", checkSigned_));
  }
  void refusesAnotherPassphrase() {
    const auto wrong =
        checkWhole(place_->file(QStringLiteral("a")), keys_, QStringLiteral("four quiet lantern"));
    QCOMPARE(wrong.error().code, ErrorCode::KeyDamaged);
  }
  void refusesAnotherInstallation() {
    ArchivePlace other;
    other.archiveAnother(5, QStringLiteral("a"));
    const auto foreign =
        checkWhole(other.file(QStringLiteral("a")), keys_, ArchivePlace::passphrase());
    QCOMPARE(foreign.error().code, ErrorCode::AuditBroken);
    // Its entries are whole, but no archive of this store.
    writeContent(spoiled_, contentOf(other.file(QStringLiteral("a"))));
    QCOMPARE(place_->verify({}, {QStringLiteral("spoiled")}).error().code, ErrorCode::AuditBroken);
  }
  void refusesExchangedArchives() {
    const QString a = place_->file(QStringLiteral("a"));
    const QString b = place_->file(QStringLiteral("b"));
    const QByteArray second = contentOf(b);
    writeContent(a, second);
    const auto twice = place_->verify({}, {QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(!twice.ok());
    writeContent(b, content_);
    // Whatever the files are called, their heads tell which is which.
    const auto exchanged = place_->verify({}, {QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY2(exchanged.ok() && !exchanged->firstBad,
             exchanged ? qPrintable(exchanged->problem) : "");
    writeContent(a, content_);
    writeContent(b, second);
  }
  void refusesWhatIsNoArchive_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("{}\n");
    QTest::newRow("no line end") << QByteArray(1'000'000, 'x');
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
  }
  void refusesWhatIsNoArchive() {
    QFETCH(QByteArray, content);
    writeContent(spoiled_, content);
    QCOMPARE(ArchiveFile::open(spoiled_).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(ArchiveFile::open(place_->folder.path()).error().code, ErrorCode::FileUnreadable);
  }
  void holdsNothingThatCanBeReadWithoutThePassphrase() {
    QVERIFY(!content_.contains("line.stopped"));
    QVERIFY(!content_.contains("rossi"));
    QVERIFY(!content_.contains("bottle"));
    QVERIFY(content_.startsWith("{\"checkpoint\":"));
  }

 private:
  using Check = std::function<Result<void>(const QString&)>;
  [[nodiscard]] bool isRefused(const QByteArray& content, const Check& check) const {
    writeContent(spoiled_, content);
    return !check(spoiled_).ok();
  }

  std::unique_ptr<ArchivePlace> place_;
  QByteArray content_;
  QList<QByteArray> keys_;
  QString spoiled_;
  const Check checkSigned_ = [this](const QString& path) {
    return checkWhole(path, keys_, ArchivePlace::passphrase());
  };
};

static const RegisterTest<TestArchiveFile> registeredTestArchiveFile;

}  // namespace linewarden::test

#include "test_archive_file.moc"
