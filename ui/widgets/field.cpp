// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace linewarden::ui {

namespace {

/// The octagon before a problem's text: its colour is never alone.
class ProblemMark final : public QWidget {
 public:
  explicit ProblemMark(QWidget* parent) : QWidget(parent) { setFixedSize(14, 14); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintIcon(painter, QStringLiteral("error"), QRectF(rect()), themeOf(this).critical);
  }
};

}  // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), editor_(editor), label_(label) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  head_ = makeLabel(label, TextSize::Caption, Tone::Quiet, this);
  head_->setBuddy(editor);
  column->addWidget(head_);
  column->addWidget(editor);
  auto* footRow = new QHBoxLayout;
  footRow->setSpacing(gridStep / 2);
  mark_ = new ProblemMark(this);
  foot_ = makeParagraph({}, Tone::Quiet, this);
  foot_->setFont(textFont(TextSize::Caption));
  footRow->addWidget(mark_, 0, Qt::AlignTop);
  footRow->addWidget(foot_, 1);
  column->addLayout(footRow);
  setFocusProxy(editor);
  showFoot();
}

void Field::setLabel(const QString& label) {
  label_ = label;
  head_->setText(label);
  showFoot();
}

void Field::setHint(const QString& hint) {
  hint_ = hint;
  showFoot();
}

void Field::setProblem(const QString& problem) {
  if (problem_ == problem) return;
  problem_ = problem;
  editor_->setProperty("problem", hasProblem());
  editor_->style()->unpolish(editor_);
  editor_->style()->polish(editor_);
  showFoot();
}

void Field::showFoot() {
  foot_->setText(hasProblem() ? problem_ : hint_);
  setTone(foot_, hasProblem() ? Tone::Problem : Tone::Quiet);
  foot_->setVisible(!foot_->text().isEmpty());
  mark_->setVisible(hasProblem());
  editor_->setAccessibleName(label_);
  editor_->setAccessibleDescription(foot_->text());
}

TextField::TextField(const QString& label, QWidget* parent) : Field(label, new QLineEdit, parent) {
  connect(line(), &QLineEdit::textEdited, this, [this](const QString& text) {
    setProblem({});
    emit edited(text);
  });
  connect(line(), &QLineEdit::returnPressed, this, &TextField::entered);
}

QLineEdit* TextField::line() const {
  return static_cast<QLineEdit*>(editor());
}
QString TextField::text() const {
  return line()->text();
}
void TextField::setText(const QString& text) {
  line()->setText(text);
}

}  // namespace linewarden::ui
