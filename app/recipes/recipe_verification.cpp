// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_verification.h"

#include "app/audit/audit_repository.h"
#include "app/crypto/signing_key.h"
#include "app/identity/key_repository.h"
#include "app/identity/person_repository.h"
#include "app/recipes/recipe_repository.h"
#include "app/recipes/recipe_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

// A version has few of each; that there are more says something by itself.
constexpr int mostEntries = 20;

struct RecipeVerificationText {
  Q_DECLARE_TR_FUNCTIONS(RecipeVerification)
};

QString recipeVerificationHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

/// A version, its signatures and what the trail tells about it.
struct Evidence {
  recipe_repository::StoredVersion stored;
  QList<RecipeSignature> signatures;
  QList<AuditEntry> entries;
};

class Judge {
 public:
  Judge(QSqlDatabase& database, const Evidence& evidence, UtcTime now)
      : database_(database), evidence_(evidence), now_(now) {
    outcome_.version = evidence.stored.version;
  }

  Result<RecipeVerification> judge();

 private:
  void note(const QString& what, bool isGood, const QString& good, const QString& bad) {
    outcome_.checks.append({what, isGood, isGood ? good : bad});
  }
  void judgeContent();
  Result<void> judgeSignature(SignatureMeaning meaning, const QString& who);
  Result<void> judgeKey(const RecipeSignature& signature, const SignatureStatement& statement,
                        const QString& what);
  Result<void> judgeEntry(const RecipeSignature& signature, const SignatureStatement& statement,
                          const QString& what);
  [[nodiscard]] bool isEntryOf(const AuditEntry& entry, const RecipeSignature& signature,
                               const SignatureStatement& statement) const;
  void judgePeople();
  Result<void> judgeLife();
  Result<bool> isSuperseded();

  QSqlDatabase& database_;
  const Evidence& evidence_;
  UtcTime now_;
  RecipeVerification outcome_;
  QStringList signers_;
};

void Judge::judgeContent() {
  const RecipeVersion& version = evidence_.stored.version;
  const auto read = readRecipeDocument(evidence_.stored.document);
  note(QStringLiteral("content"), read.ok(),
       RecipeVerificationText::tr("The content is what the program wrote."),
       RecipeVerificationText::tr("The content in the store is not what the program wrote."));
  if (!read) return;
  outcome_.signedContent = *read;
  const bool agrees =
      read->recipe == version.recipe && read->number == version.number &&
      read->editors == version.editors && read->editors.value(0) == version.author &&
      read->content.product == version.product && read->content.line == version.line &&
      read->content.effectiveFrom == version.effectiveFrom;
  note(QStringLiteral("row"), agrees,
       RecipeVerificationText::tr("Recipe, version and authors agree with it."),
       RecipeVerificationText::tr(
           "Recipe, version or authors in the store are not those of the signed content."));
  note(QStringLiteral("hash"), recipeHash(evidence_.stored.document) == version.hash,
       RecipeVerificationText::tr("The hash is that of the content."),
       RecipeVerificationText::tr("The hash in the store is not that of the content."));
}

Result<void> Judge::judgeKey(const RecipeSignature& signature, const SignatureStatement& statement,
                             const QString& what) {
  const auto account = person_repository::byName(database_, signature.name);
  if (!account) return account.error();
  bool isTheirs = false;
  if (*account) {
    const auto keys = key_repository::signingKeysOf(database_, (*account)->id);
    if (!keys) return keys.error();
    isTheirs = std::any_of(keys->begin(), keys->end(), [&](const SigningKeyInfo& key) {
      return key.publicKey == signature.publicKey && key.made <= statement.time &&
             (!key.retired || *key.retired >= statement.time);
    });
  }
  // The table of keys can be edited as any other; the trail told of the key when it was made.
  const auto entries =
      audit_repository::entriesNaming(database_, QStringLiteral("person:") + signature.name,
                                      recipeVerificationHex(signature.publicKey), mostEntries);
  if (!entries) return entries.error();
  bool isTold = false;
  for (const AuditEntry& entry : *entries) {
    if (entry.time > statement.time || entry.event.after[QStringLiteral("signingKey")].toString() !=
                                           recipeVerificationHex(signature.publicKey)) {
      continue;
    }
    const auto linked = audit_repository::isLinked(database_, entry);
    if (!linked) return linked.error();
    isTold = isTold || *linked;
  }
  note(what + QStringLiteral("-key"), isTheirs && isTold,
       RecipeVerificationText::tr("The key is that of %1 (%2), as the trail tells.")
           .arg(signature.displayName, signature.name),
       RecipeVerificationText::tr("The key was not that of %1 at that time.").arg(signature.name));
  return {};
}

bool Judge::isEntryOf(const AuditEntry& entry, const RecipeSignature& signature,
                      const SignatureStatement& statement) const {
  const QJsonObject& after = entry.event.after;
  return entry.event.action == QStringLiteral("recipe.signed") &&
         entry.event.actor.name == signature.name &&
         entry.event.actor.role.split(u' ').contains(statement.role) &&
         after[QStringLiteral("sha256")].toString() ==
             recipeVerificationHex(outcome_.version.hash) &&
         after[QStringLiteral("meaning")].toString() == signatureMeaningName(statement.meaning) &&
         after[QStringLiteral("signature")].toString() ==
             recipeVerificationHex(signature.signature) &&
         after[QStringLiteral("signingKey")].toString() ==
             recipeVerificationHex(signature.publicKey);
}

Result<void> Judge::judgeEntry(const RecipeSignature& signature,
                               const SignatureStatement& statement, const QString& what) {
  const auto entry = std::find_if(
      evidence_.entries.begin(), evidence_.entries.end(),
      [&](const AuditEntry& candidate) { return isEntryOf(candidate, signature, statement); });
  bool isGood = false;
  if (entry != evidence_.entries.end()) {
    const auto linked = audit_repository::isLinked(database_, *entry);
    if (!linked) return linked.error();
    isGood = *linked;
  }
  note(what + QStringLiteral("-role"), isGood,
       RecipeVerificationText::tr("The trail has the signature, given in the role “%1”.")
           .arg(roleTitle(recipe_rules::roleFor(statement.meaning))),
       RecipeVerificationText::tr("The trail does not tell of this signature in the role “%1”.")
           .arg(roleTitle(recipe_rules::roleFor(statement.meaning))));
  return {};
}

Result<void> Judge::judgeSignature(SignatureMeaning meaning, const QString& who) {
  const auto found = std::find_if(
      evidence_.signatures.begin(), evidence_.signatures.end(),
      [meaning](const RecipeSignature& signature) { return signature.meaning == meaning; });
  const QString what = who + QStringLiteral("-signature");
  if (found == evidence_.signatures.end()) {
    note(what, false, {},
         RecipeVerificationText::tr("Not signed: “%1”.").arg(signatureMeaningTitle(meaning)));
    return {};
  }
  const auto statement = readSignatureDocument(found->document);
  const RecipeVersion& version = outcome_.version;
  const bool isGood =
      statement && statement->recipe == version.recipe && statement->number == version.number &&
      statement->hash == recipeHash(evidence_.stored.document) && statement->meaning == meaning &&
      statement->name == found->name && statement->displayName == found->displayName &&
      statement->time == found->time && statement->publicKey == found->publicKey &&
      statement->role == roleName(recipe_rules::roleFor(meaning)) &&
      isSignatureValid(found->publicKey, found->document, found->signature);
  note(what, isGood,
       RecipeVerificationText::tr("“%1”, signed by %2 on %3.")
           .arg(signatureMeaningTitle(meaning), found->displayName,
                QLocale().toString(toLocal(found->time), QLocale::ShortFormat)),
       RecipeVerificationText::tr("The signature “%1” does not fit what it stands under.")
           .arg(signatureMeaningTitle(meaning)));
  if (!isGood) return {};
  signers_ += found->name;
  if (auto judged = judgeKey(*found, *statement, who); !judged) return judged;
  return judgeEntry(*found, *statement, who);
}

void Judge::judgePeople() {
  QStringList people = signers_;
  people.removeDuplicates();
  const QStringList& editors = outcome_.signedContent.editors;
  const bool areTwo = people.size() == 2;
  const bool isAnyEditor =
      std::any_of(people.begin(), people.end(),
                  [&editors](const QString& name) { return editors.contains(name); });
  note(QStringLiteral("people"), areTwo && !isAnyEditor && !editors.isEmpty(),
       RecipeVerificationText::tr("Two different people signed, and neither wrote it."),
       isAnyEditor
           ? RecipeVerificationText::tr("Somebody signed what they wrote themselves.")
           : RecipeVerificationText::tr("Two signatures of two different people are wanted."));
}

/// A newer version of the recipe that was signed and whose time has come took its place.
Result<bool> Judge::isSuperseded() {
  const auto all = recipe_repository::versionsOf(database_, outcome_.version.recipe);
  if (!all) return all.error();
  for (const RecipeVersion& other : *all) {
    if (other.number <= outcome_.version.number) continue;
    const auto quality =
        recipe_repository::signerOf(database_, other.id, SignatureMeaning::QualityApproval);
    if (!quality) return quality.error();
    // Withdrawn before its time it never took a place; if it had, the trail tells of this one.
    const auto withdrawn =
        recipe_repository::signerOf(database_, other.id, SignatureMeaning::Withdrawal);
    if (!withdrawn) return withdrawn.error();
    if (*withdrawn != 0) continue;
    if (*quality != 0 && (!other.effectiveFrom || *other.effectiveFrom <= now_)) return true;
  }
  return false;
}

Result<void> Judge::judgeLife() {
  const auto tells = [this](const char* action) {
    return std::any_of(
        evidence_.entries.begin(), evidence_.entries.end(),
        [action](const AuditEntry& entry) { return entry.event.action == QLatin1String(action); });
  };
  const bool isWithdrawn = tells("recipe.withdrawn") || tells("recipe.rejected") ||
                           std::any_of(evidence_.signatures.begin(), evidence_.signatures.end(),
                                       [](const RecipeSignature& signature) {
                                         return signature.meaning == SignatureMeaning::Withdrawal;
                                       });
  note(QStringLiteral("not-withdrawn"), !isWithdrawn,
       RecipeVerificationText::tr("It was neither withdrawn nor rejected."),
       RecipeVerificationText::tr("It was withdrawn or rejected, as the trail tells."));
  const auto& from = outcome_.signedContent.content.effectiveFrom;
  const bool hasCome = !from || *from <= now_;
  note(QStringLiteral("time"), hasCome, RecipeVerificationText::tr("Its time has come."),
       from ? RecipeVerificationText::tr("It becomes effective on %1.")
                  .arg(QLocale().toString(toLocal(*from), QLocale::ShortFormat))
            : QString());
  const auto newer = isSuperseded();
  if (!newer) return newer.error();
  note(QStringLiteral("newest"), !*newer && !tells("recipe.superseded"),
       RecipeVerificationText::tr("No newer version took its place."),
       RecipeVerificationText::tr("A newer version took its place."));
  return {};
}

Result<RecipeVerification> Judge::judge() {
  judgeContent();
  if (auto done = judgeSignature(SignatureMeaning::ProcessApproval, QStringLiteral("process"));
      !done) {
    return done.error();
  }
  if (auto done = judgeSignature(SignatureMeaning::QualityApproval, QStringLiteral("quality"));
      !done) {
    return done.error();
  }
  judgePeople();
  outcome_.isSigned = outcome_.isGood();
  if (auto done = judgeLife(); !done) return done.error();
  outcome_.isEffective = outcome_.isGood();
  return outcome_;
}

}  // namespace

bool RecipeVerification::isGood() const {
  return std::all_of(checks.begin(), checks.end(),
                     [](const RecipeCheck& check) { return check.isGood; });
}

QString RecipeVerification::firstProblem() const {
  const auto bad = std::find_if(checks.begin(), checks.end(),
                                [](const RecipeCheck& check) { return !check.isGood; });
  return bad == checks.end() ? QString() : bad->text;
}

Result<RecipeVerification> verifyRecipe(QSqlDatabase& database, RecipeVersionId version,
                                        UtcTime now) {
  const auto stored = recipe_repository::version(database, version);
  if (!stored) return stored.error();
  if (!*stored) {
    return Error{
        ErrorCode::NotFound,
        RecipeVerificationText::tr("There is no such version of a recipe. Refresh the list."),
        {}};
  }
  Evidence evidence{**stored, {}, {}};
  auto signatures = recipe_repository::signaturesOf(database, version);
  if (!signatures) return signatures.error();
  evidence.signatures = std::move(*signatures);
  for (const char* action :
       {"recipe.signed", "recipe.withdrawn", "recipe.rejected", "recipe.superseded"}) {
    const auto entries = audit_repository::entriesAbout(
        database, recipeObject(evidence.stored.version), QLatin1String(action), mostEntries);
    if (!entries) return entries.error();
    evidence.entries += *entries;
  }
  return Judge(database, evidence, now).judge();
}

Result<std::optional<RecipeVerification>> effectiveRecipe(QSqlDatabase& database, RecipeId recipe,
                                                          UtcTime now) {
  const auto all = recipe_repository::versionsOf(database, recipe);
  if (!all) return all.error();
  for (const RecipeVersion& version : *all) {
    if (!version.submitted) continue;
    auto judged = verifyRecipe(database, version.id, now);
    if (!judged) return judged.error();
    if (judged->isEffective) return std::optional(std::move(*judged));
  }
  return std::optional<RecipeVerification>();
}

Result<void> requireWholeTrail(QSqlDatabase& database, const RecipeVersion& version) {
  const auto begin = audit_repository::firstAbout(database, recipeObject(version));
  if (!begin) return begin.error();
  const auto broken = audit_repository::firstBadFrom(database, *begin);
  if (!broken) return broken.error();
  if (!*broken) return {};
  return Error{ErrorCode::AuditBroken,
               RecipeVerificationText::tr(
                   "The audit trail is broken at entry %1, so nothing tells what became of this "
                   "recipe since it was written. It is not used; have a security officer look "
                   "at the trail.")
                   .arg(**broken),
               {}};
}

QString recipeObject(const RecipeVersion& version) {
  return QStringLiteral("recipe:%1/%2").arg(version.recipe.value).arg(version.number);
}

}  // namespace linewarden
