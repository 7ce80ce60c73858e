// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/own_account.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/proof/with_fresh_proof.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace linewarden::test {

using namespace ui;

namespace {

/// New recovery codes, which ask for a fresh proof, from a window.
struct Asker {
  PeoplePlace place;
  Session session = place.enter();
  QWidget window;
  QList<Result<QStringList>> answers;

  Asker() {
    window.resize(1280, 800);
    window.show();
  }
  void growOld() { place.clock.advance(AccessGuard::freshFor + std::chrono::seconds(1)); }
  void ask() {
    withFreshProof<QStringList>(
        &window, *place.signIn, session,
        [this] { return place.identity->ownAccount().newRecoveryCodes(session); },
        [this](const Result<QStringList>& answer) { answers.append(answer); });
  }
  [[nodiscard]] ProofDialog* dialog() const { return window.findChild<ProofDialog*>(); }
  void show(const QString& password, const QString& code) const {
    dialog()->findChild<QLineEdit*>(QStringLiteral("proofPassword"))->setText(password);
    dialog()->findChild<QLineEdit*>(QStringLiteral("proofCode"))->setText(code);
    dialog()->findChild<QAbstractButton*>(QStringLiteral("proofGive"))->click();
  }
  [[nodiscard]] bool refused(const char* field) const {
    return dialog()
        ->findChild<QLineEdit*>(QString::fromLatin1(field))
        ->property("problem")
        .toBool();
  }
};

}  // namespace

class TestFreshProof : public QObject {
  Q_OBJECT

 private slots:
  static void asksNothingWhileTheProofIsFresh() {
    Asker asker;
    asker.ask();
    QTRY_COMPARE(asker.answers.size(), 1);
    QVERIFY(asker.answers.first().ok());
    QVERIFY(asker.dialog() == nullptr);
  }

  static void asksAndGoesOn() {
    Asker asker;
    asker.growOld();
    asker.ask();
    QTRY_VERIFY(asker.dialog() != nullptr && asker.dialog()->isVisible());
    QCOMPARE(asker.answers.size(), 0);
    asker.show(asker.place.password, asker.place.code());
    QTRY_COMPARE(asker.answers.size(), 1);
    QVERIFY(asker.answers.first().ok());
    QTRY_VERIFY(asker.dialog() == nullptr);
    QVERIFY(asker.place.actions().contains(QStringLiteral("session.proved")));
  }

  static void doesNothingWhenTheyCancel() {
    Asker asker;
    asker.growOld();
    asker.ask();
    QTRY_VERIFY(asker.dialog() != nullptr && asker.dialog()->isVisible());
    QTest::keyClick(asker.dialog(), Qt::Key_Escape);
    QTRY_COMPARE(asker.answers.size(), 1);
    QCOMPARE(asker.answers.first().error().code, ErrorCode::Cancelled);
    QVERIFY(!asker.place.actions().contains(QStringLiteral("person.recovery-codes-made")));
  }

  static void tellsAWrongPasswordInPlaceAndStaysOpen() {
    Asker asker;
    asker.growOld();
    asker.ask();
    QTRY_VERIFY(asker.dialog() != nullptr && asker.dialog()->isVisible());
    asker.show(QStringLiteral("not the password"), asker.place.code());
    QTRY_VERIFY(asker.refused("proofPassword") || asker.refused("proofCode"));
    QVERIFY(asker.dialog()->isVisible());
    QCOMPARE(asker.answers.size(), 0);
  }

  static void givesAProofForASignature() {
    Asker asker;
    std::shared_ptr<Proof> got;
    askForProof(&asker.window, *asker.place.signIn, asker.session,
                QStringLiteral("Sign the review"), QStringLiteral("It counts as looked at."),
                QStringLiteral("Sign"),
                [&got](std::shared_ptr<Proof> proof) { got = std::move(proof); });
    QTRY_VERIFY(asker.dialog() != nullptr && asker.dialog()->isVisible());
    asker.place.clock.advance(totp::period);
    asker.show(asker.place.password, asker.place.code());
    QTRY_VERIFY(got != nullptr);
    const auto lent = waitFor(asker.place.signIn->lendSigningKey(
        asker.session, std::move(*got), QStringLiteral("reviewed"), QStringLiteral("review:1")));
    QVERIFY(lent.ok());
  }
};

static const RegisterTest<TestFreshProof> registeredTestFreshProof;

}  // namespace linewarden::test

#include "test_fresh_proof.moc"
