// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

/// From a draft to what may run, through the real services.
class TestRecipeLife : public QObject {
  Q_OBJECT

 private slots:
  void becomesEffectiveWithTwoSignatures();
  void newVersionSupersedesTheOld();
  void authorsNeverSign();
  void editorsNeverSign();
  void onePersonNeverSignsTwice();
  void qualityDoesNotComeFirst();
  void wrongProofSignsNothing();
  void otherHashSignsNothing();
  void newerSubmissionStopsTheOlder();
  void isSignedOnceAtTwoWorkstations();
  void waitsForItsTime();
  void newestOfSeveralTakesThePlace();
  void onesWithdrawnBeforeTheirTimeTakeNoPlace();
  void rejectionEndsIt();
  void qualityWithdrawsAlone();
  void savedByAnotherMeanwhile();
  void frozenVersionsNeverChange();
  void badContentsAreNotSubmitted();
  void damagedContentsAreNotStored();
  void attachmentsAreSignedWithIt();
  void inboxTellsWhoMaySign();
  void overdueIsTold();
};

namespace {

const auto recipeLifeProcess = SignatureMeaning::ProcessApproval;
const auto quality = SignatureMeaning::QualityApproval;

ErrorCode codeOf(const Result<RecipeState>& result) {
  return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

void TestRecipeLife::becomesEffectiveWithTwoSignatures() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  QCOMPARE(place.stateOf(id), RecipeState::InReview);
  QVERIFY(!place.verified(id).isSigned);
  const auto first = place.sign(QStringLiteral("novak"), id, recipeLifeProcess);
  QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().message));
  QCOMPARE(*first, RecipeState::ProcessSigned);
  QVERIFY(!place.verified(id).isEffective);
  const auto second = place.sign(QStringLiteral("haddad"), id, quality);
  QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().message));
  QCOMPARE(*second, RecipeState::Effective);
  const RecipeVerification judged = place.verified(id);
  for (const RecipeCheck& check : judged.checks) QVERIFY2(check.isGood, qPrintable(check.text));
  QVERIFY(judged.isEffective);
  const auto details = waitFor(place.desk->details(place.guard->serviceSession(), id));
  QVERIFY(details.ok());
  QCOMPARE(details->signatures.size(), 2);
  QCOMPARE(details->signatures.at(0).displayName, QStringLiteral("Jana Novak"));
  QCOMPARE(details->content, RecipePlace::content());
}

void TestRecipeLife::newVersionSupersedesTheOld() {
  RecipePlace place;
  const RecipeVersionId old = place.effective();
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto draft = waitFor(
      place.desk->draftFrom(weber, old, QStringLiteral("Lemonade 0.5 l"), QStringLiteral("L1")));
  QVERIFY(draft.ok());
  RecipeContent content = RecipePlace::content();
  content.parameters[0].value = 502.5;
  const auto saved = waitFor(place.desk->save(weber, *draft, 1, content));
  QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().message));
  QCOMPARE(*saved, 2);
  QVERIFY(waitFor(place.desk->submit(weber, *draft, 2)).ok());
  const Session novak = place.enter(QStringLiteral("novak"));
  const auto request = waitFor(place.approval->request(novak, *draft, recipeLifeProcess));
  QVERIFY(request.ok());
  QVERIFY(request->effective.has_value());
  QCOMPARE(request->comparison.changed, 1);
  QVERIFY(std::abs(*request->comparison.parameters.at(0).percent - 0.1994) < 0.001);
  QVERIFY(request->refusal.isEmpty());
  QVERIFY(place.sign(QStringLiteral("novak"), *draft, recipeLifeProcess).ok());
  QCOMPARE(place.stateOf(old), RecipeState::Effective);
  QVERIFY(place.sign(QStringLiteral("haddad"), *draft, quality).ok());
  QCOMPARE(place.stateOf(old), RecipeState::Superseded);
  QVERIFY(!place.verified(old).isEffective);
  QVERIFY(place.verified(old).isSigned);
  QVERIFY(place.verified(*draft).isEffective);
}

void TestRecipeLife::authorsNeverSign() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  QCOMPARE(codeOf(place.sign(QStringLiteral("weber"), id, recipeLifeProcess)),
           ErrorCode::SeparationOfDuties);
  QCOMPARE(place.stateOf(id), RecipeState::InReview);
}

void TestRecipeLife::editorsNeverSign() {
  RecipePlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto id = waitFor(place.desk->draft(weber, RecipePlace::content()));
  QVERIFY(id.ok());
  const Session novak = place.enter(QStringLiteral("novak"));
  RecipeContent content = RecipePlace::content();
  content.parameters[1].value = 1.9;
  QVERIFY(waitFor(place.desk->save(novak, *id, 1, content)).ok());
  QVERIFY(waitFor(place.desk->submit(weber, *id, 2)).ok());
  QCOMPARE(codeOf(place.sign(QStringLiteral("novak"), *id, recipeLifeProcess)),
           ErrorCode::SeparationOfDuties);
}

void TestRecipeLife::onePersonNeverSignsTwice() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  QVERIFY(place.sign(QStringLiteral("novak"), id, recipeLifeProcess).ok());
  QCOMPARE(codeOf(place.sign(QStringLiteral("novak"), id, quality)), ErrorCode::PermissionDenied);
  QCOMPARE(codeOf(place.sign(QStringLiteral("novak"), id, recipeLifeProcess)), ErrorCode::Conflict);
}

void TestRecipeLife::qualityDoesNotComeFirst() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  QCOMPARE(codeOf(place.sign(QStringLiteral("haddad"), id, quality)), ErrorCode::Conflict);
  QCOMPARE(codeOf(place.sign(QStringLiteral("rossi"), id, recipeLifeProcess)),
           ErrorCode::PermissionDenied);
}

void TestRecipeLife::wrongProofSignsNothing() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const Session novak = place.enter(QStringLiteral("novak"));
  QByteArray wrong("seven quiet green bottle");
  Proof proof{SecretBytes::take(wrong), place.code(), std::nullopt};
  const auto refused = waitFor(
      place.approval->sign(novak, id, recipeLifeProcess, place.hashOf(id), std::move(proof)));
  QCOMPARE(codeOf(refused), ErrorCode::SignInRefused);
  QByteArray digits("000000");
  Proof other{place.passwordBytes(), SecretBytes::take(digits), std::nullopt};
  const auto again = waitFor(
      place.approval->sign(novak, id, recipeLifeProcess, place.hashOf(id), std::move(other)));
  QVERIFY(!again.ok());
  QCOMPARE(place.stateOf(id), RecipeState::InReview);
}

void TestRecipeLife::otherHashSignsNothing() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const Session novak = place.enter(QStringLiteral("novak"));
  const auto refused = waitFor(
      place.approval->sign(novak, id, recipeLifeProcess, QByteArray(32, 'x'), place.proof()));
  QCOMPARE(codeOf(refused), ErrorCode::Conflict);
  QCOMPARE(place.stateOf(id), RecipeState::InReview);
}

void TestRecipeLife::newerSubmissionStopsTheOlder() {
  RecipePlace place;
  const RecipeVersionId old = place.submitted();
  const QByteArray shown = place.hashOf(old);
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto next = waitFor(
      place.desk->draftFrom(weber, old, QStringLiteral("Lemonade 0.5 l"), QStringLiteral("L1")));
  QVERIFY(next.ok());
  QVERIFY(waitFor(place.desk->submit(weber, *next, 1)).ok());
  QCOMPARE(place.stateOf(old), RecipeState::Superseded);
  const Session novak = place.enter(QStringLiteral("novak"));
  const auto refused =
      waitFor(place.approval->sign(novak, old, recipeLifeProcess, shown, place.proof()));
  QCOMPARE(codeOf(refused), ErrorCode::Conflict);
}

void TestRecipeLife::isSignedOnceAtTwoWorkstations() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  // Another program on the same store, as at another workstation.
  RecipeApproval other({*place.store, *place.audit, *place.guard, *place.signIn,
                        place.identity->notices(), place.clock});
  const Session novak = place.enter(QStringLiteral("novak"));
  const QByteArray hash = place.hashOf(id);
  Proof one = place.proof();
  auto first = place.approval->sign(novak, id, recipeLifeProcess, hash, std::move(one));
  const auto done = waitFor(std::move(first));
  auto second = waitFor(other.sign(novak, id, recipeLifeProcess, hash, place.proof()));
  QVERIFY(done.ok());
  QCOMPARE(codeOf(second), ErrorCode::Conflict);
  const auto details = waitFor(place.desk->details(place.guard->serviceSession(), id));
  QCOMPARE(details->signatures.size(), 1);
}

void TestRecipeLife::waitsForItsTime() {
  RecipePlace place;
  RecipeContent content = RecipePlace::content();
  content.effectiveFrom = place.clock.now() + std::chrono::hours(30);
  const RecipeVersionId id = place.effective(content);
  QCOMPARE(place.stateOf(id), RecipeState::Signed);
  QVERIFY(!place.verified(id).isEffective);
  QVERIFY(place.verified(id).isSigned);
  place.clock.advance(std::chrono::hours(31));
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QCOMPARE(place.stateOf(id), RecipeState::Effective);
  QVERIFY(place.verified(id).isEffective);
}

void TestRecipeLife::newestOfSeveralTakesThePlace() {
  RecipePlace place;
  RecipeContent content = RecipePlace::content();
  content.effectiveFrom = place.clock.now() + std::chrono::hours(30);
  const RecipeVersionId first = place.effective(content);
  content.title = QStringLiteral("Corrected");
  const RecipeVersionId second = place.effective(content);
  QCOMPARE(place.stateOf(first), RecipeState::Signed);
  QCOMPARE(place.stateOf(second), RecipeState::Signed);
  place.clock.advance(std::chrono::hours(31));
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QCOMPARE(place.stateOf(second), RecipeState::Effective);
  QCOMPARE(place.stateOf(first), RecipeState::Superseded);
}

void TestRecipeLife::onesWithdrawnBeforeTheirTimeTakeNoPlace() {
  RecipePlace place;
  const RecipeVersionId now = place.effective();
  RecipeContent content = RecipePlace::content();
  content.effectiveFrom = place.clock.now() + std::chrono::hours(30);
  const RecipeVersionId later = place.effective(content);
  const Session lang = place.enter(QStringLiteral("lang"));
  QVERIFY(
      waitFor(place.approval->withdraw(lang, later, QStringLiteral("Trial failed"), place.proof()))
          .ok());
  place.clock.advance(std::chrono::hours(31));
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QVERIFY2(place.verified(now).isEffective, qPrintable(place.verified(now).firstProblem()));
}

void TestRecipeLife::rejectionEndsIt() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const Session rossi = place.enter(QStringLiteral("rossi"));
  QVERIFY(!waitFor(place.approval->reject(rossi, id, QStringLiteral("No"))).ok());
  const Session novak = place.enter(QStringLiteral("novak"));
  QVERIFY(!waitFor(place.approval->reject(novak, id, {})).ok());
  QVERIFY(waitFor(place.approval->reject(novak, id, QStringLiteral("Torque too low"))).ok());
  QCOMPARE(place.stateOf(id), RecipeState::Rejected);
  QCOMPARE(codeOf(place.sign(QStringLiteral("novak"), id, recipeLifeProcess)), ErrorCode::Conflict);
}

void TestRecipeLife::qualityWithdrawsAlone() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  const Session lang = place.enter(QStringLiteral("lang"));
  const auto done = waitFor(
      place.approval->withdraw(lang, id, QStringLiteral("Foreign body found"), place.proof()));
  QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
  QCOMPARE(place.stateOf(id), RecipeState::Withdrawn);
  QVERIFY(!place.verified(id).isEffective);
  QTRY_COMPARE(place.identity->notices().open().size(), 1);
  QCOMPARE(place.identity->notices().open().constFirst().event.kind,
           QStringLiteral("recipe.withdrawn"));
}

void TestRecipeLife::savedByAnotherMeanwhile() {
  RecipePlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  const Session novak = place.enter(QStringLiteral("novak"));
  const auto id = waitFor(place.desk->draft(weber, RecipePlace::content()));
  QVERIFY(waitFor(place.desk->save(novak, *id, 1, RecipePlace::content())).ok());
  const auto refused = waitFor(place.desk->save(weber, *id, 1, RecipePlace::content()));
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestRecipeLife::frozenVersionsNeverChange() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto refused = waitFor(place.desk->save(weber, id, 1, RecipePlace::content()));
  QCOMPARE(refused.error().code, ErrorCode::Conflict);
  QVERIFY(!waitFor(place.desk->discard(weber, id, QStringLiteral("Not wanted"))).ok());
  QVERIFY(!waitFor(place.desk->attach(weber, id, 1, QStringLiteral("a.pdf"), "x")).ok());
}

void TestRecipeLife::badContentsAreNotSubmitted() {
  RecipePlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  RecipeContent content = RecipePlace::content();
  content.parameters[0].unit = QStringLiteral("l");
  content.parameters[1].low = 3.0;
  content.parameters[2].tag = QStringLiteral("L1.labeller.glue_temperature");
  const auto id = waitFor(place.desk->draft(weber, content));
  QVERIFY(id.ok());
  const auto refused = waitFor(place.desk->submit(weber, *id, 1));
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
  QVERIFY(refused.error().message.contains(QStringLiteral("Row 1, unit")));
  QVERIFY(refused.error().message.contains(QStringLiteral("Row 2, low")));
  QVERIFY(refused.error().message.contains(QStringLiteral("Row 3, tag")));
  QCOMPARE(place.stateOf(*id), RecipeState::Draft);
}

void TestRecipeLife::damagedContentsAreNotStored() {
  RecipePlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  RecipeContent content = RecipePlace::content();
  content.parameters[0].value = std::numeric_limits<double>::quiet_NaN();
  QVERIFY(!waitFor(place.desk->draft(weber, content)).ok());
  content = RecipePlace::content();
  content.parameters[0].high = std::numeric_limits<double>::infinity();
  QVERIFY(!waitFor(place.desk->draft(weber, content)).ok());
  content = RecipePlace::content();
  content.title = QStringLiteral("a\u202Eb");
  QVERIFY(!waitFor(place.desk->draft(weber, content)).ok());
  const auto all = waitFor(place.desk->list(weber));
  QVERIFY(all->isEmpty());
}

void TestRecipeLife::attachmentsAreSignedWithIt() {
  RecipePlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto id = waitFor(place.desk->draft(weber, RecipePlace::content()));
  const auto revision =
      waitFor(place.desk->attach(weber, *id, 1, QStringLiteral("trial.pdf"), "%PDF"));
  QVERIFY2(revision.ok(), revision ? "" : qPrintable(revision.error().message));
  QVERIFY(!waitFor(place.desk->attach(weber, *id, *revision, QStringLiteral("../x"), "x")).ok());
  QVERIFY(waitFor(place.desk->submit(weber, *id, *revision)).ok());
  QVERIFY(place.sign(QStringLiteral("novak"), *id, recipeLifeProcess).ok());
  QVERIFY(place.sign(QStringLiteral("haddad"), *id, quality).ok());
  QVERIFY(place.verified(*id).isEffective);
  const auto file = waitFor(place.desk->attachment(weber, *id, QStringLiteral("trial.pdf")));
  QVERIFY(file.ok());
  QCOMPARE(*file, QByteArray("%PDF"));
  place.edit(QStringLiteral("UPDATE recipe_attachment SET content = ?"), {QByteArray("%PDX")});
  const auto forged = waitFor(place.desk->attachment(weber, *id, QStringLiteral("trial.pdf")));
  QVERIFY(!forged.ok());
  QCOMPARE(forged.error().code, ErrorCode::StoreDamaged);
}

void TestRecipeLife::inboxTellsWhoMaySign() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const auto refusalFor = [&place, id](const QString& name) {
    const auto waiting = waitFor(place.approval->waiting(place.enter(name)));
    if (!waiting || waiting->size() != 1 || waiting->constFirst().version.id != id) {
      return QStringLiteral("?");
    }
    return waiting->constFirst().refusal;
  };
  QCOMPARE(refusalFor(QStringLiteral("novak")), QString());
  QVERIFY(!refusalFor(QStringLiteral("weber")).isEmpty());
  QVERIFY(!refusalFor(QStringLiteral("haddad")).isEmpty());
  QVERIFY(place.sign(QStringLiteral("novak"), id, recipeLifeProcess).ok());
  QCOMPARE(refusalFor(QStringLiteral("haddad")), QString());
}

void TestRecipeLife::overdueIsTold() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  place.clock.advance(std::chrono::hours(25));
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QTRY_COMPARE(place.identity->notices().open().size(), 1);
  const auto waiting = waitFor(place.approval->waiting(place.enter(QStringLiteral("novak"))));
  QVERIFY(waiting->constFirst().isOverdue);
  QCOMPARE(waiting->constFirst().version.id, id);
}

static const RegisterTest<TestRecipeLife> registeredTestRecipeLife;

}  // namespace linewarden::test

#include "test_recipe_life.moc"
