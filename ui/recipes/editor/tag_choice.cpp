// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/tag_choice.h"

#include "app/recipes/recipe_checks.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace linewarden::ui {

namespace {

constexpr int listWidth = 56 * gridStep;

QString entryOf(const Tag& tag) {
  if (tag.engineeringUnit.isEmpty()) {
    return QCoreApplication::translate("TagChoice", "%1 – %2").arg(tag.name, tag.title);
  }
  return QCoreApplication::translate("TagChoice", "%1 – %2 (%3)")
      .arg(tag.name, tag.title, tag.engineeringUnit);
}

}  // namespace

QComboBox* makeTagChoice(const Plant& plant, const QString& line, QWidget* parent) {
  auto* box = new ChoiceBox(parent);
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  box->lineEdit()->setFrame(false);
  box->lineEdit()->setProperty("bare", true);
  box->lineEdit()->setPlaceholderText(QCoreApplication::translate("TagChoice", "Search a tag"));
  for (const auto* tag : recipeTagsOf(plant, line)) {
    box->addItem(entryOf(*tag), tag->name);
  }
  box->view()->setMinimumWidth(listWidth);
  auto* completer = new QCompleter(box->model(), box);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setCompletionMode(QCompleter::PopupCompletion);
  completer->popup()->setMinimumWidth(listWidth);
  box->setCompleter(completer);
  return box;
}

QString chosenData(const QComboBox& box) {
  if (!box.isEditable()) return box.currentData().toString();
  const QString typed = box.currentText().trimmed();
  const int entry = box.findText(typed, Qt::MatchFixedString);
  if (entry >= 0) return box.itemData(entry).toString();
  // What was typed may be all that one entry needs.
  const int only = box.findText(typed, Qt::MatchContains);
  const bool isOnly =
      only >= 0 && !typed.isEmpty() && box.findData(typed) < 0 &&
      box.model()
              ->match(box.model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains)
              .size() == 1;
  return isOnly ? box.itemData(only).toString() : typed;
}

}  // namespace linewarden::ui
