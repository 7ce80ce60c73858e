// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/qr_code.h"

#include "ui/shell/theme/theme.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace linewarden::ui {

namespace {

constexpr int quietZone = 4;  // modules, as the standard asks
constexpr int side = 24 * gridStep;

}  // namespace

QImage qrModules(const QString& text) {
  const QByteArray bytes = text.toUtf8();
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeData(static_cast<int>(bytes.size()),
                        reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
      &QRcode_free);
  if (!code) return {};
  QImage modules(code->width, code->width, QImage::Format_Mono);
  for (int y = 0; y < code->width; ++y) {
    for (int x = 0; x < code->width; ++x) {
      modules.setPixel(x, y, code->data[y * code->width + x] & 1U);
    }
  }
  return modules;
}

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(tr("QR code for the authenticator app"));
}

void QrCode::setText(const QString& text) {
  modules_ = qrModules(text);
  update();
}

QSize QrCode::sizeHint() const {
  return {side, side};
}

void QrCode::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme paper = makeTheme(ThemeKind::Light);
  painter.fillRect(rect(), paper.surface);
  if (modules_.isNull()) return;
  const int count = modules_.width() + 2 * quietZone;
  const int scale = qMax(1, qMin(width(), height()) / count);
  const int left = (width() - scale * modules_.width()) / 2;
  const int top = (height() - scale * modules_.height()) / 2;
  for (int y = 0; y < modules_.height(); ++y) {
    for (int x = 0; x < modules_.width(); ++x) {
      if (modules_.pixelIndex(x, y) == 1) {
        painter.fillRect(left + x * scale, top + y * scale, scale, scale, paper.text);
      }
    }
  }
}

}  // namespace linewarden::ui
