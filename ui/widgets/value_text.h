// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QWidget>

namespace linewarden::ui {

/// A value right-aligned with its unit in quiet ink; struck through with its age while
/// stale; a reason in quiet ink where there is none. Figures keep to one base line.
class ValueText final : public QWidget {
  Q_OBJECT

 public:
  explicit ValueText(TextSize size = TextSize::Body, QWidget* parent = nullptr);

  /// What the value is, for those who hear it.
  void setMeaning(const QString& meaning);
  void setValue(const ShownValue& value);
  [[nodiscard]] const ShownValue& value() const { return value_; }
  /// Left where a figure stands alone; right in columns.
  void setAlignment(Qt::AlignmentFlag alignment);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell();
  [[nodiscard]] QString tail() const;

  TextSize size_;
  Qt::AlignmentFlag alignment_ = Qt::AlignRight;
  QString meaning_;
  ShownValue value_;
};

}  // namespace linewarden::ui
