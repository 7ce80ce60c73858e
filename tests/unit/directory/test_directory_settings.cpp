// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_client.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using Change = std::function<void(linewarden::DirectorySettings&)>;
Q_DECLARE_METATYPE(Change)

namespace linewarden::test {

namespace {

DirectorySettings good() {
  DirectorySettings settings;
  settings.enabled = true;
  settings.host = QStringLiteral("directory.plant.example");
  settings.baseDn = QStringLiteral("ou=people,dc=plant,dc=example");
  settings.searchName = QStringLiteral("cn=search,dc=plant,dc=example");
  settings.groupBaseDn = QStringLiteral("ou=groups,dc=plant,dc=example");
  settings.groupRoles = {
      {QStringLiteral("cn=operators,ou=groups,dc=plant,dc=example"), QStringLiteral("operator")}};
  return settings;
}

}  // namespace

class TestDirectorySettings : public QObject {
  Q_OBJECT

 private slots:
  void acceptsWhatCanBeAsked_data() {
    QTest::addColumn<Change>("change");
    QTest::newRow("a name") << Change([](DirectorySettings&) {});
    QTest::newRow("an address") << Change(
        [](DirectorySettings& s) { s.host = QStringLiteral("192.0.2.4"); });
    QTest::newRow("an IPv6 address")
        << Change([](DirectorySettings& s) { s.host = QStringLiteral("2001:db8::7"); });
    QTest::newRow("a user principal name") << Change(
        [](DirectorySettings& s) { s.searchName = QStringLiteral("search@plant.example"); });
    QTest::newRow("no roles yet") << Change([](DirectorySettings& s) { s.groupRoles.clear(); });
    QTest::newRow("no groups in groups")
        << Change([](DirectorySettings& s) { s.deepestGroup = 0; });
  }
  void acceptsWhatCanBeAsked() {
    QFETCH(Change, change);
    DirectorySettings settings = good();
    change(settings);
    QCOMPARE(directory_settings::problemOf(settings), QString());
  }

  void tellsWhatIsWrong_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* what, Change change, const char* word) {
      QTest::newRow(what) << std::move(change) << QString::fromLatin1(word);
    };
    using Settings = DirectorySettings;
    row(
        "no host", [](Settings& s) { s.host.clear(); }, "server");
    row(
        "a URL", [](Settings& s) { s.host = QStringLiteral("ldap://a"); }, "server");
    row(
        "two hosts", [](Settings& s) { s.host = QStringLiteral("a b"); }, "server");
    row(
        "a second URL", [](Settings& s) { s.host = QStringLiteral("a/ ldap://b"); }, "server");
    row(
        "port 0", [](Settings& s) { s.port = 0; }, "port");
    row(
        "port 65536", [](Settings& s) { s.port = 65536; }, "port");
    row(
        "no time", [](Settings& s) { s.timeout = std::chrono::seconds{0}; }, "time");
    row(
        "an hour", [](Settings& s) { s.timeout = std::chrono::hours{1}; }, "time");
    row(
        "no base", [](Settings& s) { s.baseDn.clear(); }, "people");
    row(
        "base is a word", [](Settings& s) { s.baseDn = QStringLiteral("people"); }, "people");
    row(
        "nobody to search", [](Settings& s) { s.searchName.clear(); }, "account");
    row(
        "attribute", [](Settings& s) { s.accountAttribute = QStringLiteral("a)(b"); }, "attribute");
    row(
        "filter", [](Settings& s) { s.personFilter = QStringLiteral("(a=b"); }, "filter");
    row(
        "no group base", [](Settings& s) { s.groupBaseDn.clear(); }, "groups");
    row(
        "too deep", [](Settings& s) { s.deepestGroup = 33; }, "depth");
    row(
        "group", [](Settings& s) { s.groupRoles[0].group = QStringLiteral("x"); }, "group");
    row(
        "no role", [](Settings& s) { s.groupRoles[0].role.clear(); }, "role");
  }
  void tellsWhatIsWrong() {
    QFETCH(Change, change);
    QFETCH(QString, word);
    DirectorySettings settings = good();
    change(settings);
    const QString problem = directory_settings::problemOf(settings);
    QVERIFY2(problem.contains(word), qPrintable(problem));
  }

  void keepsSettingsAsJson() {
    DirectorySettings settings = good();
    settings.port = 389;
    settings.security = DirectorySettings::Security::StartTls;
    settings.caFile = QStringLiteral("issuer.pem");
    settings.accountAttribute = QStringLiteral("uid");
    settings.personFilter = QStringLiteral("(objectClass=user)");
    settings.timeout = std::chrono::seconds{4};
    settings.deepestGroup = 3;
    const auto read = directory_settings::fromJson(directory_settings::toJson(settings));
    QVERIFY(read);
    QCOMPARE(*read, settings);
  }

  void takesDefaultsForWhatIsMissing() {
    const auto read = directory_settings::fromJson({});
    QVERIFY(read);
    QCOMPARE(*read, DirectorySettings{});
    QVERIFY(!read->enabled);
  }

  void refusesJsonItDoesNotKnow_data() {
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* key, const QJsonValue& value) {
      QTest::newRow(key) << QJsonObject{{QString::fromLatin1(key), value}}
                         << QString::fromLatin1(key);
    };
    row("searchPassword", QStringLiteral("secret"));
    row("security", QStringLiteral("none"));
    row("port", QStringLiteral("636"));
    row("timeoutSeconds", 1.5);
    row("enabled", 1);
    row("host", QJsonArray{});
    row("groupRoles", QJsonArray{QStringLiteral("a")});
    QTest::newRow("in a group") << QJsonObject{{QStringLiteral("groupRoles"),
                                                QJsonArray{QJsonObject{
                                                    {QStringLiteral("grp"), QString()}}}}}
                                << QStringLiteral("groupRoles");
  }
  void refusesJsonItDoesNotKnow() {
    QFETCH(QJsonObject, json);
    QFETCH(QString, key);
    const auto read = directory_settings::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(read.error().message.contains(key), qPrintable(read.error().message));
  }
};

static const RegisterTest<TestDirectorySettings> registeredTestDirectorySettings;

}  // namespace linewarden::test

#include "test_directory_settings.moc"
