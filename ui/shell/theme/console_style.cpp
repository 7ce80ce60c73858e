// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/console_style.h"

#include <QPainter>
#include <QStyleOption>

namespace linewarden::ui {

ConsoleStyle::ConsoleStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("fusion")), theme_(theme) {}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return iconSize;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 2 * gridStep;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return gridStep;
    case PM_ButtonDefaultIndicator: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 2 * gridStep;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const {
  switch (hint) {
    // A console's scroll bars, menus and check boxes change at once.
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 1;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
  switch (element) {
    case PE_FrameFocusRect: drawFocus(*painter, option->rect); break;
    case PE_IndicatorCheckBox: drawIndicator(*painter, *option, false); break;
    case PE_IndicatorRadioButton: drawIndicator(*painter, *option, true); break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void ConsoleStyle::drawFocus(QPainter& painter, const QRect& where) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme_.interactive, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(where).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
  painter.restore();
}

void ConsoleStyle::drawIndicator(QPainter& painter, const QStyleOption& option, bool round) const {
  const bool on = option.state.testFlag(State_On);
  const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  const double radius = round ? box.width() / 2 : cornerRadius / 2.0;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(on ? theme_.interactive : theme_.quietText, 1));
  painter.setBrush(on ? theme_.interactive : theme_.surface);
  painter.drawRoundedRect(box, radius, radius);
  painter.setPen(QPen(theme_.onInteractive, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&box](double x, double y) {
    return box.topLeft() + QPointF(x * box.width(), y * box.height());
  };
  if (on && round) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.onInteractive);
    painter.drawEllipse(at(0.5, 0.5), box.width() / 5, box.height() / 5);
  }
  if (on && !round) painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.3)}));
  if (option.state.testFlag(State_NoChange)) {
    painter.setPen(QPen(theme_.text, 2));
    painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
  }
  painter.restore();
}

}  // namespace linewarden::ui
