// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export_signature.h"
#include "app/base/canonical_json.h"
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "app/identity/csv_records.h"
#include "audit_desk.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

/// Exports of the trail and their signatures.
class TestAuditExport : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    folder_ = std::make_unique<QTemporaryDir>();
    desk_ = std::make_unique<AuditDesk>(*house_);
    service_ = house_->guard->serviceSession();
    record(QStringLiteral("=HYPERLINK(\"http://x\")"));
    record(QStringLiteral("two\r\nlines, \"quoted\" \u202eturned"));
  }
  void cleanup() {
    desk_.reset();
    folder_.reset();
    house_.reset();
  }

  void writesCsv() {
    const auto done = exported(AuditExportFormat::Csv, QStringLiteral("a.csv"));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    const QString text = QString::fromUtf8(contentOf(QStringLiteral("a.csv")));
    CsvReader reader(text, u',');
    const auto head = reader.next();
    QVERIFY(head.has_value());
    QCOMPARE(head->fields.size(), qsizetype(12));
    qint64 records = 0;
    QStringList reasons;
    while (const auto record = reader.next()) {
      if (record->fields == QStringList{QString()}) break;
      QCOMPARE(record->fields.size(), qsizetype(12));
      QVERIFY(record->fault == CsvFault::None);
      reasons += record->fields.at(9);
      ++records;
      QCOMPARE(record->fields.at(0).toLongLong(), records);
    }
    QCOMPARE(records, done->entries);
    QVERIFY(reasons.contains(QStringLiteral("'=HYPERLINK(\"http://x\")")));
    QVERIFY(reasons.contains(QStringLiteral("two\r\nlines, \"quoted\" \u202eturned")));
  }
  void writesJsonLinesThatHashAsTheTrail() {
    const auto done = exported(AuditExportFormat::JsonLines, QStringLiteral("a.jsonl"));
    QVERIFY(done.ok());
    QList<QByteArray> lines = contentOf(QStringLiteral("a.jsonl")).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), done->entries);
    for (const QByteArray& line : lines) {
      QJsonObject json = QJsonDocument::fromJson(line).object();
      QCOMPARE(canonicalJson(json), line);
      const QByteArray hash = json.take(QStringLiteral("hash")).toString().toLatin1();
      QCOMPARE(sha256(canonicalJson(json)).toHex(), hash);
    }
  }
  void signsWhatItWrote() {
    AuditFilter filter;
    filter.action = QStringLiteral("session");
    const auto done = exported(AuditExportFormat::JsonLines, QStringLiteral("a.jsonl"), filter);
    QVERIFY(done.ok());
    QCOMPARE(done->signaturePath, pathOf(QStringLiteral("a.jsonl.sig")));
    QCOMPARE(done->sha256, sha256(contentOf(QStringLiteral("a.jsonl"))));
    const auto key = waitFor(desk_->keeper.publicKey());
    const auto checked = checkExport(done->path, *key);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
    QCOMPARE(checked->entries, done->entries);
    QCOMPARE(checked->filter, filterToJson(filter));
    QCOMPARE(checked->by, QStringLiteral("service"));
    const AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("audit.exported"));
    QCOMPARE(event.after.value(QStringLiteral("sha256")).toString().toLatin1(),
             done->sha256.toHex());
    QCOMPARE(event.after.value(QStringLiteral("entries")).toInteger(), done->entries);
    QCOMPARE(event.after.value(QStringLiteral("filter")).toObject(), filterToJson(filter));
  }
  void tellsATamperedFile() {
    const auto done = exported(AuditExportFormat::Csv, QStringLiteral("a.csv"));
    QVERIFY(done.ok());
    const QByteArray key = *waitFor(desk_->keeper.publicKey());
    QVERIFY(checkExport(done->path, key).ok());
    QCOMPARE(checkExport(done->path, SigningKey::generate().publicKey()).error().code,
             ErrorCode::AuditBroken);
    const QByteArray signature = contentOf(QStringLiteral("a.csv.sig"));
    QByteArray changed = signature;
    changed.replace("\"entries\":", "\"entries\":1");
    put(QStringLiteral("a.csv.sig"), changed);
    QCOMPARE(checkExport(done->path, key).error().code, ErrorCode::AuditBroken);
    put(QStringLiteral("a.csv.sig"), "{}");
    QCOMPARE(checkExport(done->path, key).error().code, ErrorCode::InvalidArgument);
    put(QStringLiteral("a.csv.sig"), signature);
    put(QStringLiteral("a.csv"), contentOf(QStringLiteral("a.csv")) + "x");
    QCOMPARE(checkExport(done->path, key).error().code, ErrorCode::AuditBroken);
  }
  void replacesNoFile_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("the file") << QStringLiteral("a.csv");
    QTest::newRow("its signature") << QStringLiteral("a.csv.sig");
  }
  void replacesNoFile() {
    QFETCH(QString, name);
    put(name, "mine");
    QCOMPARE(exported(AuditExportFormat::Csv, QStringLiteral("a.csv")).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(name), QByteArray("mine"));
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{name});
    QCOMPARE(house_->countOf(QStringLiteral("audit.exported")), 0);
  }
  void leavesNothingWhenStopped() {
    const auto progress = std::make_shared<WorkProgress>();
    progress->isCancelled = true;
    const auto stopped = waitFor(desk_->reader.exportTo(service_, {}, AuditExportFormat::Csv,
                                                        pathOf(QStringLiteral("a.csv")), progress));
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder_->path()).entryList(QDir::Files).isEmpty());
    QCOMPARE(house_->countOf(QStringLiteral("audit.exported")), 0);
  }
  void tellsHowFarItIs() {
    const auto progress = std::make_shared<WorkProgress>();
    QVERIFY(waitFor(desk_->reader.exportTo(service_, {}, AuditExportFormat::Csv,
                                           pathOf(QStringLiteral("a.csv")), progress))
                .ok());
    QCOMPARE(progress->done.load(), 1000);
  }
  void saysWhereItCannotWrite() {
    const auto lost =
        waitFor(desk_->reader.exportTo(service_, {}, AuditExportFormat::Csv,
                                       folder_->filePath(QStringLiteral("no/such/folder.csv"))));
    QCOMPARE(lost.error().code, ErrorCode::FileUnwritable);
    // Without a graphical application there are no fonts.
    QCOMPARE(exported(AuditExportFormat::Pdf, QStringLiteral("a.pdf")).error().code,
             ErrorCode::NotSupported);
    QVERIFY(QDir(folder_->path()).entryList(QDir::Files).isEmpty());
  }
  void refusesThoseWhoMayNot() {
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session weber = house_->enter(QStringLiteral("weber"));
    const auto refused = waitFor(
        desk_->reader.exportTo(weber, {}, AuditExportFormat::Csv, pathOf(QStringLiteral("a.csv"))));
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(!QFile::exists(pathOf(QStringLiteral("a.csv"))));
  }

 private:
  void record(const QString& reason) {
    const auto recorded = waitFor(house_->audit->record({{QStringLiteral("admin"), {}},
                                                         QStringLiteral("person.disabled"),
                                                         QStringLiteral("person:weber"),
                                                         {},
                                                         {},
                                                         reason}));
    QVERIFY(recorded.ok());
  }
  [[nodiscard]] QString pathOf(const QString& name) const { return folder_->filePath(name); }
  Result<ExportedAudit> exported(AuditExportFormat format, const QString& name,
                                 const AuditFilter& filter = {}) {
    return waitFor(desk_->reader.exportTo(service_, filter, format, pathOf(name)));
  }
  [[nodiscard]] QByteArray contentOf(const QString& name) const {
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void put(const QString& name, const QByteArray& content) const {
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
  }

  std::unique_ptr<House> house_;
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<AuditDesk> desk_;
  Session service_;
};

static const RegisterTest<TestAuditExport> registeredTestAuditExport;

}  // namespace linewarden::test

#include "test_audit_export.moc"
