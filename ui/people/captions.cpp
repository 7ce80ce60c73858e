// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/captions.h"

namespace linewarden::ui {

QLabel* makeCaption(const QString& text, Tone tone, QWidget* parent) {
  QLabel* label = makeLabel(text, TextSize::Caption, tone, parent);
  label->setWordWrap(true);
  // A wrapping label asks for its height by its width; without this it is cut off.
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  label->setSizePolicy(policy);
  return label;
}

QLabel* makeSmallHeading(const QString& text, QWidget* parent) {
  // The font comes before the tone, which has the style look at the label.
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(textFont(TextSize::Body, true));
  setTone(label, Tone::Plain);
  return label;
}

}  // namespace linewarden::ui
