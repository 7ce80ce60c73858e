// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/access_review_rules.h"
#include "app/identity/identity.h"

namespace linewarden::cli {

namespace {

struct UserReviewCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserReview)
};

const QString keepOption = QStringLiteral("keep");
const QString removeOption = QStringLiteral("remove");
const QString userReviewNoteOption = QStringLiteral("note");
const QString reviewWord = QStringLiteral("REVIEW");
const QString itemWord = QStringLiteral("ITEM");

QString userReviewHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QString timeText(const std::optional<UtcTime>& time) {
  return time ? toIsoUtc(*time) : UserReviewCommandsText::tr("never");
}

QJsonObject reviewJson(const AccessReview& review) {
  return {{QStringLiteral("id"), review.id},
          {QStringLiteral("opened"), toIsoUtc(review.opened)},
          {QStringLiteral("openedBy"), review.openedBy},
          {QStringLiteral("signed"), timeJson(review.signedAt)},
          {QStringLiteral("signedBy"), review.signedBy},
          {QStringLiteral("items"), review.items},
          {QStringLiteral("undecided"), review.undecided},
          {QStringLiteral("removed"), review.removed}};
}

QJsonObject itemJson(const AccessReviewItem& item) {
  return {{QStringLiteral("id"), item.id},
          {QStringLiteral("name"), item.name},
          {QStringLiteral("displayName"), item.displayName},
          {QStringLiteral("disabled"), item.disabled},
          {QStringLiteral("role"), roleName(item.role)},
          {QStringLiteral("granted"), toIsoUtc(item.granted)},
          {QStringLiteral("grantedBy"), item.grantedBy},
          {QStringLiteral("lastUsed"), timeJson(item.lastUsed)},
          {QStringLiteral("decision"), access_review_rules::decisionName(item.decision)},
          {QStringLiteral("note"), item.note},
          {QStringLiteral("decidedBy"), item.decidedBy},
          {QStringLiteral("decided"), timeJson(item.decided)}};
}

QString decisionText(const AccessReviewItem& item) {
  if (item.decision == ReviewDecision::Open) return UserReviewCommandsText::tr("open");
  return (item.decision == ReviewDecision::Keep ? UserReviewCommandsText::tr("keep (%1)")
                                                : UserReviewCommandsText::tr("remove (%1)"))
      .arg(item.decidedBy);
}

QJsonObject documentJson(const AccessReviewDocument& document) {
  QJsonObject json = reviewJson(document.review);
  QJsonArray items;
  for (const AccessReviewItem& item : document.items) items.append(itemJson(item));
  json[QStringLiteral("list")] = items;
  if (!document.review.signedAt) return json;
  // The bytes that were signed, so that anybody can check them without this program.
  json[QStringLiteral("document")] = QString::fromUtf8(
      access_review_rules::documentOf(document.review, document.items, document.publicKey));
  json[QStringLiteral("hash")] = userReviewHex(document.hash);
  json[QStringLiteral("signature")] = userReviewHex(document.signature);
  json[QStringLiteral("publicKey")] = userReviewHex(document.publicKey);
  json[QStringLiteral("verified")] = document.isVerified;
  return json;
}

QString documentText(const AccessReviewDocument& document) {
  TextTable table({UserReviewCommandsText::tr("Item"), UserReviewCommandsText::tr("Name"),
                   UserReviewCommandsText::tr("Person"), UserReviewCommandsText::tr("Role"),
                   UserReviewCommandsText::tr("Since"), UserReviewCommandsText::tr("Given by"),
                   UserReviewCommandsText::tr("Last used"), UserReviewCommandsText::tr("Decision"),
                   UserReviewCommandsText::tr("Note")});
  for (const AccessReviewItem& item : document.items) {
    table.add(
        {QString::number(item.id),
         item.disabled ? UserReviewCommandsText::tr("%1 (disabled)").arg(item.name) : item.name,
         item.displayName, roleName(item.role), toIsoUtc(item.granted), item.grantedBy,
         timeText(item.lastUsed), decisionText(item), item.note});
  }
  QString text = table.toString();
  const AccessReview& review = document.review;
  if (!review.signedAt) {
    return text +
           UserReviewCommandsText::tr("Not signed; still to decide: %1\n").arg(review.undecided);
  }
  return text + UserReviewCommandsText::tr("Signed by %1 on %2, %3. SHA-256 %4\n")
                    .arg(review.signedBy, toIsoUtc(*review.signedAt),
                         document.isVerified
                             ? UserReviewCommandsText::tr("the signature is right")
                             : UserReviewCommandsText::tr("THE SIGNATURE IS NOT RIGHT"),
                         userReviewHex(document.hash));
}

Result<Outcome> openReview(const CommandContext& context) {
  return asPerson(
      context, QStringLiteral("user review open"), [](OpenConsole& open) -> Result<Outcome> {
        const auto id = await(open.console->identity().reviews().open(open.session));
        if (!id) return id.error();
        return Outcome{{{QStringLiteral("review"), *id}},
                       UserReviewCommandsText::tr(
                           "Review %1 is open. “linewardenctl user review show %1” tells what "
                           "is to be decided.\n")
                           .arg(*id)};
      });
}

Result<Outcome> listUserReview(const CommandContext& context) {
  return onConsole(
      context, QStringLiteral("user review list"), [](OpenConsole& open) -> Result<Outcome> {
        const auto reviews = await(open.console->identity().reviews().list(open.session));
        if (!reviews) return reviews.error();
        QJsonArray array;
        TextTable table({UserReviewCommandsText::tr("Review"), UserReviewCommandsText::tr("Opened"),
                         UserReviewCommandsText::tr("By"), UserReviewCommandsText::tr("Signed"),
                         UserReviewCommandsText::tr("By"), UserReviewCommandsText::tr("Items"),
                         UserReviewCommandsText::tr("Undecided"),
                         UserReviewCommandsText::tr("Removed")});
        for (const AccessReview& review : *reviews) {
          array.append(reviewJson(review));
          table.add(
              {QString::number(review.id), toIsoUtc(review.opened), review.openedBy,
               review.signedAt ? toIsoUtc(*review.signedAt) : UserReviewCommandsText::tr("no"),
               review.signedBy, QString::number(review.items), QString::number(review.undecided),
               QString::number(review.removed)});
        }
        return Outcome{{{QStringLiteral("reviews"), array}}, table.toString()};
      });
}

Result<Outcome> showUserReview(const CommandContext& context) {
  const auto review = numberOf(context, reviewWord);
  if (!review) return review.error();
  return onConsole(context, QStringLiteral("user review show"),
                   [&](OpenConsole& open) -> Result<Outcome> {
                     const auto document =
                         await(open.console->identity().reviews().document(open.session, *review));
                     if (!document) return document.error();
                     Outcome outcome{documentJson(*document), documentText(*document)};
                     outcome.failed = document->review.signedAt && !document->isVerified;
                     return outcome;
                   });
}

Result<Outcome> decide(const CommandContext& context) {
  const auto words = wordsOf(context, {reviewWord, itemWord});
  if (!words) return words.error();
  const auto review = parseNumber(words->at(0), reviewWord);
  if (!review) return review.error();
  const auto item = parseNumber(words->at(1), itemWord);
  if (!item) return item.error();
  const bool keep = context.arguments.isSet(keepOption);
  if (keep == context.arguments.isSet(removeOption)) {
    return usageError(UserReviewCommandsText::tr("Say which: --keep or --remove."));
  }
  const ReviewDecision decision = keep ? ReviewDecision::Keep : ReviewDecision::Remove;
  return asPerson(
      context, QStringLiteral("user review decide"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto done = await(open.console->identity().reviews().decide(
            open.session, *review, *item, decision, context.arguments.value(userReviewNoteOption)));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("review"), *review},
                        {QStringLiteral("item"), *item},
                        {QStringLiteral("decision"), access_review_rules::decisionName(decision)}},
                       UserReviewCommandsText::tr(
                           "Decided. A removal takes hold once the review is signed.\n")};
      });
}

Result<Outcome> signUserReview(const CommandContext& context) {
  const auto review = numberOf(context, reviewWord);
  if (!review) return review.error();
  return asPerson(context, QStringLiteral("user review sign"),
                  [&](OpenConsole& open) -> Result<Outcome> {
                    auto proof = readProof(context);
                    if (!proof) return proof.error();
                    AccessReviewDesk& desk = open.console->identity().reviews();
                    const auto done = await(desk.sign(open.session, *review, std::move(*proof)));
                    if (!done) return proofRefusal(done.error());
                    const auto document = await(desk.document(open.session, *review));
                    if (!document) return document.error();
                    return Outcome{documentJson(*document), documentText(*document)};
                  });
}

}  // namespace

QList<Command> userReviewCommands() {
  return {{QStringLiteral("user review open"),
           UserReviewCommandsText::tr("Begins a review of who holds which role"),
           {},
           {},
           openReview},
          {QStringLiteral("user review list"),
           UserReviewCommandsText::tr("Reviews, signed and open"),
           {},
           {},
           listUserReview},
          {QStringLiteral("user review show"),
           UserReviewCommandsText::tr("A review with all that stands in it"),
           {},
           reviewWord,
           showUserReview},
          {QStringLiteral("user review decide"),
           UserReviewCommandsText::tr("Keeps or removes a role in a review"),
           {{keepOption, UserReviewCommandsText::tr("The role stays.")},
            {removeOption, UserReviewCommandsText::tr("The role goes once the review is signed.")},
            {userReviewNoteOption, UserReviewCommandsText::tr("Why; a removal wants one."),
             QStringLiteral("TEXT")}},
           reviewWord + u' ' + itemWord,
           decide},
          {QStringLiteral("user review sign"),
           UserReviewCommandsText::tr(
               "Signs a review and removes; reads password and a new code once more"),
           {},
           reviewWord,
           signUserReview}};
}

}  // namespace linewarden::cli
