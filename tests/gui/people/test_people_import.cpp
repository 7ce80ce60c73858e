// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"
#include "ui/people/import_dialog.h"
#include "ui/people/passwords_dialog.h"

#include <QFile>
#include <QTableWidget>
#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

namespace {

/// The import's dialog, open over the page.
struct ImportDesk : PeopleDesk {
  QTemporaryDir folder;

  void open(const QByteArray& content) {
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return;
    file.close();
    press("importPeople");
    find<ImportDialog>("importDialog")->read(path);
  }
  [[nodiscard]] QString cell(int row, int column) const {
    const QAbstractItemModel* model = find<QTableView>("importPreview")->model();
    return model->index(row, column).data().toString();
  }
};

}  // namespace

class TestPeopleImport : public QObject {
  Q_OBJECT

 private slots:
  static void showsProblemsByLineAndInvitesNobody() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.open(
        "name,display-name,roles\n"
        "lange,Nora Lange,operator\n"
        "Bad Name,Jon Doe,operator\n"
        "haddad,Leila Haddad,pilot\n");
    QTRY_VERIFY(desk.textOf("importSummary").contains(QStringLiteral("2 problem")));
    QVERIFY(!desk.isOpen("actDo"));
    QCOMPARE(desk.cell(0, 1), QStringLiteral("lange"));
    QVERIFY(desk.cell(0, 4).isEmpty());
    QCOMPARE(desk.cell(1, 0), QStringLiteral("3"));
    QVERIFY(!desk.cell(1, 4).isEmpty());
    QCOMPARE(desk.cell(2, 0), QStringLiteral("4"));
    QVERIFY(desk.textOf("importDetail").startsWith(QStringLiteral("Line 3:")));
    desk.find<QTableView>("importPreview")->selectRow(2);
    QVERIFY(desk.textOf("importDetail").contains(QStringLiteral("pilot")));
    desk.draw(QStringLiteral("import-problems"));
    QCOMPARE(desk.names().size(), 2);
  }

  static void invitesAllAndGivesTheirPasswordsOnce() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.open(
        "roles;name;display-name\n"
        "operator;lange;Nora Lange\n"
        "operator|maintenance-technician;haddad;Leila Haddad\n");
    QTRY_VERIFY(desk.isOpen("actDo"));
    desk.draw(QStringLiteral("import"));
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("passwordsDialog"));
    desk.draw(QStringLiteral("passwords"));
    const auto* table = desk.find<QTableWidget>("passwordsTable");
    QCOMPARE(table->rowCount(), 2);
    const QString password = table->item(0, 1)->text();
    const QString path = desk.folder.filePath(QStringLiteral("passwords.csv"));
    desk.find<PasswordsDialog>("passwordsDialog")->save(path);
    QTRY_VERIFY(desk.textOf("passwordsOutcome").contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(password.toLatin1()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    desk.press("passwordsDone");
    QTRY_COMPARE(desk.names().size(), 4);
    QVERIFY(desk.enrol({{}, QStringLiteral("lange"), password, {}, {}}).isValid());
  }

  static void tellsAFileThatCannotBeRead() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.press("importPeople");
    desk.find<ImportDialog>("importDialog")
        ->read(desk.folder.filePath(QStringLiteral("missing.csv")));
    QTRY_VERIFY(desk.textOf("importSummary").contains(QStringLiteral("missing.csv")));
    QVERIFY(!desk.isOpen("actDo"));
  }

  static void tellsATakenNameByItsLine() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.open("name,display-name,roles\nlange,Nora Lange,operator\nr0ssi,Ida Bauer,operator\n");
    QTRY_VERIFY(desk.textOf("importDetail").startsWith(QStringLiteral("Line 3:")));
    QVERIFY(desk.textOf("importDetail").contains(QStringLiteral("rossi")));
    QVERIFY(!desk.isOpen("actDo"));
    QCOMPARE(desk.names().size(), 2);
  }

  static void showsTheRefusalOfANameTakenSince() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.open("name,display-name,roles\nlange,Nora Lange,operator\n");
    QTRY_VERIFY(desk.isOpen("actDo"));
    const Invitation first{
        QStringLiteral("lange"), QStringLiteral("Nora Lange"), {Role::Operator}, {}};
    QVERIFY(waitFor(desk.place.people->invite(desk.session, first)).ok());
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("actProblem"));
    QVERIFY(desk.textOf("actProblem").contains(QStringLiteral("lange")));
  }

  // A console that locks meanwhile shows nobody the passwords.
  static void givesPasswordsOnlyWhereItIsSeen() {
    ImportDesk desk;
    QVERIFY(desk.settles());
    desk.open("name,display-name,roles\nlange,Nora Lange,operator\n");
    QTRY_VERIFY(desk.isOpen("actDo"));
    auto* dialog = desk.find<ImportDialog>("importDialog");
    desk.press("actDo");
    dialog->hide();
    QTRY_COMPARE(desk.names().size(), 3);
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(!desk.sees("passwordsDialog"));
    dialog->open();
    QTRY_VERIFY(desk.sees("passwordsDialog"));
  }
};

static const RegisterTest<TestPeopleImport> registeredTestPeopleImport;

}  // namespace linewarden::test

#include "test_people_import.moc"
