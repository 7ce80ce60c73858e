// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Searches that people keep.
class TestAuditSearches : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(QStringLiteral("rossi"), {Role::SecurityOfficer});
    house_->add(QStringLiteral("novak"), {Role::Auditor});
    rossi_ = house_->enter(QStringLiteral("rossi"));
    desk_ = std::make_unique<AuditDesk>(*house_);
  }
  void cleanup() {
    desk_.reset();
    house_.reset();
  }

  void keepsThemForEachPerson() {
    const Session novak = house_->enter(QStringLiteral("novak"));
    QVERIFY(save(QStringLiteral("  Admins  "), QStringLiteral("admin")).ok());
    const auto mine = waitFor(desk_->reader.savedSearches(rossi_));
    QCOMPARE(mine->size(), qsizetype(1));
    QCOMPARE(mine->constFirst().name, QStringLiteral("Admins"));
    QCOMPARE(mine->constFirst().filter, filterByActor(QStringLiteral("admin")));
    QVERIFY(waitFor(desk_->reader.savedSearches(novak))->isEmpty());
    QCOMPARE(waitFor(desk_->reader.removeSearch(novak, QStringLiteral("Admins"))).error().code,
             ErrorCode::NotFound);
  }
  void recordsEachChange() {
    QVERIFY(save(QStringLiteral("A"), QStringLiteral("admin")).ok());
    QVERIFY(save(QStringLiteral("A"), QStringLiteral("weber")).ok());
    AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("audit.search-saved"));
    QCOMPARE(event.actor.name, QStringLiteral("rossi"));
    QCOMPARE(actorIn(event.before), QStringLiteral("admin"));
    QCOMPARE(actorIn(event.after), QStringLiteral("weber"));
    QCOMPARE(waitFor(desk_->reader.savedSearches(rossi_))->size(), qsizetype(1));
    QVERIFY(waitFor(desk_->reader.removeSearch(rossi_, QStringLiteral("A"))).ok());
    event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("audit.search-removed"));
    QCOMPARE(actorIn(event.before), QStringLiteral("weber"));
    QVERIFY(waitFor(desk_->reader.savedSearches(rossi_))->isEmpty());
    QCOMPARE(house_->countOf(QStringLiteral("audit.search-saved")), 2);
  }
  void refusesBadNames_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("long") << QString(61, u'x');
    QTest::newRow("lines") << QStringLiteral("a\nb");
    QTest::newRow("turned") << QStringLiteral("a\u202eb");
    QTest::newRow("control") << QStringLiteral("a\u0007b");
  }
  void refusesBadNames() {
    QFETCH(QString, name);
    QCOMPARE(save(name, QStringLiteral("admin")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(house_->countOf(QStringLiteral("audit.search-saved")), 0);
  }
  void takesSqlForText() {
    const QString name = QStringLiteral("x'); DROP TABLE saved_search; --");
    QVERIFY(save(name, name).ok());
    const auto saved = waitFor(desk_->reader.savedSearches(rossi_));
    QCOMPARE(saved->constFirst().name, name);
    QCOMPARE(saved->constFirst().filter.actor, name);
  }
  void keepsAHundred() {
    for (int i = 0; i < 100; ++i) {
      QVERIFY(save(QStringLiteral("search %1").arg(i), QStringLiteral("admin")).ok());
    }
    QCOMPARE(save(QStringLiteral("one more"), QStringLiteral("admin")).error().code,
             ErrorCode::Conflict);
    QVERIFY(save(QStringLiteral("search 7"), QStringLiteral("weber")).ok());
  }
  void refusesThoseWhoMayNot() {
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session weber = house_->enter(QStringLiteral("weber"));
    QCOMPARE(waitFor(desk_->reader.saveSearch(weber, {QStringLiteral("A"), {}})).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(desk_->reader.savedSearches(weber)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(desk_->reader.removeSearch(weber, QStringLiteral("A"))).error().code,
             ErrorCode::PermissionDenied);
  }

 private:
  Result<void> save(const QString& name, const QString& actor) {
    return waitFor(desk_->reader.saveSearch(rossi_, {name, filterByActor(actor)}));
  }
  static QString actorIn(const QJsonObject& json) {
    return json.value(QStringLiteral("filter"))
        .toObject()
        .value(QStringLiteral("actor"))
        .toString();
  }

  std::unique_ptr<House> house_;
  std::unique_ptr<AuditDesk> desk_;
  Session rossi_;
};

static const RegisterTest<TestAuditSearches> registeredTestAuditSearches;

}  // namespace linewarden::test

#include "test_audit_searches.moc"
