// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

class ParameterModel;

/// Draws a draft's cells, those with a problem with its mark and in its ink, and edits them: tags
/// and steps are chosen, numbers are judged while they are typed.
class ParameterDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  /// `model` outlives the delegate.
  ParameterDelegate(ParameterModel& model, QObject* parent);

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model,
                    const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;

 private:
  [[nodiscard]] QWidget* makeStepChoice(QWidget* parent) const;

  ParameterModel& model_;
};

}  // namespace linewarden::ui
