// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QProxyStyle>

namespace linewarden::ui {

/// What the style sheet cannot say: sizes, hints and the focus ring, over Fusion.
class ConsoleStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  explicit ConsoleStyle(const Theme& theme);

  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returnData) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

 private:
  void drawFocus(QPainter& painter, const QRect& where) const;
  void drawIndicator(QPainter& painter, const QStyleOption& option, bool round) const;

  Theme theme_;
};

}  // namespace linewarden::ui
