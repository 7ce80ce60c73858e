// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QLabel>

namespace linewarden::ui {

/// Which ink a text has; colours come from the theme.
enum class Tone { Plain, Quiet, Problem, Good };

/// A plain-text label of the type scale. Long text wraps only where asked.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextSize size, Tone tone = Tone::Plain,
                                QWidget* parent = nullptr);
/// The same, in several lines where it has to.
[[nodiscard]] QLabel* makeParagraph(const QString& text, Tone tone = Tone::Plain,
                                    QWidget* parent = nullptr);
/// Body text in strong type, in several lines where it has to. Made so: a font that is set
/// later is lost to the style sheet.
[[nodiscard]] QLabel* makeStrongParagraph(const QString& text, QWidget* parent = nullptr);
void setTone(QLabel* label, Tone tone);
/// A hairline from left to right.
[[nodiscard]] QWidget* makeRule(QWidget* parent = nullptr);

/// One line that ends in "…" where it has no room; the tooltip then holds the whole.
class ElidedLabel final : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(TextSize size, Tone tone = Tone::Plain, QWidget* parent = nullptr,
                       bool strong = false);

  void setFullText(const QString& text);
  [[nodiscard]] QString fullText() const { return full_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void elide();

  QString full_;
};

}  // namespace linewarden::ui
