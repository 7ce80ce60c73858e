// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_desk.h"
#include "tests/support/run_tests.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTcpServer>

namespace linewarden::test {

using namespace ui;

namespace {

/// Anna Rossi, who manages the directory, with fields that make sense.
struct DirectoryDeskAtPage : AccessDesk {
  bool isReady = invited && enter(rossi, "directory");

  void fill(int port) const {
    type("directoryHost", QStringLiteral("127.0.0.1"));
    find<QSpinBox>("directoryPort")->setValue(port);
    type("directoryBase", QStringLiteral("ou=people,dc=plant,dc=example"));
    type("directorySearchName", QStringLiteral("cn=reader,dc=plant,dc=example"));
    type("directoryPassword", QStringLiteral("reads only"));
    type("directoryGroupBase", QStringLiteral("ou=groups,dc=plant,dc=example"));
  }
  void addGroup(const QString& group, Role role) const {
    press("addGroup");
    type("groupName", group);
    auto* choice = find<QComboBox>("groupRole");
    choice->setCurrentIndex(choice->findData(roleName(role)));
  }
  [[nodiscard]] QString outcomeTone() const {
    return find("directoryOutcome")->property("tone").toString();
  }
  [[nodiscard]] DirectorySettings stored() const {
    return *waitFor(place.identity->directory().settings(rossi));
  }
};

/// A port of this computer that nobody listens at.
int silentPort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return server.serverPort();
}

}  // namespace

class TestDirectorySection : public QObject {
  Q_OBJECT

 private slots:
  static void saysWhyItIsClosed() {
    AccessDesk desk;
    QVERIFY(desk.enter(desk.meyer, "directory"));
    QVERIFY(desk.sees("directoryRefused"));
    QVERIFY(!desk.sees("testDirectory"));
    desk.draw(QStringLiteral("directory-refused"));
  }

  static void tellsWhatIsWrongWithTheFields() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("testDirectory");
    QTRY_COMPARE(desk.outcomeTone(), QStringLiteral("problem"));
    QVERIFY(desk.textOf("directoryOutcome").contains(QStringLiteral("server is missing")));
    desk.type("directoryHost", QStringLiteral("dc1"));
    QVERIFY(desk.textOf("directoryOutcome").isEmpty());
  }

  static void tellsThatNobodyAnswers() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.fill(silentPort());
    desk.press("testDirectory");
    QVERIFY(desk.textOf("directoryOutcome").startsWith(QStringLiteral("Connecting")));
    QVERIFY(!desk.isOpen("testDirectory"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcomeTone(), QStringLiteral("problem"), 20'000);
    QVERIFY(desk.isOpen("testDirectory"));
    QVERIFY(desk.textOf("directoryOutcome").contains(QStringLiteral("127.0.0.1")));
    desk.draw(QStringLiteral("directory"));
  }

  static void savesWithAReason() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.fill(636);
    desk.addGroup(QStringLiteral("cn=operators,ou=groups,dc=plant,dc=example"),
                  Role::ShiftSupervisor);
    desk.find<QCheckBox>("directoryEnabled")->click();
    desk.press("saveDirectory");
    desk.type("actReason", QStringLiteral("one account for everything"));
    desk.press("actDo");
    QTRY_COMPARE(desk.told.size(), 1);
    const DirectorySettings stored = desk.stored();
    QVERIFY(stored.enabled);
    QCOMPARE(stored.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(stored.groupRoles.size(), 1);
    QCOMPARE(stored.groupRoles.constFirst().role, roleName(Role::ShiftSupervisor));
    QTRY_VERIFY(desk.find<QLineEdit>("directoryPassword")->text().isEmpty());
  }

  static void showsARefusalInTheDialog() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.find<QCheckBox>("directoryEnabled")->click();
    desk.press("saveDirectory");
    desk.type("actReason", QStringLiteral("one account for everything"));
    desk.press("actDo");
    QTRY_VERIFY(desk.says(QStringLiteral("server is missing")));
    QVERIFY(!desk.stored().enabled);
  }

  static void changesThePortWithTheEncryption() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    auto* port = desk.find<QSpinBox>("directoryPort");
    QCOMPARE(port->value(), 636);
    desk.press("directoryStartTls");
    QCOMPARE(port->value(), 389);
    port->setValue(1389);
    desk.press("directoryLdaps");
    QCOMPARE(port->value(), 1389);
  }

  static void keepsWhatIsEnteredBehindAnotherPart() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.fill(636);
    desk.press("access-directory");
    QCOMPARE(desk.find<QLineEdit>("directoryHost")->text(), QStringLiteral("127.0.0.1"));
    desk.press("access-policy");
    QVERIFY(desk.settles());
    QVERIFY(desk.find<QLineEdit>("directoryPassword")->text().isEmpty());
    desk.press("access-directory");
    QVERIFY(desk.settles());
    QCOMPARE(desk.find<QLineEdit>("directoryHost")->text(), QStringLiteral("127.0.0.1"));
    // Not for whoever comes next.
    QVERIFY(desk.enter(desk.rossi, "directory"));
    QVERIFY(desk.find<QLineEdit>("directoryHost")->text().isEmpty());
  }

  static void forgetsThePasswordWhenItIsLeft() {
    DirectoryDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.type("directoryPassword", QStringLiteral("reads only"));
    desk.page.leave();
    QVERIFY(desk.find<QLineEdit>("directoryPassword")->text().isEmpty());
  }
};

static const RegisterTest<TestDirectorySection> registeredTestDirectorySection;

}  // namespace linewarden::test

#include "test_directory_section.moc"
