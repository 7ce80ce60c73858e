// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_filter.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

AuditEntry filteredEntry() {
  AuditEntry entry;
  entry.sequence = 7;
  entry.time = fromMillis(1'767'225'600'000);
  entry.workstation = QStringLiteral("Desk-1");
  entry.event = {{QStringLiteral("rossi"), QStringLiteral("operator")},
                 QStringLiteral("recipe.submitted"),
                 QStringLiteral("recipe:3/2"),
                 {{QStringLiteral("note"), QStringLiteral("say \"hi\"\nnow")}},
                 {{QStringLiteral("fill"), 500}},
                 QStringLiteral("100% of L_1")};
  return entry;
}

AuditFilter filterBy(QString AuditFilter::*field, const char* value) {
  AuditFilter filter;
  filter.*field = QString::fromUtf8(value);
  return filter;
}

}  // namespace

class TestAuditFilter : public QObject {
  Q_OBJECT

 private slots:
  void matchesParts_data() {
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char* name, QString AuditFilter::*field, const char* value,
                        bool isMatch) { QTest::newRow(name) << filterBy(field, value) << isMatch; };
    QTest::newRow("nothing asked") << AuditFilter() << true;
    row("actor", &AuditFilter::actor, "rossi", true);
    row("actor is exact", &AuditFilter::actor, "ross", false);
    row("action", &AuditFilter::action, "recipe.submitted", true);
    row("kind of action", &AuditFilter::action, "recipe", true);
    row("half a kind", &AuditFilter::action, "reci", false);
    row("object", &AuditFilter::object, "recipe:3/2", true);
    row("kind of object", &AuditFilter::object, "recipe", true);
    row("half a kind of object", &AuditFilter::object, "rec", false);
    row("part of an object", &AuditFilter::object, "recipe:3", false);
    row("workstation is exact", &AuditFilter::workstation, "desk-1", false);
    row("text in the reason", &AuditFilter::text, "100% OF", true);
    row("percent is a sign", &AuditFilter::text, "1%0", false);
    row("underline is a sign", &AuditFilter::text, "L_", true);
    row("underline stands for nothing else", &AuditFilter::text, "rec_pe", false);
    row("text in values", &AuditFilter::text, "say \"hi\"\n", true);
    row("text of the workstation", &AuditFilter::text, "desk", true);
    row("roles are not searched", &AuditFilter::text, "operator", false);
    row("SQL", &AuditFilter::text, "' OR 1=1 --", false);
  }
  void matchesParts() {
    QFETCH(AuditFilter, filter);
    QFETCH(bool, isMatch);
    QCOMPARE(matches(filter, filteredEntry()), isMatch);
  }
  void boundsTimes() {
    const AuditEntry entry = filteredEntry();
    AuditFilter filter;
    filter.from = entry.time;
    QVERIFY(matches(filter, entry));
    filter.to = entry.time + std::chrono::milliseconds(1);
    QVERIFY(matches(filter, entry));
    filter = {};
    filter.to = entry.time;
    QVERIFY(!matches(filter, entry));
  }
  void knowsRefusals_data() {
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("session.refused") << true;
    QTest::newRow("permission.refused") << true;
    QTest::newRow("recipe.download-failed") << true;
    QTest::newRow("recipe.rejected") << true;
    QTest::newRow("session.signed-in") << false;
    QTest::newRow("refused.looked-at") << false;
    QTest::newRow("recipe.unrefused") << false;
  }
  void knowsRefusals() {
    QFETCH(bool, isRefused);
    QCOMPARE(isRefusal(QString::fromLatin1(QTest::currentDataTag())), isRefused);
  }
  void keepsWhatItIsWrittenAs() {
    AuditFilter filter;
    QVERIFY(filterToJson(filter).isEmpty());
    QCOMPARE(*filterFromJson({}), filter);
    filter = filterBy(&AuditFilter::text, "\xe2\x80\xae; DROP TABLE audit_entry; --");
    filter.actor = QStringLiteral("rossi");
    filter.action = QStringLiteral("recipe");
    filter.object = QStringLiteral("recipe:3/2");
    filter.workstation = QStringLiteral("desk");
    filter.from = fromMillis(1);
    filter.to = fromMillis(1'767'225'600'250);
    filter.outcome = AuditOutcome::Refused;
    const auto read = filterFromJson(filterToJson(filter));
    QVERIFY(read.ok());
    QCOMPARE(*read, filter);
    // What turns the direction of writing does not reach a page or a paper.
    QVERIFY(!filterWords(filter).contains(QChar(0x202e)));
    QVERIFY(filterWords(filter).contains(QStringLiteral("rossi")));
  }
  void refusesWhatItDoesNotKnow_data() {
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("a key") << QJsonObject{{QStringLiteral("who"), QStringLiteral("x")}};
    QTest::newRow("a type") << QJsonObject{{QStringLiteral("actor"), 1}};
    QTest::newRow("a time") << QJsonObject{{QStringLiteral("from"), QStringLiteral("yesterday")}};
    QTest::newRow("an outcome") << QJsonObject{
        {QStringLiteral("outcome"), QStringLiteral("maybe")}};
    QTest::newRow("a long text") << QJsonObject{{QStringLiteral("text"), QString(201, u'x')}};
    QTest::newRow("NUL") << QJsonObject{{QStringLiteral("text"), QString(QChar(u'\0'))}};
    QTest::newRow("half a character")
        << QJsonObject{{QStringLiteral("text"), QString(QChar(char16_t{0xd800}))}};
    QTest::newRow("a range backwards")
        << QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-01-02T00:00:00.000Z")},
                       {QStringLiteral("to"), QStringLiteral("2026-01-01T00:00:00.000Z")}};
  }
  void refusesWhatItDoesNotKnow() {
    QFETCH(QJsonObject, json);
    QCOMPARE(filterFromJson(json).error().code, ErrorCode::InvalidArgument);
  }
};

static const RegisterTest<TestAuditFilter> registeredTestAuditFilter;

}  // namespace linewarden::test

Q_DECLARE_METATYPE(linewarden::AuditFilter)

#include "test_audit_filter.moc"
