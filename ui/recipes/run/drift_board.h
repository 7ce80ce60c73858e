// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/drift_guard.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace linewarden::ui {

class DriftHead;
class DriftHistoryModel;
class GuardedModel;
class WatchPanel;

/// What the drift guard says of one line: head, guarded parameters, the chosen one's charts and
/// what drifted before. It shows what it is given. GUI thread.
class DriftBoard final : public QWidget {
  Q_OBJECT

 public:
  explicit DriftBoard(std::shared_ptr<const Plant> plant, QWidget* parent = nullptr);

  void setView(const DriftView& view, UtcTime now);
  void setWatches(const QList<WatchView>& watches, UtcTime now);
  void setHistory(const QList<DriftRecord>& history, UtcTime now);
  /// Nothing of the line before is shown any more.
  void clear();
  /// The chosen parameter's name; empty: none.
  [[nodiscard]] QString chosen() const;
  void choose(const QString& parameter);
  [[nodiscard]] WatchPanel* panel() const { return panel_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  void showWatch();
  void fitColumns();
  [[nodiscard]] QString lastShift(const QString& parameter) const;

  QList<WatchView> watches_;
  UtcTime now_{};
  bool isLoading_ = false;
  DriftHead* head_;
  GuardedModel* guarded_;
  QTableView* guardedView_;
  DriftHistoryModel* history_;
  QTableView* historyView_;
  QLabel* historyEmpty_;
  WatchPanel* panel_;
};

}  // namespace linewarden::ui
