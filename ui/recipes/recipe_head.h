// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "ui/recipes/recipe_act_rules.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace linewarden::ui {

class Button;
class ElidedLabel;
class HashLabel;
class RecipeActs;
class RecipeStateBadge;
class VerificationBadge;

/// What a version is: product, line, number, state, what it is worth, its hash; and what can be
/// done with it. What cannot is closed with the reason.
class RecipeHead final : public QWidget {
  Q_OBJECT

 public:
  RecipeHead(RecipeActs& acts, std::shared_ptr<const Plant> plant, QWidget* parent);

  /// Shows what the acts are about.
  void showCase(UtcTime now);
  [[nodiscard]] VerificationBadge* verification() const { return verification_; }
  [[nodiscard]] RecipeStateBadge* state() const { return state_; }
  /// Whether there is a way to what the audit trail holds.
  void setMayReadHistory(bool may);

 signals:
  void back();
  void historyWanted();

 private:
  QHBoxLayout* makeTitleRow();
  QHBoxLayout* makeFactRow();
  QHBoxLayout* makeActRow();
  QMenu* makeDocumentMenu();
  Button* addAct(QHBoxLayout& row, RecipeAct act, const QString& name, const QString& text);
  void showActs();

  RecipeActs& acts_;
  std::shared_ptr<const Plant> plant_;
  QHash<RecipeAct, Button*> buttons_;
  ElidedLabel* product_;
  RecipeStateBadge* state_;
  VerificationBadge* verification_;
  ElidedLabel* facts_;
  ElidedLabel* description_;
  HashLabel* hash_;
  Button* history_ = nullptr;
};

}  // namespace linewarden::ui
