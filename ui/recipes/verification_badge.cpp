// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/verification_badge.h"

#include "ui/recipes/run/run_mark.h"
#include "ui/shell/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int side = gridStep / 2;
constexpr int mostWidth = 60 * gridStep;

RunMark markOf(StateVerdict verdict) {
  switch (verdict) {
    case StateVerdict::Verified: return RunMark::Verified;
    case StateVerdict::Broken: return RunMark::Critical;
    case StateVerdict::Unknown: return RunMark::Waiting;
  }
  return RunMark::None;
}

}  // namespace

VerificationBadge::VerificationBadge(QWidget* parent) : QAbstractButton(parent) {
  setObjectName(QStringLiteral("verificationBadge"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  showUnknown({});
}

void VerificationBadge::show(const RecipeVerdict& verdict) {
  verdict_ = verdict;
  setText(verdict.text);
  setEnabled(true);
  setToolTip(tr("%1\nPress to see every check.").arg(verdict.text));
  setAccessibleName(verdict.verdict == StateVerdict::Broken
                        ? tr("Does not verify: %1").arg(verdict.text)
                        : verdict.text);
  updateGeometry();
  update();
}

void VerificationBadge::showUnknown(const QString& text) {
  show({StateVerdict::Unknown, text.isEmpty() ? tr("Being verified") : text});
  setToolTip(this->text());
  setEnabled(false);
}

QSize VerificationBadge::sizeHint() const {
  const QFontMetrics metrics(textFont(TextSize::Body, true));
  const int width = 2 * side + runMarkSide + gridStep + metrics.horizontalAdvance(text());
  return {std::min(width, mostWidth), std::max(metrics.height(), runMarkSide) + 2 * side};
}

QSize VerificationBadge::minimumSizeHint() const {
  return {12 * gridStep, sizeHint().height()};
}

void VerificationBadge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  if (hasFocus()) {
    painter.setPen(theme.interactive);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
  }
  const QRectF mark(side, (height() - runMarkSide) / 2.0, runMarkSide, runMarkSide);
  paintRunMark(painter, theme, markOf(verdict_.verdict), mark);
  painter.setFont(textFont(TextSize::Body, verdict_.verdict != StateVerdict::Unknown));
  switch (verdict_.verdict) {
    case StateVerdict::Verified: painter.setPen(theme.good); break;
    case StateVerdict::Broken: painter.setPen(theme.problemText); break;
    case StateVerdict::Unknown: painter.setPen(theme.quietText); break;
  }
  const QRect words = rect().adjusted(side + runMarkSide + gridStep, 0, -side, 0);
  painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void VerificationBadge::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace linewarden::ui
