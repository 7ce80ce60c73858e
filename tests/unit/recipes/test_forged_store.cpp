// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"
#include "app/crypto/signing_key.h"
#include "app/recipes/recipe_document.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Somebody who has the store's key edits it by hand: nothing of that makes a recipe effective.
class TestForgedStore : public QObject {
  Q_OBJECT

 private slots:
  void stateAlone();
  void stateBackFromWithdrawn();
  void stateBackFromSuperseded();
  void contentChangedUnderTheSignatures();
  void contentAndHashChanged();
  void signatureOfAnotherVersion();
  void ownKeyAsSomebodyElses();
  void bothSignaturesForged();
  void editorTakenOut();
  void trailEntryRemoved();
  void trailEntryForged();
  void newerVersionRemoved();
  void withdrawalTakenOutOfTheTrail();
  void oneForgedVersionHoldsUpNoOther();
};

namespace {

const auto forgedStoreProcess = SignatureMeaning::ProcessApproval;

/// What verification says, and that nothing may run.
QString problemOf(RecipePlace& place, RecipeVersionId id) {
  const RecipeVerification judged = place.verified(id);
  return judged.isEffective ? QString() : judged.firstProblem();
}

/// A signature by a key that the forger made, in the store as a real one would be.
void forgeSignature(RecipePlace& place, RecipeVersionId id, SignatureMeaning meaning,
                    const QString& name, Role role, const SigningKey& key) {
  const auto details = waitFor(place.desk->details(place.guard->serviceSession(), id));
  const SignatureStatement statement{
      details->version.recipe, details->version.number, details->version.hash, meaning, name, name,
      roleName(role),          place.clock.now(),       key.publicKey(),       {}};
  const QByteArray document = signatureDocument(statement);
  place.edit(QStringLiteral("INSERT INTO recipe_signature (version_id, meaning, person_id, name, "
                            "display_name, time, document, signature, public_key) SELECT ?, ?, id, "
                            "?, ?, ?, ?, ?, ? FROM person WHERE name = ?"),
             {id.value, signatureMeaningName(meaning), name, name, toMillis(statement.time),
              QString::fromUtf8(document), key.sign(document), key.publicKey(), name});
}

}  // namespace

void TestForgedStore::stateAlone() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective', effective = changed"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::stateBackFromWithdrawn() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  const Session lang = place.enter(QStringLiteral("lang"));
  QVERIFY(
      waitFor(place.approval->withdraw(lang, id, QStringLiteral("Bad batch"), place.proof())).ok());
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  place.edit(QStringLiteral("DELETE FROM recipe_signature WHERE meaning = 'withdrawal'"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::stateBackFromSuperseded() {
  RecipePlace place;
  const RecipeVersionId old = place.effective();
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto next = waitFor(
      place.desk->draftFrom(weber, old, QStringLiteral("Lemonade 0.5 l"), QStringLiteral("L1")));
  QVERIFY(waitFor(place.desk->submit(weber, *next, 1)).ok());
  QVERIFY(place.sign(QStringLiteral("novak"), *next, forgedStoreProcess).ok());
  QVERIFY(place.sign(QStringLiteral("haddad"), *next, SignatureMeaning::QualityApproval).ok());
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective' WHERE id = ?"),
             {old.value});
  QVERIFY(!problemOf(place, old).isEmpty());
}

void TestForgedStore::contentChangedUnderTheSignatures() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  place.edit(
      QStringLiteral("UPDATE recipe_version SET document = replace(document, '501.5', '504.5')"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::contentAndHashChanged() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  const auto details = waitFor(place.desk->details(place.guard->serviceSession(), id));
  RecipeContent content = details->content;
  content.parameters[0].value = 504.5;
  const QByteArray document =
      recipeDocument({details->version.recipe, 1, details->version.editors, content});
  place.edit(QStringLiteral("UPDATE recipe_version SET document = ?, hash = ?"),
             {QString::fromUtf8(document), QString::fromLatin1(recipeHash(document).toHex())});
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::signatureOfAnotherVersion() {
  RecipePlace place;
  const RecipeVersionId good = place.effective();
  RecipeContent other = RecipePlace::content();
  other.product = QStringLiteral("Cola 0.5 l");
  const RecipeVersionId id = place.submitted(other);
  place.edit(
      QStringLiteral("INSERT INTO recipe_signature (version_id, meaning, person_id, name, "
                     "display_name, time, document, signature, public_key) SELECT ?, meaning, "
                     "person_id, name, display_name, time, document, signature, public_key FROM "
                     "recipe_signature WHERE version_id = ?"),
      {id.value, good.value});
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  QVERIFY(!problemOf(place, id).isEmpty());
  QVERIFY(problemOf(place, good).isEmpty());
}

void TestForgedStore::ownKeyAsSomebodyElses() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  QVERIFY(place.sign(QStringLiteral("novak"), id, forgedStoreProcess).ok());
  const SigningKey key = SigningKey::generate();
  // The forger puts their own key under the quality engineer's name, made long ago.
  place.edit(QStringLiteral("INSERT INTO signing_key (person_id, public_key, made) SELECT id, ?, 1 "
                            "FROM person WHERE name = 'haddad'"),
             {key.publicKey()});
  forgeSignature(place, id, SignatureMeaning::QualityApproval, QStringLiteral("haddad"),
                 Role::QualityEngineer, key);
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  const QString problem = problemOf(place, id);
  QVERIFY2(problem.contains(QStringLiteral("key")), qPrintable(problem));
}

void TestForgedStore::bothSignaturesForged() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  const SigningKey key = SigningKey::generate();
  forgeSignature(place, id, forgedStoreProcess, QStringLiteral("novak"), Role::ProcessEngineer,
                 key);
  forgeSignature(place, id, SignatureMeaning::QualityApproval, QStringLiteral("haddad"),
                 Role::QualityEngineer, key);
  place.edit(QStringLiteral("UPDATE signing_key SET public_key = ?"), {key.publicKey()});
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::editorTakenOut() {
  RecipePlace place;
  const RecipeVersionId id = place.submitted();
  // The author makes themselves nobody, so that they may sign.
  place.edit(QStringLiteral("UPDATE recipe_version SET author = 'lang', editors = 'lang'"));
  static_cast<void>(place.sign(QStringLiteral("weber"), id, forgedStoreProcess));
  static_cast<void>(place.sign(QStringLiteral("haddad"), id, SignatureMeaning::QualityApproval));
  QVERIFY(!problemOf(place, id).isEmpty());
  QVERIFY(place.stateOf(id) != RecipeState::Effective);
}

void TestForgedStore::trailEntryRemoved() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  place.edit(
      QStringLiteral("DELETE FROM audit_entry WHERE action = 'recipe.signed' AND actor = "
                     "'novak'"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::trailEntryForged() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  place.edit(
      QStringLiteral("UPDATE audit_entry SET role = 'operator' WHERE action = "
                     "'recipe.signed' AND actor = 'novak'"));
  QVERIFY(!problemOf(place, id).isEmpty());
  place.edit(
      QStringLiteral("UPDATE audit_entry SET role = 'process-engineer', reason = 'x' WHERE "
                     "action = 'recipe.signed' AND actor = 'novak'"));
  QVERIFY(!problemOf(place, id).isEmpty());
}

void TestForgedStore::newerVersionRemoved() {
  RecipePlace place;
  const RecipeVersionId old = place.effective();
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto next = waitFor(
      place.desk->draftFrom(weber, old, QStringLiteral("Lemonade 0.5 l"), QStringLiteral("L1")));
  QVERIFY(waitFor(place.desk->submit(weber, *next, 1)).ok());
  QVERIFY(place.sign(QStringLiteral("novak"), *next, forgedStoreProcess).ok());
  QVERIFY(place.sign(QStringLiteral("haddad"), *next, SignatureMeaning::QualityApproval).ok());
  place.edit(QStringLiteral("DELETE FROM recipe_signature WHERE version_id = ?"), {next->value});
  place.edit(QStringLiteral("DELETE FROM recipe_version WHERE id = ?"), {next->value});
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  QVERIFY(!problemOf(place, old).isEmpty());
}

void TestForgedStore::withdrawalTakenOutOfTheTrail() {
  RecipePlace place;
  const RecipeVersionId id = place.effective();
  const Session lang = place.enter(QStringLiteral("lang"));
  QVERIFY(
      waitFor(place.approval->withdraw(lang, id, QStringLiteral("Bad batch"), place.proof())).ok());
  const Session weber = place.enter(QStringLiteral("weber"));
  QVERIFY(weber.isValid());
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
  place.edit(QStringLiteral("DELETE FROM recipe_signature WHERE meaning = 'withdrawal'"));
  place.edit(QStringLiteral("DELETE FROM audit_entry WHERE action = 'recipe.withdrawn'"));
  // A download asks this too, and so does what makes a version effective.
  const auto whole = waitFor(place.store->read([id](QSqlDatabase& database) -> Result<void> {
    const auto judged = verifyRecipe(database, id, fromMillis(1'800'000'000'000));
    if (!judged) return judged.error();
    return requireWholeTrail(database, judged->version);
  }));
  QVERIFY(!whole.ok());
  QCOMPARE(whole.error().code, ErrorCode::AuditBroken);
}

void TestForgedStore::oneForgedVersionHoldsUpNoOther() {
  RecipePlace place;
  RecipeContent other = RecipePlace::content();
  other.product = QStringLiteral("Cola 0.5 l");
  const RecipeVersionId forged = place.submitted(other);
  RecipeContent content = RecipePlace::content();
  content.effectiveFrom = place.clock.now() + std::chrono::hours(30);
  const RecipeVersionId good = place.effective(content);
  place.edit(QStringLiteral("UPDATE recipe_version SET state = 'signed' WHERE id = ?"),
             {forged.value});
  place.clock.advance(std::chrono::hours(31));
  QVERIFY(waitFor(place.approval->lookNow()).ok());
  QCOMPARE(place.stateOf(good), RecipeState::Effective);
  QCOMPARE(place.stateOf(forged), RecipeState::Signed);
  QTRY_VERIFY(!place.identity->notices().open().isEmpty());
}

static const RegisterTest<TestForgedStore> registeredTestForgedStore;

}  // namespace linewarden::test

#include "test_forged_store.moc"
