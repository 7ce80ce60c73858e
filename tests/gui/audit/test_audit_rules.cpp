// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/anchor_folder.h"
#include "tests/support/run_tests.h"
#include "ui/audit/audit_difference.h"
#include "ui/audit/audit_place.h"
#include "ui/audit/audit_seal_words.h"
#include "ui/audit/audit_words.h"
#include "ui/audit/day_dialog.h"
#include "ui/people/audit_address.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

AuditSeal sealTo(qint64 verifiedTo, qint64 checkpointSize) {
  AuditSeal seal;
  seal.entries = 120;
  seal.isHeadAsVerified = true;
  seal.verifiedTo = verifiedTo;
  seal.verifiedBy = QStringLiteral("rossi");
  if (verifiedTo > 0) seal.verifiedAt = fromMillis(0);
  if (checkpointSize > 0) {
    SignedCheckpoint checkpoint;
    checkpoint.checkpoint.size = checkpointSize;
    seal.checkpoint = checkpoint;
  }
  return seal;
}

AuditPlace placeOf(const QString& address) {
  return parseAuditPlace(address.mid(address.indexOf(QLatin1Char(':')) + 1));
}

}  // namespace

class TestAuditRules : public QObject {
  Q_OBJECT

 private slots:
  static void readsPlaces() {
    QVERIFY(parseAuditPlace({}).isEmpty());
    QCOMPARE(parseAuditPlace(QStringLiteral("object=recipe:3/2")).filter.object,
             QStringLiteral("recipe:3/2"));
    QCOMPARE(parseAuditPlace(QStringLiteral("actor=rossi")).filter.actor, QStringLiteral("rossi"));
    QCOMPARE(parseAuditPlace(QStringLiteral("entry=123")).entry, qint64(123));
    const AuditPlace both = parseAuditPlace(QStringLiteral("actor=rossi&entry=5"));
    QCOMPARE(both.filter.actor, QStringLiteral("rossi"));
    QCOMPARE(both.entry, qint64(5));
  }

  static void readsNothingOutOfBadPlaces() {
    for (const QString& bad :
         {QStringLiteral("entry=-1"), QStringLiteral("entry=1e9"), QStringLiteral("=x"),
          QStringLiteral("&&&"), QStringLiteral("colour=red"), QStringLiteral("object"),
          QStringLiteral("entry=99999999999999999999"),
          QStringLiteral("object=") + QString(201, QLatin1Char('x'))}) {
      QVERIFY2(parseAuditPlace(bad).isEmpty(), qPrintable(bad));
    }
  }

  static void addressesComeBackAsTheyWere() {
    const QString hostile = QStringLiteral("person:a&b=c%26 d");
    QCOMPARE(placeOf(auditAddressOfObject(hostile)).filter.object, hostile);
    QCOMPARE(placeOf(auditAddressOfActor(hostile)).filter.actor, hostile);
  }

  static void tellsFieldsApart() {
    const QJsonObject before{{QStringLiteral("a"), 1},
                             {QStringLiteral("b"), QStringLiteral("x")},
                             {QStringLiteral("gone"), true}};
    const QJsonObject after{
        {QStringLiteral("a"), 2},
        {QStringLiteral("b"), QStringLiteral("x")},
        {QStringLiteral("inner"), QJsonObject{{QStringLiteral("list"), QJsonArray{7}}}}};
    const QList<FieldDifference> wanted{
        {QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"), FieldChange::Changed},
        {QStringLiteral("b"), QStringLiteral("x"), QStringLiteral("x"), FieldChange::Same},
        {QStringLiteral("gone"), QStringLiteral("yes"), {}, FieldChange::Removed},
        {QStringLiteral("inner.list[1]"), {}, QStringLiteral("7"), FieldChange::Added}};
    QCOMPARE(differencesOf(before, after).fields, wanted);
    QVERIFY(differencesOf({}, {}).fields.isEmpty());
  }

  static void boundsWhatIsCompared() {
    QJsonObject many;
    for (int at = 0; at < 3 * mostDifferences; ++at) many.insert(QString::number(at), at);
    const FieldDifferences found = differencesOf({}, many);
    QCOMPARE(found.fields.size(), qsizetype(mostDifferences));
    QCOMPARE(found.differingLeft, 2 * mostDifferences);
    QCOMPARE(found.sameLeft, 0);
    const QJsonObject large{{QStringLiteral("note"), QString(1'000'000, QLatin1Char('x'))}};
    QVERIFY(differencesOf({}, large).fields.first().after.size() < 1000);
  }

  static void cutsBothSidesAlike() {
    QJsonObject before;
    for (int at = 0; at < 2 * mostDifferences; ++at) {
      before.insert(QStringLiteral("m%1").arg(at, 4, 10, QLatin1Char('0')), at);
    }
    QJsonObject after = before;
    after.insert(QStringLiteral("a"), 1);
    after.insert(QStringLiteral("z"), 1);
    const FieldDifferences found = differencesOf(before, after);
    QStringList added;
    for (const FieldDifference& field : found.fields) {
      if (field.change == FieldChange::Same) continue;
      QCOMPARE(field.change, FieldChange::Added);
      added += field.field;
    }
    QCOMPARE(added, (QStringList{QStringLiteral("a"), QStringLiteral("z")}));
    QCOMPARE(found.differingLeft, 0);
    QCOMPARE(found.sameLeft, mostDifferences);
  }

  static void keepsNamesWithDotsApart() {
    const QJsonObject flat{{QStringLiteral("a.b"), 1}};
    const QJsonObject nested{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), 1}}}};
    const QList<FieldDifference> wanted{
        {QStringLiteral("a.b"), {}, QStringLiteral("1"), FieldChange::Added},
        {QStringLiteral("a\\.b"), QStringLiteral("1"), {}, FieldChange::Removed}};
    QCOMPARE(differencesOf(flat, nested).fields, wanted);
  }

  static void judgesTheSeal() {
    QCOMPARE(sealState(sealTo(0, 100)), SealState::Never);
    QCOMPARE(sealState(sealTo(90, 100)), SealState::Outdated);
    QCOMPARE(sealState(sealTo(100, 100)), SealState::Verified);
    QCOMPARE(sealState(sealTo(120, 0)), SealState::Verified);
    AuditSeal broken = sealTo(120, 100);
    broken.firstBad = 7;
    QCOMPARE(sealState(broken), SealState::Broken);
    QVERIFY(sealWords(broken, fromMillis(0), QLocale::c())
                .title.startsWith(QStringLiteral("Broken at entry 7")));
  }

  static void seesThatTheVerifiedEndIsGone() {
    AuditSeal cut = sealTo(120, 100);
    cut.entries = 119;
    QCOMPARE(sealState(cut), SealState::Broken);
    QCOMPARE(sealWords(cut, fromMillis(0), QLocale::c()).title,
             QStringLiteral("The trail has 119 entries, but 120 were verified: its end was cut "
                            "off."));
    AuditSeal rewritten = sealTo(120, 100);
    rewritten.isHeadAsVerified = false;
    QCOMPARE(sealState(rewritten), SealState::Broken);
    QCOMPARE(sealWords(rewritten, fromMillis(0), QLocale::c()).title,
             QStringLiteral("Entry 120 is not the one that was verified: the trail was "
                            "rewritten."));
    AuditSeal never = sealTo(0, 100);
    never.isHeadAsVerified = false;
    QCOMPARE(sealState(never), SealState::Never);
  }

  static void tellsProblemsInFull() {
    AuditSeal seal = sealTo(120, 100);
    QVERIFY(sealWords(seal, fromMillis(0), QLocale::c()).problem.isEmpty());
    seal.keeperProblem = QStringLiteral("No checkpoint is signed: the key is gone.");
    QCOMPARE(sealState(seal), SealState::Broken);
    SealWords words = sealWords(seal, fromMillis(0), QLocale::c());
    QCOMPARE(words.title, seal.keeperProblem);
    QVERIFY(words.problem.isEmpty());
    seal.firstBad = 7;
    seal.problem = QString(2000, QLatin1Char('x'));
    words = sealWords(seal, fromMillis(0), QLocale::c());
    QVERIFY(words.title.startsWith(QStringLiteral("Broken at entry 7")));
    QCOMPARE(words.problem, seal.problem + QLatin1Char(' ') + seal.keeperProblem);
  }

  static void namesAnchorsAndTheirProblems() {
    AuditSeal seal = sealTo(100, 100);
    SealWords words = sealWords(seal, fromMillis(0), QLocale::c());
    QVERIFY(words.hasAnchorProblem);
    QVERIFY(words.anchor.contains(QStringLiteral("No place outside")));
    seal.anchors = {{QStringLiteral("file"), QStringLiteral("/mnt/safe"), 100, fromMillis(0), {}}};
    words = sealWords(seal, fromMillis(0), QLocale::c());
    QVERIFY(!words.hasAnchorProblem);
    QVERIFY(words.anchor.contains(QStringLiteral("Kept in /mnt/safe up to entry 100")));
    seal.anchors.first().problem = QStringLiteral("the folder is gone");
    words = sealWords(seal, fromMillis(0), QLocale::c());
    QVERIFY(words.hasAnchorProblem);
    QVERIFY(words.anchor.contains(QStringLiteral("the folder is gone")));
  }

  static void splitsNotes() {
    const QByteArray one("linewarden/a\n3\nAAAA\n\n\xe2\x80\x94 linewarden/a BBBB\n");
    const QByteArray two("linewarden/a\n4\nCCCC\n\n\xe2\x80\x94 linewarden/a DDDD\n");
    QCOMPARE(anchor_folder::splitNotes(one + two, 9), (QList<QByteArray>{one, two}));
    QCOMPARE(
        anchor_folder::splitNotes("linewarden/a+01234567+KEY\n\n" + one + "\n\nwords\n" + two, 9),
        (QList<QByteArray>{one, two}));
    QVERIFY(anchor_folder::splitNotes("linewarden/a\n3\nAAAA\n", 9).isEmpty());
    QVERIFY(anchor_folder::splitNotes({}, 9).isEmpty());
  }

  static void writesHashesInGroups() {
    QCOMPARE(auditHash(QByteArray::fromHex("00112233")), QStringLiteral("0011 2233"));
    QCOMPARE(auditHash(QByteArray(32, '\0')).count(QLatin1Char('\n')), qsizetype(1));
  }

  static void takesALocalDay() {
    const UtcTime moment = fromMillis(1'700'000'000'000);
    const AuditFilter filter = dayFilter(QStringLiteral("rossi"), moment);
    QVERIFY(*filter.from <= moment);
    QVERIFY(moment < *filter.to);
    QCOMPARE(toLocal(*filter.from).time(), QTime(0, 0));
    QCOMPARE(toLocal(*filter.from).date(), toLocal(moment).date());
  }
};

static const RegisterTest<TestAuditRules> registeredTestAuditRules;

}  // namespace linewarden::test

#include "test_audit_rules.moc"
