// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

const QString directoryDeskWhy = QStringLiteral("the plant has a new directory");
const QString secret = QStringLiteral("very secret words");

DirectorySettings somewhere() {
  DirectorySettings settings;
  settings.enabled = true;
  settings.host = QStringLiteral("directory.plant.example");
  settings.baseDn = QStringLiteral("ou=people,dc=plant,dc=example");
  settings.groupBaseDn = QStringLiteral("ou=groups,dc=plant,dc=example");
  settings.searchName = QStringLiteral("cn=search,dc=plant,dc=example");
  return settings;
}

QString groupOf(const char* name) {
  return QStringLiteral("cn=%1,ou=groups,dc=plant,dc=example").arg(QString::fromLatin1(name));
}

}  // namespace

/// The directory's settings in the store; a real directory is asked in tests/integration/identity.
class TestDirectoryDesk : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { house_.reset(); }

  void keepsSettingsAndTellsThem();
  void thePasswordIsNeverTold();
  void refusesSettingsThatWillNotDo_data();
  void refusesSettingsThatWillNotDo();
  void switchedOffTheyMayBeHalfDone();
  void groupsOfPrivilegedRolesAreNamedInTheTrail();
  void theStoredPasswordGoesToNoOtherServer_data();
  void theStoredPasswordGoesToNoOtherServer();
  void aServerNamedWhileSwitchedOffGetsNoOldPassword();
  void administratorsAlone();
  void wantsAFreshProofAndAReason();
  void saysNothingWhileNoDirectoryIsSetUp();
  void anUnreachableDirectoryIsTold();

 private:
  Result<void> change(const DirectorySettings& settings,
                      std::optional<QString> password = std::nullopt) {
    std::optional<SecretBytes> bytes;
    if (password) bytes = typed(*password);
    return waitFor(house_->directory->change(admin_, settings, std::move(bytes), directoryDeskWhy));
  }
  DirectorySettings stored() { return *waitFor(house_->directory->settings(admin_)); }

  std::unique_ptr<House> house_;
  Session admin_;
};

void TestDirectoryDesk::init() {
  house_ = std::make_unique<House>();
  admin_ = house_->enter(QStringLiteral("admin"));
}

void TestDirectoryDesk::keepsSettingsAndTellsThem() {
  QCOMPARE(stored(), DirectorySettings());
  DirectorySettings settings = somewhere();
  settings.groupRoles = {{groupOf("operators"), QStringLiteral("operator")}};
  settings.timeout = 7s;

  QVERIFY(change(settings, secret).ok());

  QCOMPARE(stored(), settings);
  const AuditEvent entry = house_->newest();
  QCOMPARE(entry.action, QStringLiteral("directory.changed"));
  QCOMPARE(entry.actor.name, QStringLiteral("admin"));
  QCOMPARE(entry.reason, directoryDeskWhy);
  QVERIFY(entry.before.isEmpty());
  QCOMPARE(entry.after.value(QStringLiteral("host")).toString(), settings.host);
  QVERIFY(entry.after.value(QStringLiteral("passwordChanged")).toBool());
  settings.timeout = 9s;
  QVERIFY(change(settings).ok());
  QCOMPARE(house_->newest().before.value(QStringLiteral("timeoutSeconds")).toInt(), 7);
  QVERIFY(!house_->newest().after.value(QStringLiteral("passwordChanged")).toBool());
}

void TestDirectoryDesk::thePasswordIsNeverTold() {
  QVERIFY(change(somewhere(), secret).ok());
  const QByteArray coded = secret.toUtf8().toBase64();
  for (const AuditEntry& entry : house_->trail()) {
    const QByteArray text =
        QJsonDocument(entry.event.after).toJson() + QJsonDocument(entry.event.before).toJson();
    QVERIFY(!text.contains(secret.toUtf8()));
    QVERIFY(!text.contains(coded));
  }
  const QByteArray told = QJsonDocument(directory_settings::toJson(stored())).toJson();
  QVERIFY(!told.contains(secret.toUtf8()));
}

void TestDirectoryDesk::refusesSettingsThatWillNotDo_data() {
  QTest::addColumn<int>("what");
  QTest::newRow("no host") << 0;
  QTest::newRow("an address") << 1;
  QTest::newRow("no base") << 2;
  QTest::newRow("filter without end") << 3;
  QTest::newRow("unknown role") << 4;
  QTest::newRow("group that is none") << 5;
  QTest::newRow("no password") << 6;
  QTest::newRow("empty password") << 7;
  QTest::newRow("huge password") << 8;
}

void TestDirectoryDesk::refusesSettingsThatWillNotDo() {
  QFETCH(const int, what);
  DirectorySettings settings = somewhere();
  std::optional<QString> password = secret;
  if (what == 0) settings.host.clear();
  if (what == 1) settings.host = QStringLiteral("ldaps://x");
  if (what == 2) settings.baseDn.clear();
  if (what == 3) settings.personFilter = QStringLiteral("(objectClass=person");
  if (what == 4) settings.groupRoles = {{groupOf("a"), QStringLiteral("king")}};
  if (what == 5) settings.groupRoles = {{QStringLiteral("a"), QStringLiteral("operator")}};
  if (what == 6) password.reset();
  if (what == 7) password = QString();
  if (what == 8) password = QString(10'000'000, u'x');

  QCOMPARE(change(settings, password).error().code, ErrorCode::InvalidArgument);

  QCOMPARE(stored(), DirectorySettings());
  QCOMPARE(house_->countOf(QStringLiteral("directory.changed")), 0);
}

void TestDirectoryDesk::switchedOffTheyMayBeHalfDone() {
  DirectorySettings settings;
  settings.host = QStringLiteral("directory.plant.example");
  QVERIFY(change(settings).ok());
  QCOMPARE(stored(), settings);
  // But not with a role that there is not.
  settings.groupRoles = {{groupOf("a"), QStringLiteral("king")}};
  QCOMPARE(change(settings).error().code, ErrorCode::InvalidArgument);
}

void TestDirectoryDesk::groupsOfPrivilegedRolesAreNamedInTheTrail() {
  DirectorySettings settings = somewhere();
  settings.groupRoles = {{groupOf("it"), QStringLiteral("administrator")},
                         {groupOf("ops"), QStringLiteral("operator")},
                         {groupOf("sec"), QStringLiteral("security-officer")}};
  QVERIFY(change(settings, secret).ok());

  const QJsonArray named =
      house_->newest().after.value(QStringLiteral("privilegedGroups")).toArray();
  QCOMPARE(named.size(), 2);
  QCOMPARE(named.at(0).toString(), QStringLiteral("administrator: ") + groupOf("it"));
  QCOMPARE(named.at(1).toString(), QStringLiteral("security-officer: ") + groupOf("sec"));
}

void TestDirectoryDesk::theStoredPasswordGoesToNoOtherServer_data() {
  QTest::addColumn<int>("what");
  QTest::newRow("host") << 0;
  QTest::newRow("port") << 1;
  QTest::newRow("security") << 2;
  QTest::newRow("certificates") << 3;
  QTest::newRow("search account") << 4;
}

void TestDirectoryDesk::theStoredPasswordGoesToNoOtherServer() {
  QFETCH(const int, what);
  const DirectorySettings before = somewhere();
  QVERIFY(change(before, secret).ok());
  DirectorySettings settings = before;
  if (what == 0) settings.host = QStringLiteral("evil.example");
  if (what == 1) settings.port = 6636;
  if (what == 2) settings.security = DirectorySettings::Security::StartTls;
  if (what == 3) settings.caFile = QStringLiteral("/tmp/mine.pem");
  if (what == 4) settings.searchName = QStringLiteral("cn=me,dc=plant,dc=example");

  QCOMPARE(change(settings).error().code, ErrorCode::InvalidArgument);
  QCOMPARE(waitFor(house_->directory->test(admin_, settings, {})).error().code,
           ErrorCode::InvalidArgument);
  QCOMPARE(stored(), before);
  QVERIFY(change(settings, secret).ok());
}

void TestDirectoryDesk::aServerNamedWhileSwitchedOffGetsNoOldPassword() {
  DirectorySettings settings = somewhere();
  QVERIFY(change(settings, secret).ok());
  settings.enabled = false;
  settings.host = QStringLiteral("evil.example");
  QVERIFY(change(settings).ok());
  settings.enabled = true;
  QCOMPARE(change(settings).error().code, ErrorCode::InvalidArgument);
}

void TestDirectoryDesk::administratorsAlone() {
  house_->add(QStringLiteral("moreau"), {Role::SecurityOfficer});
  const Session officer = house_->enter(QStringLiteral("moreau"));
  DirectoryDesk& desk = *house_->directory;

  QCOMPARE(waitFor(desk.settings(officer)).error().code, ErrorCode::PermissionDenied);
  QCOMPARE(waitFor(desk.change(officer, somewhere(), typed(secret), directoryDeskWhy)).error().code,
           ErrorCode::PermissionDenied);
  QCOMPARE(waitFor(desk.test(officer, somewhere(), typed(secret))).error().code,
           ErrorCode::PermissionDenied);
  QCOMPARE(waitFor(desk.settings({})).error().code, ErrorCode::NotSignedIn);
  QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 4);
  // The role is taken between the question and the change: the store's word counts.
  house_->change(QStringLiteral("DELETE FROM person_role WHERE person_id = ?"),
                 {admin_.person.value});
  QCOMPARE(change(somewhere(), secret).error().code, ErrorCode::PermissionDenied);
}

void TestDirectoryDesk::wantsAFreshProofAndAReason() {
  QCOMPARE(waitFor(house_->directory->change(admin_, somewhere(), typed(secret), QString()))
               .error()
               .code,
           ErrorCode::InvalidArgument);
  house_->clock.advance(AccessGuard::freshFor);
  QCOMPARE(change(somewhere(), secret).error().code, ErrorCode::StepUpRequired);
  QCOMPARE(stored(), DirectorySettings());
}

void TestDirectoryDesk::saysNothingWhileNoDirectoryIsSetUp() {
  const auto nobody =
      house_->directory->authenticate(QStringLiteral("anna"), typed(QStringLiteral("x")));
  QVERIFY(nobody.ok());
  QVERIFY(!nobody->has_value());
  QVERIFY(!house_->directory->look(QStringLiteral("id"))->has_value());
  DirectoryPerson person;
  person.groups = {groupOf("it")};
  QVERIFY(house_->directory->rolesOf(person)->isEmpty());
}

void TestDirectoryDesk::anUnreachableDirectoryIsTold() {
  DirectorySettings settings = somewhere();
  settings.host = QStringLiteral("127.0.0.1");
  settings.port = 1;
  settings.timeout = 1s;
  QCOMPARE(waitFor(house_->directory->test(admin_, settings, typed(secret))).error().code,
           ErrorCode::DirectoryUnreachable);
  QVERIFY(change(settings, secret).ok());
  QCOMPARE(house_->directory->look(QStringLiteral("id")).error().code,
           ErrorCode::DirectoryUnreachable);
}

namespace {
const RegisterTest<TestDirectoryDesk> registeredTestDirectoryDesk;
}

}  // namespace linewarden::test

#include "test_directory_desk.moc"
