// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figure_card.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int figureMarkSide = 16;
}  // namespace

/// Three shapes, so that colour alone tells nothing; what is acceptable stays quiet.
class FigureCard::Mark final : public QWidget {
 public:
  explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(figureMarkSide, figureMarkSide); }
  void setVerdict(FigureVerdict verdict) {
    verdict_ = verdict;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    if (verdict_ == FigureVerdict::None) return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRectF box(rect());
    switch (verdict_) {
      case FigureVerdict::None: return;
      case FigureVerdict::Acceptable:
        return paintIcon(painter, QStringLiteral("check"), box, theme.quietText);
      case FigureVerdict::Manageable:
        return paintIcon(painter, QStringLiteral("warning"), box, theme.medium);
      case FigureVerdict::TooMany:
        return paintIcon(painter, QStringLiteral("error"), box, theme.high);
    }
  }

 private:
  FigureVerdict verdict_ = FigureVerdict::None;
};

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent),
      title_(new ElidedLabel(TextSize::Caption, Tone::Quiet, this)),
      value_(makeLabel({}, TextSize::Title, Tone::Plain, this)),
      mark_(new Mark(this)),
      verdict_(makeLabel({}, TextSize::Body, Tone::Plain, this)),
      note_(new ElidedLabel(TextSize::Caption, Tone::Quiet, this)) {
  content()->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
  content()->setSpacing(0);
  content()->addWidget(title_);
  content()->addWidget(value_);
  auto* line = new QHBoxLayout;
  line->setSpacing(gridStep / 2);
  line->addWidget(mark_);
  line->addWidget(verdict_);
  line->addStretch(1);
  content()->addLayout(line);
  content()->addWidget(note_);
}

void FigureCard::show(const JudgedFigure& figure) {
  setObjectName(QStringLiteral("figure-") + figure.name);
  setAccessibleName(figure.spoken());
  title_->setFullText(figure.title);
  value_->setText(figure.value);
  value_->setObjectName(QStringLiteral("value-") + figure.name);
  mark_->setVerdict(figure.verdict);
  mark_->setVisible(figure.verdict != FigureVerdict::None);
  verdict_->setText(figure.verdictWord);
  verdict_->setObjectName(QStringLiteral("verdict-") + figure.name);
  note_->setFullText(figure.note);
}

}  // namespace linewarden::ui
