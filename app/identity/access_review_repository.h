// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/access_review_desk.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables access_review and access_review_item.
namespace linewarden::access_review_repository {

struct StoredReview {
  AccessReview review;
  PersonId signedBy;
  QByteArray document;  ///< the canonical JSON that was signed; empty before
  QByteArray signature;
  qint64 signingKey = 0;
};
struct StoredItem {
  AccessReviewItem item;
  PersonId decidedBy;
};

/// The review that is not signed yet; 0 when there is none.
Result<qint64> openReview(QSqlDatabase& database);
/// A new review with what everybody but the emergency account holds now; its id.
Result<qint64> insert(QSqlDatabase& database, PersonId openedBy, UtcTime time);
/// Newest first.
Result<QList<AccessReview>> list(QSqlDatabase& database);
Result<std::optional<StoredReview>> review(QSqlDatabase& database, qint64 id);
/// By name, then by role.
Result<QList<StoredItem>> items(QSqlDatabase& database, qint64 review);
Result<void> decide(QSqlDatabase& database, qint64 item, ReviewDecision decision,
                    const QString& note, PersonId by, UtcTime time);
Result<void> setSigned(QSqlDatabase& database, const StoredReview& review);

}  // namespace linewarden::access_review_repository
