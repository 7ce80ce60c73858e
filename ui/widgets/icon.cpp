// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/shell/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <optional>

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initIconResource() {
  Q_INIT_RESOURCE(linewarden_icons);
}

namespace linewarden::ui {

namespace {

QByteArray drawing(const QString& name) {
  initIconResource();
  QFile file(QStringLiteral(":/linewarden/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintDrawing(QPainter& painter, QByteArray svg, const QRectF& where, const QColor& colour) {
  svg.replace("#000", colour.name().toLatin1());
  QSvgRenderer renderer(svg);
  if (!renderer.isValid()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, where);
  painter.restore();
}

/// Draws an SVG at the size asked for, so that it is sharp at every scale, in a colour of
/// the theme that holds when it is drawn.
class LineIconEngine final : public QIconEngine {
 public:
  LineIconEngine(QByteArray svg, std::optional<QColor> colour)
      : svg_(std::move(svg)), colour_(colour) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    paintDrawing(*painter, svg_, rect, inkOf(mode, state));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap map(size);
    map.fill(Qt::transparent);
    QPainter painter(&map);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return map;
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                       qreal scale) override {
    QPixmap map = pixmap(size, mode, state);
    map.setDevicePixelRatio(scale);
    return map;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }
  bool isNull() override { return svg_.isEmpty(); }

 private:
  [[nodiscard]] QColor inkOf(QIcon::Mode mode, QIcon::State state) const {
    if (colour_) return *colour_;
    const Theme& theme = themeOf(nullptr);
    if (mode == QIcon::Disabled) return theme.quietText;
    const bool plain = mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On;
    return plain ? theme.text : theme.quietText;
  }

  QByteArray svg_;
  std::optional<QColor> colour_;
};

QIcon makeIcon(const QString& name, std::optional<QColor> colour) {
  const QByteArray svg = drawing(name);
  return svg.isEmpty() ? QIcon() : QIcon(new LineIconEngine(svg, colour));
}

}  // namespace

QIcon lineIcon(const QString& name) {
  return makeIcon(name, {});
}
QIcon lineIcon(const QString& name, const QColor& colour) {
  return makeIcon(name, colour);
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour) {
  paintDrawing(painter, drawing(name), where, colour);
}

}  // namespace linewarden::ui
