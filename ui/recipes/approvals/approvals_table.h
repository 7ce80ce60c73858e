// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_approval.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTableView;

namespace linewarden::ui {

class ApprovalsModel;
class ApprovalsProxy;

/// The table of what waits for a signature; Enter or a double click opens a row.
class ApprovalsTable final : public QWidget {
  Q_OBJECT

 public:
  explicit ApprovalsTable(std::shared_ptr<const Plant> plant, QWidget* parent = nullptr);

  void setWaiting(const QList<WaitingApproval>& waiting, UtcTime now);
  void setNow(UtcTime now);
  void setMineOnly(bool mineOnly);
  /// False where it is not among the rows.
  bool choose(RecipeVersionId version);
  [[nodiscard]] std::optional<WaitingApproval> current() const;
  /// Rows that pass the filter.
  [[nodiscard]] int count() const;
  [[nodiscard]] QTableView* view() const { return view_; }

 signals:
  void opened();
  void currentChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildView();
  void chooseFirst();
  void fitColumns();

  ApprovalsModel* model_;
  ApprovalsProxy* proxy_;
  QTableView* view_;
};

}  // namespace linewarden::ui
