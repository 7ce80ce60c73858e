// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/parameter_delegate.h"

#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/tag_choice.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/icon.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace linewarden::ui {

namespace {

constexpr int markSide = 14;

// The edge tells it at once; the words come when the cell is left.
void judgeNumber(QLineEdit& line, const QString& typed) {
  const bool isBad = !typed.trimmed().isEmpty() && !numberFrom(typed, QLocale());
  if (line.property("problem").toBool() == isBad) return;
  line.setProperty("problem", isBad);
  line.setToolTip(isBad ? unreadText(typed, QLocale()) : QString());
  line.setAccessibleDescription(line.toolTip());
  line.style()->unpolish(&line);
  line.style()->polish(&line);
}

}  // namespace

ParameterDelegate::ParameterDelegate(ParameterModel& model, QObject* parent)
    : CellDelegate(parent), model_(model) {}

QWidget* ParameterDelegate::makeStepChoice(QWidget* parent) const {
  auto* box = new ChoiceBox(parent);
  box->addItem(tr("No step: the whole recipe"), QString());
  for (const RecipeStep& step : model_.header().steps) box->addItem(step.name, step.name);
  return box;
}

QWidget* ParameterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const {
  QWidget* editor = nullptr;
  if (index.column() == ColumnTag) {
    editor = makeTagChoice(model_.plant(), model_.line(), parent);
  } else if (index.column() == ColumnStep) {
    editor = makeStepChoice(parent);
  } else {
    auto* line = new QLineEdit(parent);
    line->setMaxLength(index.column() == ColumnNote ? mostRecipeText : mostRecipeName);
    if (isNumberColumn(index.column())) {
      line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
      connect(line, &QLineEdit::textChanged, line,
              [line](const QString& typed) { judgeNumber(*line, typed); });
    }
    editor = line;
  }
  editor->setObjectName(QStringLiteral("cellEditor"));
  editor->setAccessibleName(columnTitle(index.column()));
  return editor;
}

void ParameterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QString text = index.data(Qt::EditRole).toString();
  if (auto* box = qobject_cast<QComboBox*>(editor); box != nullptr) {
    const int at = box->findData(text);
    box->setCurrentIndex(at);
    if (box->isEditable()) {
      if (at < 0) box->setEditText(text);
      box->lineEdit()->selectAll();
    }
  } else if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr) {
    line->setText(text);
  }
}

void ParameterDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const {
  if (const auto* box = qobject_cast<QComboBox*>(editor); box != nullptr) {
    const bool keepsOdd = !box->isEditable() && box->currentIndex() < 0;
    if (!keepsOdd) model->setData(index, chosenData(*box));
  } else if (const auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr) {
    model->setData(index, line->text());
  }
}

void ParameterDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  if (!index.data(ParameterModel::ProblemRole).toString().isEmpty()) {
    const QRectF mark(box.left() - 2, box.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
    paintIcon(painter, QStringLiteral("error"), mark, theme.critical);
    box.setLeft(box.left() + markSide + gridStep / 2);
    painter.setPen(theme.problemText);
  } else if (index.column() == ColumnUnit || index.column() == ColumnNote) {
    painter.setPen(theme.quietText);
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
