// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"

#include <QAbstractTableModel>
#include <QList>

namespace linewarden::ui {

/// The roles of one access review as rows. GUI thread.
class ReviewModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Holder, HeldRole, Since, GivenBy, LastUsed, Decision, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole { ItemRole = Qt::UserRole, SortRole, LongUnusedRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Where the same items come again the rows stay, and who is current stays so.
  void setItems(const QList<AccessReviewItem>& items, UtcTime now);
  [[nodiscard]] const QList<AccessReviewItem>& items() const { return items_; }
  [[nodiscard]] UtcTime now() const { return now_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const AccessReviewItem& item, int column) const;
  [[nodiscard]] QString tip(const AccessReviewItem& item, int column) const;
  [[nodiscard]] QVariant sortKey(const AccessReviewItem& item, int column) const;

  QList<AccessReviewItem> items_;
  UtcTime now_{};
};

}  // namespace linewarden::ui

Q_DECLARE_METATYPE(linewarden::AccessReviewItem)
