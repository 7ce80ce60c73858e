// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvals_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/approvals/approval_words.h"
#include "ui/recipes/approvals/signing_dialog.h"
#include "ui/recipes/approvals/withdraw_dialog.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_compare_view.h"

namespace linewarden::test {

using namespace ui;

namespace {

/// On the page with the dialog of the first row open and filled.
struct SigningDesk : ApprovalsDesk {
  [[nodiscard]] bool openSigning(const char* name) {
    if (!enter(name) || rows() == 0) return false;
    const QPoint at = table()->visualRect(table()->model()->index(0, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    return QTest::qWaitFor([this] { return isOpen("signGive"); }, 20'000);
  }
  [[nodiscard]] SigningDialog* dialog() const { return find<SigningDialog>("signingDialog"); }
};

}  // namespace

class TestSigning : public QObject {
  Q_OBJECT

 private slots:
  static void signsWhatIsShown() {
    SigningDesk desk;
    const RecipeVersionId version = desk.place.submitted();
    QVERIFY(desk.openSigning("novak"));
    QCOMPARE(desk.dialog()->windowTitle(),
             QStringLiteral("Approve Lemonade 0.5 l, version 1, for the process?"));
    QCOMPARE(desk.dialog()->comparison()->sentence(),
             QStringLiteral("There is no effective version; everything is new."));
    QCOMPARE(desk.find<QAbstractButton>("signGive")->text(),
             QStringLiteral("Sign as process engineer"));
    QCOMPARE(desk.textOf("signSigner"), QStringLiteral("Jana Novak (novak)"));
    const QString hash = QString::fromLatin1(desk.place.hashOf(version).toHex());
    QCOMPARE(desk.textOf("hash").remove(QLatin1Char(' ')).remove(QLatin1Char('\n')), hash);
    QVERIFY(desk.textOf("hash").startsWith(hash.left(4) + QLatin1Char(' ')));
    desk.draw(QStringLiteral("sign"));
    desk.prove();
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.place.stateOf(version), RecipeState::ProcessSigned);
    QTRY_VERIFY(desk.says(QStringLiteral("Nothing waits for you")));
    QTRY_VERIFY(desk.find("signingDialog") == nullptr);
  }

  static void staysOpenWhenThePasswordIsWrong() {
    SigningDesk desk;
    const RecipeVersionId version = desk.place.submitted();
    QVERIFY(desk.openSigning("novak"));
    desk.prove(QStringLiteral("something else"));
    QTRY_VERIFY(desk.find("proofPassword")->property("problem").toBool() ||
                desk.find("proofCode")->property("problem").toBool());
    QVERIFY(desk.sees("signingDialog"));
    QCOMPARE(desk.place.stateOf(version), RecipeState::InReview);
    QCOMPARE(desk.told.size(), 0);
  }

  static void saysWhatChangedWhenSomebodySignedElsewhere() {
    SigningDesk desk;
    static_cast<void>(desk.place.effective());
    const RecipeVersionId version = desk.place.submitted(changedContent());
    QVERIFY(desk.place.sign(QStringLiteral("novak"), version, SignatureMeaning::ProcessApproval));
    QVERIFY(desk.openSigning("haddad"));
    QVERIFY(desk.dialog()->windowTitle().startsWith(QStringLiteral("Release ")));
    QCOMPARE(desk.find<QTableView>("compareTable")->model()->rowCount(), 2);
    QVERIFY(desk.textOf("signPeople").contains(QStringLiteral("Jana Novak")));
    QVERIFY(desk.textOf("signOutcome").contains(QStringLiteral("version 1")));
    desk.draw(QStringLiteral("release"));
    QVERIFY(desk.place.sign(QStringLiteral("lang"), version, SignatureMeaning::QualityApproval));
    desk.prove();
    QTRY_VERIFY(desk.sees("signChanged"));
    QVERIFY(desk.sees("signProblem"));
    const QString changed = desk.textOf("signChanged");
    QVERIFY2(changed.contains(QStringLiteral("Peter Lang (lang) signed it meanwhile")),
             qPrintable(changed));
    QVERIFY(changed.contains(QStringLiteral("“Effective”")));
    // What it was shown against stays, to be looked at.
    QCOMPARE(desk.find<QTableView>("compareTable")->model()->rowCount(), 2);
    QVERIFY(desk.textOf("signOutcome").contains(QStringLiteral("effective already")));
    QVERIFY(!desk.isOpen("signGive"));
    QVERIFY(!desk.find("signGive")->toolTip().isEmpty());
    QCOMPARE(desk.told.size(), 0);
    desk.draw(QStringLiteral("conflict"));
    desk.press("signWayOut");
    QTRY_VERIFY(desk.find("signingDialog") == nullptr);
  }

  static void withdrawsAtOnceWithReasonAndProof() {
    ApprovalsDesk desk;
    const RecipeVersionId version = desk.place.effective();
    QVERIFY(desk.enter("haddad"));
    const Session haddad = desk.place.enter(QStringLiteral("haddad"));
    const auto details = waitFor(desk.place.desk->details(haddad, version));
    QVERIFY(details.ok());
    auto* dialog = new WithdrawDialog(desk.rooms, haddad, details->version, &desk.page);
    QSignalSpy told(dialog, &SignatureDialog::told);
    dialog->open();
    desk.prove();
    QVERIFY(desk.find("actReason")->property("problem").toBool());
    QCOMPARE(desk.place.stateOf(version), RecipeState::Effective);
    desk.type("actReason", QStringLiteral("caps crack at this torque"));
    desk.draw(QStringLiteral("withdraw"));
    desk.prove();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(desk.place.stateOf(version), RecipeState::Withdrawn);
  }

  static void tellsEachThingThatIsAnother() {
    SignatureRequest before;
    before.details.content = RecipePlace::content();
    before.details.version.hash = QByteArray(32, 'a');
    SignatureRequest after = before;
    QVERIFY(whatChanged(before, after).isEmpty());
    after.details.version.hash = QByteArray(32, 'b');
    after.details.content = changedContent();
    after.effective = RecipeDetails();
    after.effective->version.number = 4;
    const QStringList sentences = whatChanged(before, after);
    QCOMPARE(sentences.size(), 2);
    QVERIFY(sentences.at(0).contains(QStringLiteral("another than you were shown")));
    QCOMPARE(sentences.at(1), QStringLiteral("Version 4 is effective now."));
  }
};

static const RegisterTest<TestSigning> registeredTestSigning;

}  // namespace linewarden::test

#include "test_signing.moc"
