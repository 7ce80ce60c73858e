// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_view.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace linewarden::ui {

namespace {
constexpr int markSide = 32;
constexpr int columnWidth = 52 * gridStep;
}  // namespace

class StateView::Mark final : public QWidget {
 public:
  Mark(QString name, bool problem, QWidget* parent)
      : QWidget(parent), name_(std::move(name)), problem_(problem) {
    setFixedSize(markSide, markSide);
  }
  void setName(const QString& name) {
    name_ = name;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintIcon(painter, name_, QRectF(rect()), problem_ ? theme.critical : theme.quietText);
  }

 private:
  QString name_;
  bool problem_;
};

StateView::StateView(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent) {
  const bool failed = kind == Kind::Error;
  auto* row = new QHBoxLayout(this);
  row->addStretch(1);
  auto* block = new QWidget(this);
  block->setMaximumWidth(columnWidth);
  row->addWidget(block, 8);
  row->addStretch(1);
  column_ = new QVBoxLayout(block);
  column_->setContentsMargins(0, 2 * gridStep, 0, 2 * gridStep);
  column_->addStretch(2);
  mark_ = new Mark(failed ? QStringLiteral("error") : QStringLiteral("info"), failed, block);
  mark_->setVisible(kind != Kind::Loading);
  column_->addWidget(mark_);
  QLabel* head = makeLabel(title, TextSize::Section, Tone::Plain, block);
  head->setWordWrap(true);
  column_->addWidget(head);
  text_ = makeParagraph(text, failed ? Tone::Plain : Tone::Quiet, block);
  text_->setTextInteractionFlags(failed ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
  text_->setVisible(!text.isEmpty());
  column_->addWidget(text_);
  if (kind == Kind::Loading) {
    auto* bar = new QProgressBar(block);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(title);
    column_->addSpacing(gridStep);
    column_->addWidget(bar);
  }
  detail_ = makeParagraph({}, Tone::Quiet, block);
  detail_->setFont(textFont(TextSize::Caption));
  detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  detail_->hide();
  column_->addWidget(detail_);
  column_->addStretch(3);
  setAccessibleName(title);
  setAccessibleDescription(text);
}

void StateView::setText(const QString& text) {
  text_->setText(text);
  text_->setVisible(!text.isEmpty());
  setAccessibleDescription(text);
}

void StateView::setIconName(const QString& name) {
  mark_->setName(name);
}

Button* StateView::setAction(const QString& verb) {
  auto* button = new Button(verb, ButtonKind::Primary, this);
  const int below = column_->indexOf(detail_);
  column_->insertSpacing(below, gridStep);
  column_->insertWidget(below + 1, button, 0, Qt::AlignLeft);
  connect(button, &QPushButton::clicked, this, &StateView::acted);
  return button;
}

void StateView::setDetail(const QString& detail) {
  detail_->setText(detail);
  detail_->setVisible(!detail.isEmpty());
}

}  // namespace linewarden::ui
