// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/problem_strip.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace linewarden::ui {

/// An octagon while there are problems, else a tick.
class ProblemStrip::Mark final : public QWidget {
 public:
  explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }
  void setBad(bool isBad) {
    isBad_ = isBad;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintIcon(painter, isBad_ ? QStringLiteral("error") : QStringLiteral("check"), QRectF(rect()),
              isBad_ ? theme.critical : theme.quietText);
  }

 private:
  bool isBad_ = false;
};

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent),
      mark_(new Mark(this)),
      text_(new ElidedLabel(TextSize::Body, Tone::Plain, this)),
      next_(new Button(tr("Next problem (F8)"), ButtonKind::Quiet, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(gridStep / 2, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(mark_);
  row->addWidget(text_, 1);
  row->addWidget(next_);
  text_->setObjectName(QStringLiteral("draftProblems"));
  next_->setObjectName(QStringLiteral("nextProblem"));
  next_->setIconName(QStringLiteral("arrow-right"));
  connect(next_, &Button::clicked, this, &ProblemStrip::next);
  setProblems({});
}

void ProblemStrip::setProblems(const QList<RecipeProblem>& problems) {
  problems_ = problems;
  // Where one was corrected, the one that took its place comes next.
  if (current_ >= problems_.size()) current_ = -1;
  mark_->setBad(!problems_.isEmpty());
  // A button that has the focus and is closed would hand it to somewhere else.
  next_->setVisible(!problems_.isEmpty());
  showCurrent();
}

void ProblemStrip::showCurrent() {
  if (problems_.isEmpty()) {
    text_->setFullText(tr("No problems. The draft may be submitted."));
    setTone(text_, Tone::Quiet);
    return;
  }
  const QList<RecipeProblem> one{problems_.at(std::max(0, current_))};
  text_->setFullText(tr("%n problem(s). %1", nullptr, static_cast<int>(problems_.size()))
                         .arg(describeProblems(one)));
  setTone(text_, Tone::Problem);
}

void ProblemStrip::next() {
  if (problems_.isEmpty()) return;
  current_ = (current_ + 1) % static_cast<int>(problems_.size());
  showCurrent();
  // By value: whoever jumps may end an edit, which makes the list anew.
  const RecipeProblem problem = problems_.at(current_);
  emit jumped(problem);
}

}  // namespace linewarden::ui
