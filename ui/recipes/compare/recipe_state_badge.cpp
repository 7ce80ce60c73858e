// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/recipe_state_badge.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/priority.h"

#include <QCoreApplication>
#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int recipeStateBadgeMarkSide = 14;
constexpr int degree = 16;
constexpr double stroke = 1.6;

struct RecipeStateBadgeText {
  Q_DECLARE_TR_FUNCTIONS(RecipeStateBadge)
};

void paintInside(QPainter& painter, RecipeState state, const QRectF& ring) {
  const double in = ring.width() * 0.28;
  const QRectF core = ring.adjusted(in, in, -in, -in);
  switch (state) {
    case RecipeState::Draft:
    case RecipeState::Effective: break;
    case RecipeState::InReview: painter.drawPie(ring, 90 * degree, -90 * degree); break;
    case RecipeState::ProcessSigned: painter.drawPie(ring, 90 * degree, -180 * degree); break;
    case RecipeState::Signed: painter.drawEllipse(core); break;
    case RecipeState::Superseded:
      painter.drawLine(QPointF(core.left(), ring.center().y()),
                       QPointF(core.right(), ring.center().y()));
      break;
    case RecipeState::Rejected:
      painter.drawLine(core.topLeft(), core.bottomRight());
      painter.drawLine(core.topRight(), core.bottomLeft());
      break;
    case RecipeState::Withdrawn: {
      const double edge = ring.width() * 0.15;
      painter.drawLine(ring.topRight() + QPointF(-edge, edge),
                       ring.bottomLeft() + QPointF(edge, -edge));
      break;
    }
  }
}

}  // namespace

void paintRecipeState(QPainter& painter, RecipeState state, const QRectF& box, const QColor& ink) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ring = box.adjusted(1, 1, -1, -1);
  painter.setPen(QPen(ink, stroke, state == RecipeState::Draft ? Qt::DotLine : Qt::SolidLine));
  painter.setBrush(state == RecipeState::Effective ? QBrush(ink) : QBrush(Qt::NoBrush));
  painter.drawEllipse(ring);
  painter.setPen(QPen(ink, stroke));
  painter.setBrush(ink);
  paintInside(painter, state, ring);
  painter.restore();
}

void paintRecipeState(QPainter& painter, const Theme& theme, RecipeState state,
                      StateVerdict verdict, const QRectF& box, const QColor& ink) {
  if (verdict == StateVerdict::Broken) {
    paintPriority(painter, theme, Priority::Critical, box);
    return;
  }
  if (verdict == StateVerdict::Unknown) {
    paintRecipeState(painter, state, box, ink);
    return;
  }
  if (state != RecipeState::Effective) {
    paintRecipeState(painter, state, box, theme.good);
    return;
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.good);
  painter.drawEllipse(box);
  painter.restore();
  paintIcon(painter, QStringLiteral("check"), box.adjusted(1, 1, -1, -1), theme.surface);
}

QString recipeStateWords(RecipeState state, StateVerdict verdict) {
  QString word = recipeStateTitle(state);
  switch (verdict) {
    case StateVerdict::Unknown: return word;
    case StateVerdict::Verified: return RecipeStateBadgeText::tr("%1, verified").arg(word);
    case StateVerdict::Broken: return RecipeStateBadgeText::tr("%1, but does not verify").arg(word);
  }
  return word;
}

RecipeStateBadge::RecipeStateBadge(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(text());
}

void RecipeStateBadge::setState(RecipeState state, StateVerdict verdict) {
  state_ = state;
  verdict_ = verdict;
  setAccessibleName(text());
  updateGeometry();
  update();
}

QSize RecipeStateBadge::sizeHint() const {
  const QFontMetrics metrics(textFont(TextSize::Body));
  return {recipeStateBadgeMarkSide + gridStep + metrics.horizontalAdvance(text()),
          std::max(metrics.height(), recipeStateBadgeMarkSide)};
}

void RecipeStateBadge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const QRectF mark(0, (height() - recipeStateBadgeMarkSide) / 2.0, recipeStateBadgeMarkSide,
                    recipeStateBadgeMarkSide);
  paintRecipeState(painter, theme, state_, verdict_, mark, theme.text);
  painter.setFont(textFont(TextSize::Body));
  painter.setPen(verdict_ == StateVerdict::Broken ? theme.problemText : theme.text);
  painter.drawText(rect().adjusted(recipeStateBadgeMarkSide + gridStep, 0, 0, 0),
                   Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace linewarden::ui
