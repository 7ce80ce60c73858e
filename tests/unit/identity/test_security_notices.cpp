// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestSecurityNotices : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void standsWithItsEntryInTheTrail() {
    const qint64 id = raise(spraying());
    QVERIFY(id > 0);
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("security.noticed"));
    QCOMPARE(entry.actor.name, QStringLiteral("service"));
    QCOMPARE(entry.object, QStringLiteral("workstation:desk-1"));
    QCOMPARE(entry.after[QStringLiteral("kind")].toString(), QStringLiteral("sign-in.spraying"));
    QCOMPARE(entry.after[QStringLiteral("priority")].toString(), QStringLiteral("high"));
    const auto listed = waitFor(house_->notices->list(house_->enter(QStringLiteral("admin"))));
    QVERIFY(listed.ok());
    QCOMPARE(listed->size(), qsizetype(1));
    QCOMPARE(listed->constFirst().id, id);
    QCOMPARE(listed->constFirst().event.details[QStringLiteral("accounts")].toInt(), 7);
    QCOMPARE(listed->constFirst().workstation, QStringLiteral("desk-1"));
    QVERIFY(!listed->constFirst().acknowledged);
  }
  void aJobThatFailsRaisesNothing() {
    const auto failed =
        waitFor(house_->store->write([this](Transaction& transaction) -> Result<void> {
          const auto id = house_->notices->raise(transaction, spraying());
          if (!id) return id.error();
          return Error{ErrorCode::Conflict, QStringLiteral("not this time"), {}};
        }));
    QCOMPARE(failed.error().code, ErrorCode::Conflict);
    QCOMPARE(count(), 0);
    QCOMPARE(house_->countOf(QStringLiteral("security.noticed")), 0);
  }
  void isQuietAboutTheSame() {
    QVERIFY(raise(spraying()) > 0);
    QCOMPARE(raise(spraying()), qint64(0));
    house_->clock.advance(9min);
    QCOMPARE(raise(spraying()), qint64(0));
    QVERIFY(raise(spraying(QStringLiteral("workstation:desk-2"))) > 0);
    house_->clock.advance(1min);
    QVERIFY(raise(spraying()) > 0);
    QVERIFY(raise(spraying(), 0min) > 0);
    QCOMPARE(house_->countOf(QStringLiteral("security.noticed")), 4);
  }
  void whatWasAcknowledgedIsRaisedAnew() {
    const qint64 first = raise(spraying());
    const Session admin = house_->enter(QStringLiteral("admin"));
    QVERIFY(waitFor(house_->notices->acknowledge(admin, first, {})).ok());
    QVERIFY(raise(spraying()) > first);
  }
  void aClockThatWasSetBackKeepsNothingBack() {
    QVERIFY(raise(spraying()) > 0);
    house_->clock.setWall(house_->clock.now() - 48h);
    QVERIFY(raise(spraying()) > 0);
    QCOMPARE(raise(spraying()), qint64(0));
  }
  void tellsTheMostUrgentFirst() {
    const QSignalSpy changed(house_->notices, &SecurityNotices::openChanged);
    NoticeEvent low{QStringLiteral("recovery-code.used"),
                    NoticePriority::Low,
                    QStringLiteral("person:rossi"),
                    {}};
    const qint64 lowest = raise(low);
    house_->clock.advance(1s);
    const qint64 older = raise(spraying());
    house_->clock.advance(1s);
    const qint64 newer = raise(spraying(QStringLiteral("workstation:desk-2")));
    QTRY_COMPARE(house_->notices->open().size(), qsizetype(3));
    QCOMPARE(house_->notices->open().at(0).id, newer);
    QCOMPARE(house_->notices->open().at(1).id, older);
    QCOMPARE(house_->notices->open().at(2).id, lowest);
    QVERIFY(!changed.isEmpty());
    const Session admin = house_->enter(QStringLiteral("admin"));
    QVERIFY(waitFor(house_->notices->acknowledge(admin, newer, {})).ok());
    QTRY_COMPARE(house_->notices->open().size(), qsizetype(2));
    QCOMPARE(house_->notices->open().at(0).id, older);
  }
  void seesWhatAnotherProgramRaised() {
    house_->change(
        QStringLiteral("INSERT INTO security_notice (time, kind, priority, subject, workstation, "
                       "details) VALUES (5, 'policy.weakened', 'high', 'role:operator', 'desk-9', "
                       "'{}')"));
    house_->notices->refresh();
    QTRY_COMPARE(house_->notices->open().size(), qsizetype(1));
    QCOMPARE(house_->notices->open().constFirst().workstation, QStringLiteral("desk-9"));
  }
  void onlyWhoMayAcknowledges() {
    const qint64 id = raise(spraying());
    house_->add(QStringLiteral("rossi"), {Role::ShiftSupervisor});
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session rossi = house_->enter(QStringLiteral("rossi"));
    QVERIFY(waitFor(house_->notices->list(rossi)).ok());
    QCOMPARE(waitFor(house_->notices->acknowledge(rossi, id, {})).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    const Session weber = house_->enter(QStringLiteral("weber"));
    QCOMPARE(waitFor(house_->notices->list(weber)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(house_->notices->list(Session())).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(house_->countOf(QStringLiteral("security.acknowledged")), 0);
  }
  void isAcknowledgedOnce() {
    const qint64 id = raise(spraying());
    const Session admin = house_->enter(QStringLiteral("admin"));
    const QString note = QStringLiteral("It was the apprentice");
    QVERIFY(waitFor(house_->notices->acknowledge(admin, id, QStringLiteral("  ") + note)).ok());
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("security.acknowledged"));
    QCOMPARE(entry.actor.name, QStringLiteral("admin"));
    QCOMPARE(entry.reason, note);
    const auto again = waitFor(house_->notices->acknowledge(admin, id, note));
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(again.error().message.contains(QStringLiteral("admin")));
    QCOMPARE(waitFor(house_->notices->acknowledge(admin, 999, {})).error().code,
             ErrorCode::NotFound);
    const auto listed = waitFor(house_->notices->list(admin));
    QCOMPARE(listed->constFirst().note, note);
    QCOMPARE(listed->constFirst().acknowledgedBy, QStringLiteral("admin"));
  }
  void refusesNotesThatCannotBeRead_data() {
    QTest::addColumn<QString>("note");
    QTest::newRow("too long") << QString(501, u'a');
    QTest::newRow("two lines") << QStringLiteral("seen\nsession.signed-in");
    QTest::newRow("turned around") << QStringLiteral("seen \u202edenimaxe");
    QTest::newRow("bell") << QStringLiteral("seen\a!");
  }
  void refusesNotesThatCannotBeRead() {
    QFETCH(QString, note);
    const qint64 id = raise(spraying());
    const Session admin = house_->enter(QStringLiteral("admin"));
    QCOMPARE(waitFor(house_->notices->acknowledge(admin, id, note)).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(house_->countOf(QStringLiteral("security.acknowledged")), 0);
  }
  void everyKindSaysWhatHappened_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("spraying") << QStringLiteral("sign-in.spraying") << QStringLiteral("rossi");
    QTest::newRow("waiting") << QStringLiteral("sign-in.waiting") << QStringLiteral("rossi");
    QTest::newRow("opened") << QStringLiteral("emergency.opened") << QStringLiteral("Anna");
    QTest::newRow("unreviewed") << QStringLiteral("emergency.unreviewed") << QStringLiteral("Anna");
    QTest::newRow("copied") << QStringLiteral("security-key.copied") << QStringLiteral("rossi");
    QTest::newRow("code") << QStringLiteral("recovery-code.used") << QStringLiteral("rossi");
    QTest::newRow("granted") << QStringLiteral("role.privileged-granted")
                             << QStringLiteral("rossi");
    QTest::newRow("weakened") << QStringLiteral("policy.weakened") << QStringLiteral("rossi");
    QTest::newRow("directory") << QStringLiteral("directory.unreachable") << QString();
    QTest::newRow("disabled") << QStringLiteral("directory.account-disabled")
                              << QStringLiteral("rossi");
    QTest::newRow("reset") << QStringLiteral("account.privileged-reset") << QStringLiteral("rossi");
  }
  void everyKindSaysWhatHappened() {
    QFETCH(QString, kind);
    QFETCH(QString, word);
    const NoticeEvent event{kind,
                            NoticePriority::High,
                            QStringLiteral("person:rossi"),
                            {{QStringLiteral("openedAs"), QStringLiteral("Anna")}}};
    const NoticeEvent unknown{QStringLiteral("of.tomorrow"), NoticePriority::High, {}, {}};
    QVERIFY(noticeTitle(event).contains(word));
    QVERIFY(!noticeTitle(event).contains(u'%'));
    QVERIFY(noticeAdvice(event) != noticeAdvice(unknown));
    QVERIFY(noticeTitle(unknown).contains(QStringLiteral("of.tomorrow")));
  }
  void namesTheRoleThatWasWeakened() {
    const NoticeEvent event{QStringLiteral("policy.weakened"),
                            NoticePriority::High,
                            QStringLiteral("role:shift-supervisor"),
                            {}};
    QVERIFY(noticeTitle(event).contains(roleTitle(Role::ShiftSupervisor)));
  }

 private:
  static NoticeEvent spraying(const QString& subject = QStringLiteral("workstation:desk-1")) {
    return {QStringLiteral("sign-in.spraying"),
            NoticePriority::High,
            subject,
            {{QStringLiteral("accounts"), 7}}};
  }
  qint64 raise(const NoticeEvent& event, std::chrono::minutes quiet = 10min) {
    const auto id = waitFor(house_->store->write([this, event, quiet](Transaction& transaction) {
      return house_->notices->raise(transaction, event, quiet);
    }));
    return id ? *id : qint64(-1);
  }
  int count() {
    return house_->value(QStringLiteral("SELECT count(*) FROM security_notice")).toInt();
  }

  std::unique_ptr<House> house_;
};

static const RegisterTest<TestSecurityNotices> registeredTestSecurityNotices;

}  // namespace linewarden::test

#include "test_security_notices.moc"
