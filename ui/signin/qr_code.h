// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace linewarden::ui {

/// A QR code (ISO/IEC 18004, error correction M) that is always dark on light, whatever
/// the theme, as readers expect it. Its text may be a secret and is not kept.
class QrCode final : public QWidget {
  Q_OBJECT

 public:
  explicit QrCode(QWidget* parent = nullptr);

  void setText(const QString& text);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage modules_;
};

/// One pixel a module, 1 for dark, without the quiet zone; null for a text too long.
[[nodiscard]] QImage qrModules(const QString& text);

}  // namespace linewarden::ui
