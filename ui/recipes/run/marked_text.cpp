// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/marked_text.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace linewarden::ui {

class MarkedText::Sign final : public QWidget {
 public:
  explicit Sign(QWidget* parent) : QWidget(parent) {
    // As high as a line, so that the sign stands beside the first one.
    setFixedSize(runMarkSide + 2,
                 std::max(runMarkSide, QFontMetrics(textFont(TextSize::Body)).height()));
  }
  void setMark(RunMark mark) {
    mark_ = mark;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintRunMark(painter, themeOf(this), mark_,
                 QRectF(0, (height() - runMarkSide) / 2.0, runMarkSide, runMarkSide));
  }

 private:
  RunMark mark_ = RunMark::None;
};

MarkedText::MarkedText(QWidget* parent)
    : QWidget(parent), sign_(new Sign(this)), text_(makeParagraph({}, Tone::Plain, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(sign_, 0, Qt::AlignTop);
  row->addWidget(text_, 1);
}

void MarkedText::show(RunMark mark, const QString& text) {
  mark_ = mark;
  sign_->setMark(mark);
  text_->setText(text);
  const bool isBad = mark == RunMark::Problem || mark == RunMark::Critical || mark == RunMark::High;
  setTone(text_, isBad ? Tone::Problem : Tone::Plain);
}

QString MarkedText::text() const {
  return text_->text();
}

}  // namespace linewarden::ui
