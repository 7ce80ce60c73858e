// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QFrame>
#include <QResizeEvent>
#include <QStyle>

namespace linewarden::ui {

namespace {

QString toneName(Tone tone) {
  switch (tone) {
    case Tone::Plain: return QStringLiteral("plain");
    case Tone::Quiet: return QStringLiteral("quiet");
    case Tone::Problem: return QStringLiteral("problem");
    case Tone::Good: return QStringLiteral("good");
  }
  return {};
}

void letWrap(QLabel* label) {
  label->setWordWrap(true);
  // A wrapping label asks for its height by its width; without this it is cut off.
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  label->setSizePolicy(policy);
}

bool isHeading(TextSize size) {
  return size == TextSize::Section || size == TextSize::Title;
}

}  // namespace

QLabel* makeLabel(const QString& text, TextSize size, Tone tone, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(textFont(size, isHeading(size)));
  setTone(label, tone);
  return label;
}

QLabel* makeParagraph(const QString& text, Tone tone, QWidget* parent) {
  QLabel* label = makeLabel(text, TextSize::Body, tone, parent);
  letWrap(label);
  return label;
}

QLabel* makeStrongParagraph(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(textFont(TextSize::Body, true));
  setTone(label, Tone::Plain);
  letWrap(label);
  return label;
}

void setTone(QLabel* label, Tone tone) {
  label->setProperty("tone", toneName(tone));
  label->style()->unpolish(label);
  label->style()->polish(label);
}

QWidget* makeRule(QWidget* parent) {
  auto* rule = new QFrame(parent);
  rule->setProperty("surface", QStringLiteral("rule"));
  rule->setFixedHeight(1);
  return rule;
}

ElidedLabel::ElidedLabel(TextSize size, Tone tone, QWidget* parent, bool strong) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setFont(textFont(size, strong || isHeading(size)));
  setTone(this, tone);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
  full_ = text;
  setAccessibleName(text);
  updateGeometry();
  elide();
}

QSize ElidedLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(full_) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {3 * gridStep, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  elide();
}

void ElidedLabel::elide() {
  const QString shown = fontMetrics().elidedText(full_, Qt::ElideRight, width());
  setText(shown);
  setToolTip(shown == full_ ? QString() : full_);
}

}  // namespace linewarden::ui
