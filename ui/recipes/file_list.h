// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

/// The files of a version to look at: name, size, hash, and the way to save each.
class FileList final : public QWidget {
  Q_OBJECT

 public:
  explicit FileList(QWidget* parent = nullptr);

  void show(const QList<RecipeAttachment>& files);
  using QWidget::show;

 signals:
  void saveWanted(const QString& name);

 private:
  [[nodiscard]] QWidget* makeEntry(const RecipeAttachment& file);

  QWidget* entries_ = nullptr;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui
