// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/run_mark.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {

// A ring, of which the lower half is full while it works.
void paintRing(QPainter& painter, const QColor& ink, const QRectF& box, bool isHalf) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ring = box.adjusted(2, 2, -2, -2);
  painter.setPen(QPen(ink, 1.6));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(ring);
  constexpr int degree = 16;
  painter.setBrush(ink);
  if (isHalf) painter.drawPie(ring, 180 * degree, 180 * degree);
  painter.restore();
}

}  // namespace

void paintRunMark(QPainter& painter, const Theme& theme, RunMark mark, const QRectF& box) {
  switch (mark) {
    case RunMark::None: return;
    case RunMark::Good: paintIcon(painter, QStringLiteral("check"), box, theme.text); return;
    case RunMark::Verified: paintIcon(painter, QStringLiteral("check"), box, theme.good); return;
    case RunMark::Problem: paintIcon(painter, QStringLiteral("error"), box, theme.critical); return;
    case RunMark::Waiting: paintRing(painter, theme.quietText, box, false); return;
    case RunMark::Working: paintRing(painter, theme.interactive, box, true); return;
    case RunMark::Medium: paintPriority(painter, theme, Priority::Medium, box); return;
    case RunMark::High: paintPriority(painter, theme, Priority::High, box); return;
    case RunMark::Critical: paintPriority(painter, theme, Priority::Critical, box); return;
  }
}

RunMark markOf(DownloadOutcome outcome) {
  switch (outcome) {
    case DownloadOutcome::Running: return RunMark::Working;
    case DownloadOutcome::Done:
    case DownloadOutcome::Restored: return RunMark::Good;
    case DownloadOutcome::Failed: return RunMark::Problem;
    case DownloadOutcome::Cancelled: return RunMark::Medium;
    case DownloadOutcome::Interrupted: return RunMark::High;
  }
  return RunMark::None;
}

RunMark markOf(std::optional<WriteResult> result) {
  if (!result) return RunMark::Waiting;
  switch (*result) {
    case WriteResult::Written: return RunMark::Good;
    case WriteResult::NotSent: return RunMark::Waiting;
    case WriteResult::Differs:
    case WriteResult::Refused: return RunMark::Problem;
    case WriteResult::Unknown: return RunMark::High;
  }
  return RunMark::None;
}

RunMark markOfDrift(const QString& kind) {
  if (kind == QLatin1String("flapping")) return RunMark::Medium;
  return kind == QLatin1String("shift") ? RunMark::High : RunMark::Critical;
}

}  // namespace linewarden::ui
