// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

#include <QMetaType>

#include <optional>

class QTableView;

namespace linewarden::ui {

/// What models of this folder tell of a cell beside Qt's own roles.
enum RunRole {
  RunUnitRole = Qt::UserRole + 1,  ///< QString, in quiet ink after the number
  RunQuietRole,                    ///< bool: in quiet ink
  RunMarkRole,                     ///< RunMark as int, before the text
  RunToleranceRole,                ///< ToleranceScale, drawn in place of a text
};

/// A value within the tolerance around what was signed.
struct ToleranceScale {
  double expected = 0;
  double tolerance = 0;
  double resolution = 1;  ///< where there is no tolerance, the least that counts
  std::optional<double> found;
  bool isDrifted = false;
};

/// Draws cells with sign, number and unit, or a tolerance's bar.
class RunDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit RunDelegate(QObject* parent) : CellDelegate(parent) {}

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

/// Whole rows, one at a time, nothing edited in place; the stretching column takes what is left.
void setRunTableManner(QTableView& view, int stretchColumn);
/// The other columns as wide as their words and heads.
void fitRunColumns(QTableView& view);
/// Alignment of numbers and of words, for data() and headerData().
[[nodiscard]] QVariant runAlignment(bool isNumber);

}  // namespace linewarden::ui

Q_DECLARE_METATYPE(linewarden::ui::ToleranceScale)
