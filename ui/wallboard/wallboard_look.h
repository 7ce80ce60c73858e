// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QObject>
#include <QSizeF>

namespace linewarden::ui {

/// Colours, letters and measures of the wallboard for QML. Everything is a multiple of `unit`, a
/// hundredth of the screen's height (of 9/16 of its width where it is narrower than 16:9), so that
/// letters have the same share of every screen: capitals of names and figures a twentieth of it,
/// of all other texts a fortieth at least.
class WallboardLook final : public QObject {
  Q_OBJECT
  Q_PROPERTY(QColor window READ window CONSTANT)
  Q_PROPERTY(QColor surface READ surface CONSTANT)
  Q_PROPERTY(QColor raised READ raised CONSTANT)
  Q_PROPERTY(QColor border READ border CONSTANT)
  Q_PROPERTY(QColor text READ text CONSTANT)
  Q_PROPERTY(QColor quietText READ quietText CONSTANT)
  Q_PROPERTY(QColor interactive READ interactive CONSTANT)
  Q_PROPERTY(QColor warningGround READ warningGround CONSTANT)
  Q_PROPERTY(QColor warningInk READ warningInk CONSTANT)
  Q_PROPERTY(QColor warningEdge READ warningEdge CONSTANT)
  Q_PROPERTY(double unit READ unit NOTIFY changed)
  Q_PROPERTY(QFont figureFont READ figureFont NOTIFY changed)
  Q_PROPERTY(QFont wordFont READ wordFont NOTIFY changed)
  Q_PROPERTY(QFont noteFont READ noteFont NOTIFY changed)
  Q_PROPERTY(int leastNamePixels READ leastNamePixels NOTIFY changed)
  Q_PROPERTY(int leastPixels READ leastPixels NOTIFY changed)
  Q_PROPERTY(double rowHeight READ rowHeight CONSTANT)
  Q_PROPERTY(double gap READ gap CONSTANT)
  Q_PROPERTY(double margin READ margin CONSTANT)
  Q_PROPERTY(double headerHeight READ headerHeight CONSTANT)
  Q_PROPERTY(double bannerHeight READ bannerHeight CONSTANT)

 public:
  explicit WallboardLook(ThemeKind kind, QObject* parent = nullptr);

  void setScreen(const QSizeF& size);
  /// How many lines fit above the least room for alarms.
  [[nodiscard]] int linesPerPage() const;
  /// Ink of a Priority's mark at the edge, by its number.
  Q_INVOKABLE [[nodiscard]] QColor ink(int priority) const;

  [[nodiscard]] const Theme& theme() const { return theme_; }
  [[nodiscard]] QColor window() const { return theme_.window; }
  [[nodiscard]] QColor surface() const { return theme_.surface; }
  [[nodiscard]] QColor raised() const { return theme_.raised; }
  [[nodiscard]] QColor border() const { return theme_.border; }
  [[nodiscard]] QColor text() const { return theme_.text; }
  [[nodiscard]] QColor quietText() const { return theme_.quietText; }
  [[nodiscard]] QColor interactive() const { return theme_.interactive; }
  [[nodiscard]] QColor warningGround() const;
  [[nodiscard]] QColor warningInk() const { return theme_.onSignal; }
  [[nodiscard]] QColor warningEdge() const { return theme_.high; }
  [[nodiscard]] double unit() const { return unit_; }
  [[nodiscard]] QFont figureFont() const { return letters(5.0); }
  [[nodiscard]] QFont wordFont() const { return letters(3.6); }
  [[nodiscard]] QFont noteFont() const { return letters(2.5); }
  /// A name that is too long for its place is drawn smaller down to this, then cut.
  [[nodiscard]] int leastNamePixels() const { return letters(4.2).pixelSize(); }
  [[nodiscard]] int leastPixels() const { return letters(2.5).pixelSize(); }

  // In units.
  [[nodiscard]] double rowHeight() const { return 17.6; }
  [[nodiscard]] double gap() const { return 1.2; }
  [[nodiscard]] double margin() const { return 2.2; }
  [[nodiscard]] double headerHeight() const { return 9.6; }
  [[nodiscard]] double bannerHeight() const { return 7.6; }

 signals:
  void changed();

 private:
  /// Capitals so many units high.
  [[nodiscard]] QFont letters(double capitals) const;

  Theme theme_;
  double capitalsShare_ = 0.7;  // of a font's size
  double unit_ = 1;
  double height_ = 100;
};

}  // namespace linewarden::ui
