// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_proof.h"
#include "app/audit/checkpoint_maker.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_proof.h"
#include "tests/support/run_tests.h"
#include "trail_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <optional>

namespace linewarden::test {

class TestAuditProof : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    place_ = std::make_unique<TrailPlace>();
    place_->record(300);
    early_ = checkpoint();
    place_->record(430);
    newest_ = checkpoint();
    QCOMPARE(newest_->checkpoint.size, qint64(730));
  }
  void cleanupTestCase() { place_.reset(); }

  void provesEntries_data() {
    QTest::addColumn<qint64>("sequence");
    for (const qint64 sequence : {1, 2, 255, 256, 257, 300, 512, 513, 729, 730}) {
      QTest::addRow("%lld", static_cast<long long>(sequence)) << sequence;
    }
  }
  void provesEntries() {
    QFETCH(qint64, sequence);
    const auto document = inclusion(sequence);
    QVERIFY2(document.ok(), qPrintable(document.ok() ? QString() : document.error().message));
    const auto checked = checkProof(*document, newest_->publicKey);
    QVERIFY2(checked.ok(), qPrintable(checked.ok() ? QString() : checked.error().message));
    QCOMPARE(checked->kind, CheckedProof::Kind::Inclusion);
    QCOMPARE(checked->entry.sequence, sequence);
    QCOMPARE(checked->checkpoint.checkpoint, newest_->checkpoint);
    const auto entries = waitFor(place_->audit.entriesBefore(sequence + 1, 1));
    QCOMPARE(checked->entry.hash, entries->constFirst().hash);
    QCOMPARE(checked->entry.event.after, entries->constFirst().event.after);
    QCOMPARE(checked->entry.event.reason, entries->constFirst().event.reason);
  }
  void provesBeginnings_data() {
    QTest::addColumn<qint64>("first");
    for (const qint64 first : {1, 3, 256, 300, 511, 512, 729, 730}) {
      QTest::addRow("%lld", static_cast<long long>(first)) << first;
    }
  }
  void provesBeginnings() {
    QFETCH(qint64, first);
    const auto document = consistency(first);
    QVERIFY(document.ok());
    const auto checked = checkProof(*document, newest_->publicKey);
    QVERIFY2(checked.ok(), qPrintable(checked.ok() ? QString() : checked.error().message));
    QCOMPARE(checked->kind, CheckedProof::Kind::Consistency);
    QCOMPARE(checked->first, first);
    QCOMPARE(checked->firstCheckpoint.has_value(), first == 300 || first == 730);
    if (first == 300) QCOMPARE(checked->firstRoot, early_->checkpoint.root);
  }
  void provesNothingThatIsNotCovered() {
    QCOMPARE(inclusion(731).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(inclusion(0).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(consistency(731).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(consistency(0).error().code, ErrorCode::InvalidArgument);
  }
  void refusesAForeignKey() {
    QCOMPARE(checkProof(*inclusion(5), QByteArray(32, 'x')).error().code, ErrorCode::AuditBroken);
    QVERIFY(!checkProof(*inclusion(5), {}).ok());
  }
  void refusesChangedMembers_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QJsonValue& value) {
      QTest::addRow("%s %d", name, static_cast<int>(value.type()))
          << QString::fromLatin1(name) << value;
    };
    row("index", 6);
    row("index", QStringLiteral("4"));
    row("format", QStringLiteral("linewarden-audit-proof/2"));
    row("kind", QStringLiteral("consistency"));
    row("path", QJsonArray());
    row("path", QJsonValue::Null);
    row("entry", QStringLiteral("{}"));
    row("key", QStringLiteral("x"));
    row("checkpoint", QStringLiteral("x"));
    row("more", 1);
  }
  void refusesChangedMembers() {
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject proof = QJsonDocument::fromJson(*inclusion(5)).object();
    proof.insert(member, value);
    QVERIFY(!checkProof(QJsonDocument(proof).toJson(), newest_->publicKey).ok());
  }
  void refusesAChangedEntry() {
    QJsonObject proof = QJsonDocument::fromJson(*inclusion(5)).object();
    QString form = proof.value(QStringLiteral("entry")).toString();
    form.replace(QStringLiteral("rossi"), QStringLiteral("weber"));
    proof.insert(QStringLiteral("entry"), form);
    QCOMPARE(checkProof(QJsonDocument(proof).toJson(), newest_->publicKey).error().code,
             ErrorCode::AuditBroken);
  }
  void refusesAPathThatIsTooLong() {
    QJsonObject proof = QJsonDocument::fromJson(*inclusion(5)).object();
    QJsonArray path;
    for (int at = 0; at < 65; ++at) path.append(QString(64, u'a'));
    proof.insert(QStringLiteral("path"), path);
    QCOMPARE(checkProof(QJsonDocument(proof).toJson(), newest_->publicKey).error().code,
             ErrorCode::InvalidArgument);
  }
  void refusesWhatIsNoProof() {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("1"), QByteArray("\xff"),
          QByteArray(3 * 1024 * 1024, ' ')}) {
      QCOMPARE(checkProof(bytes, newest_->publicKey).error().code, ErrorCode::InvalidArgument);
    }
  }
  void provesNothingWithAChangedTrail() {
    place_->change(QStringLiteral("UPDATE audit_entry SET actor = 'weber' WHERE sequence = 600"));
    QCOMPARE(inclusion(600).error().code, ErrorCode::AuditBroken);
    QCOMPARE(inclusion(601).error().code, ErrorCode::AuditBroken);
    place_->change(QStringLiteral("UPDATE audit_entry SET actor = 'rossi' WHERE sequence = 600"));
    QVERIFY(inclusion(600).ok());
  }

 private:
  SignedCheckpoint checkpoint() {
    const UtcTime now = place_->clock.now();
    const auto made = waitFor(place_->store.store->write(
        [now](Transaction& transaction) { return checkpoint_maker::step(transaction, now); }));
    return **made;
  }
  Result<QByteArray> inclusion(qint64 sequence) {
    return waitFor(place_->store.store->read([this, sequence](QSqlDatabase& database) {
      return proveInclusion(database, sequence, *newest_);
    }));
  }
  Result<QByteArray> consistency(qint64 first) {
    return waitFor(place_->store.store->read([this, first](QSqlDatabase& database) {
      return proveConsistency(database, first, *newest_);
    }));
  }

  std::unique_ptr<TrailPlace> place_;
  std::optional<SignedCheckpoint> early_;
  std::optional<SignedCheckpoint> newest_;
};

static const RegisterTest<TestAuditProof> registeredTestAuditProof;

}  // namespace linewarden::test

#include "test_audit_proof.moc"
