// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/people/act_dialog.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace linewarden::ui {

class Button;
class Field;

/// A remark on a version or one of its parameters.
class CommentDialog final : public ActDialog {
  Q_OBJECT

 public:
  CommentDialog(const RecipeRooms& rooms, const Session& session, RecipeVersionId version,
                const QStringList& parameters, QWidget* parent);

  /// Chooses what it is about; empty: the whole version.
  void setParameter(const QString& parameter);

 signals:
  void commented();

 private:
  void start();

  RecipeRooms rooms_;
  Session session_;
  RecipeVersionId version_;
  QComboBox* about_;
  QPlainTextEdit* text_;
  Field* field_;
};

/// The remarks on a version, the newest first, and the way to add one.
class CommentList final : public QWidget {
  Q_OBJECT

 public:
  explicit CommentList(const RecipeRooms& rooms, QWidget* parent = nullptr);

  using QWidget::show;
  /// `parameterNames`: what can be remarked on beside the version as a whole.
  void show(const Session& session, RecipeVersionId version, const QList<RecipeComment>& comments,
            const QStringList& parameterNames);
  /// Opens the dialog for a remark on that parameter; empty: on the whole.
  void add(const QString& parameter = {});

 signals:
  /// A remark was added: ask for the version again.
  void commented();

 private:
  QWidget* makeEntry(const RecipeComment& comment, QWidget* parent) const;

  RecipeRooms rooms_;
  Session session_;
  RecipeVersionId version_;
  QStringList parameters_;
  Button* add_;
  QWidget* entries_ = nullptr;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui
