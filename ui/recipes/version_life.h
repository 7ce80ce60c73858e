// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/life_model.h"

#include <QListView>

namespace linewarden::ui {

/// A recipe's versions as a vertical line, the newest on top: number, state, who and when, and the
/// seals of their signatures. Click or the arrow keys choose another one.
class VersionLife final : public QListView {
  Q_OBJECT

 public:
  explicit VersionLife(QWidget* parent = nullptr);

  void show(const QList<RecipeVersion>& versions, RecipeVersionId chosen, UtcTime now);
  using QListView::show;
  [[nodiscard]] LifeModel* life() const { return model_; }
  [[nodiscard]] RecipeVersionId chosen() const;

 signals:
  /// A person chose another version.
  void versionChosen(linewarden::RecipeVersionId version);

 private:
  LifeModel* model_;
};

}  // namespace linewarden::ui
