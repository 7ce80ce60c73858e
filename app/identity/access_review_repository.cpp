// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_review_repository.h"

#include "app/identity/access_review_rules.h"
#include "app/store/query.h"

namespace linewarden::access_review_repository {

namespace {

const QString reviewColumns = QStringLiteral(
    "SELECT r.id, r.opened, o.name, r.signed, s.name, r.signed_by, r.document, r.signature, "
    "r.signing_key_id, (SELECT count(*) FROM access_review_item i WHERE i.review_id = r.id), "
    "(SELECT count(*) FROM access_review_item i WHERE i.review_id = r.id AND i.decision = ''), "
    "(SELECT count(*) FROM access_review_item i WHERE i.review_id = r.id AND i.decision = "
    "'remove') FROM access_review r LEFT JOIN person o ON o.id = r.opened_by "
    "LEFT JOIN person s ON s.id = r.signed_by ");

const QString itemColumns = QStringLiteral(
    "SELECT i.id, i.person_id, i.name, i.display_name, i.disabled, i.role, i.granted, "
    "i.granted_by, i.last_used, i.decision, i.note, i.decided_by, d.name, i.decided "
    "FROM access_review_item i LEFT JOIN person d ON d.id = i.decided_by ");

Result<void> runAccessReview(QSqlDatabase& database, const QString& sql,
                             const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

std::optional<UtcTime> accessReviewMomentIn(const QVariant& millis) {
  const qint64 number = millis.toLongLong();
  return number > 0 ? std::optional(fromMillis(number)) : std::nullopt;
}

StoredReview reviewIn(const QSqlQuery& row) {
  StoredReview stored;
  AccessReview& review = stored.review;
  review.id = row.value(0).toLongLong();
  review.opened = fromMillis(row.value(1).toLongLong());
  review.openedBy = row.value(2).toString();
  review.signedAt = accessReviewMomentIn(row.value(3));
  review.signedBy = row.value(4).toString();
  stored.signedBy = PersonId{row.value(5).toLongLong()};
  stored.document = row.value(6).toString().toUtf8();
  stored.signature = row.value(7).toByteArray();
  stored.signingKey = row.value(8).toLongLong();
  review.items = row.value(9).toInt();
  review.undecided = row.value(10).toInt();
  review.removed = row.value(11).toInt();
  return stored;
}

Result<QList<StoredReview>> reviewsWhere(QSqlDatabase& database, const QString& condition,
                                         const QVariantList& values) {
  auto query = runQuery(database, reviewColumns + condition, values);
  if (!query) return query.error();
  QList<StoredReview> reviews;
  while (query->next()) reviews += reviewIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return reviews;
}

// Names of roles come from a fixed list, so they may stand in the statement.
QString accessReviewKnownRoles() {
  QStringList names;
  for (const Role role : allRoles()) names += u'\'' + roleName(role) + u'\'';
  return names.join(u',');
}

StoredItem itemIn(const QSqlQuery& row, Role role) {
  StoredItem stored;
  AccessReviewItem& item = stored.item;
  item.id = row.value(0).toLongLong();
  item.person = PersonId{row.value(1).toLongLong()};
  item.name = row.value(2).toString();
  item.displayName = row.value(3).toString();
  item.disabled = row.value(4).toBool();
  item.role = role;
  item.granted = fromMillis(row.value(6).toLongLong());
  item.grantedBy = row.value(7).toString();
  item.lastUsed = accessReviewMomentIn(row.value(8));
  // What no service writes is not decided.
  item.decision =
      access_review_rules::decisionFromName(row.value(9).toString()).value_or(ReviewDecision::Open);
  item.note = row.value(10).toString();
  stored.decidedBy = PersonId{row.value(11).toLongLong()};
  item.decidedBy = row.value(12).toString();
  item.decided = accessReviewMomentIn(row.value(13));
  return stored;
}

}  // namespace

Result<qint64> openReview(QSqlDatabase& database) {
  auto query = runQuery(
      database, QStringLiteral("SELECT id FROM access_review WHERE signed = 0 ORDER BY id DESC"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<qint64> insert(QSqlDatabase& database, PersonId openedBy, UtcTime time) {
  if (auto done = runAccessReview(
          database, QStringLiteral("INSERT INTO access_review (opened, opened_by) VALUES (?, ?)"),
          {toMillis(time), openedBy.value});
      !done) {
    return done.error();
  }
  auto id = openReview(database);
  if (!id) return id;
  if (auto done = runAccessReview(
          database,
          QStringLiteral("INSERT INTO access_review_item (review_id, person_id, name, "
                         "display_name, disabled, role, granted, granted_by, "
                         "last_used) SELECT ?, p.id, p.name, p.display_name, "
                         "p.disabled, r.role, r.granted, r.granted_by, r.last_used "
                         "FROM person_role r JOIN person p ON p.id = r.person_id "
                         "WHERE p.source <> 'emergency' AND r.role IN (%1) "
                         "ORDER BY p.name, r.role")
              .arg(accessReviewKnownRoles()),
          {*id});
      !done) {
    return done.error();
  }
  return id;
}

Result<QList<AccessReview>> list(QSqlDatabase& database) {
  const auto found = reviewsWhere(database, QStringLiteral("ORDER BY r.id DESC"), {});
  if (!found) return found.error();
  QList<AccessReview> reviews;
  for (const StoredReview& stored : *found) reviews += stored.review;
  return reviews;
}

Result<std::optional<StoredReview>> review(QSqlDatabase& database, qint64 id) {
  const auto found = reviewsWhere(database, QStringLiteral("WHERE r.id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<StoredReview>();
  return std::optional(found->constFirst());
}

Result<QList<StoredItem>> items(QSqlDatabase& database, qint64 review) {
  auto query = runQuery(
      database, itemColumns + QStringLiteral("WHERE i.review_id = ? ORDER BY i.name, i.role, i.id"),
      {review});
  if (!query) return query.error();
  QList<StoredItem> found;
  while (query->next()) {
    // An item that no service wrote is left out, and the document shows that it is missing.
    if (const auto role = roleFromName(query->value(5).toString())) found += itemIn(*query, *role);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

Result<void> decide(QSqlDatabase& database, qint64 item, ReviewDecision decision,
                    const QString& note, PersonId by, UtcTime time) {
  return runAccessReview(
      database,
      QStringLiteral("UPDATE access_review_item SET decision = ?, note = ?, decided_by = ?, "
                     "decided = ? WHERE id = ?"),
      {access_review_rules::decisionName(decision), note, by.value, toMillis(time), item});
}

Result<void> setSigned(QSqlDatabase& database, const StoredReview& review) {
  const qint64 time = review.review.signedAt ? toMillis(*review.review.signedAt) : 0;
  return runAccessReview(
      database,
      QStringLiteral("UPDATE access_review SET signed = ?, signed_by = ?, document = ?, "
                     "signature = ?, signing_key_id = ? WHERE id = ? AND signed = 0"),
      {time, review.signedBy.value, QString::fromUtf8(review.document), review.signature,
       review.signingKey, review.review.id});
}

}  // namespace linewarden::access_review_repository
