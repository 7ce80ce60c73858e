// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class ReviewModel;

/// The undecided rows, or all.
class ReviewProxy final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  void setUndecidedOnly(bool only);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  bool undecidedOnly_ = false;
};

/// The table of a review: K keeps and R removes the current row's role, after which the next
/// undecided row is the current one.
class ReviewTable final : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewTable(QWidget* parent = nullptr);

  void setItems(const QList<AccessReviewItem>& items, UtcTime now);
  void setUndecidedOnly(bool only);
  /// This one is being decided: the next undecided row becomes the current one.
  void moveOn(qint64 item);
  /// That decision was refused: the row is the current one again.
  void comeBack(qint64 item);
  [[nodiscard]] bool isPending(qint64 item) const { return pending_.contains(item); }
  /// Nothing where no row is current.
  [[nodiscard]] std::optional<AccessReviewItem> current() const;
  [[nodiscard]] QTableView* view() const { return view_; }

 signals:
  void currentChanged();
  void keepWanted();
  void removeWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildView();
  void fitColumns();
  void showFace();
  void choose(qint64 item);
  [[nodiscard]] int rowOf(qint64 item) const;
  [[nodiscard]] bool isUndecided(int row) const;
  [[nodiscard]] AccessReviewItem itemAt(int row) const;

  ReviewModel* model_;
  ReviewProxy* proxy_;
  QTableView* view_;
  QStackedWidget* faces_;
  QSet<qint64> pending_;  ///< decided here, not answered yet
};

}  // namespace linewarden::ui
