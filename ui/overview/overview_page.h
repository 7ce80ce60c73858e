// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"
#include "ui/overview/unit_strip.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QPoint>
#include <QTimer>

class QStackedLayout;
class QVBoxLayout;

namespace linewarden::ui {

class LineCard;
class StateView;
class TotalsBar;

/// "Lines": every line at a glance, trouble first. It takes a snapshot four times a second
/// while it is in sight, and moves cards only while no hand moves on them.
class OverviewPage final : public Page {
  Q_OBJECT

 public:
  OverviewPage(std::shared_ptr<const Plant> plant, const LineBoard& board, const Clock& clock,
               QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString context() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

  /// Takes a snapshot now.
  void refresh();
  /// Ids of the lines, top to bottom.
  [[nodiscard]] QStringList shownOrder() const;

 private:
  void build();
  void showFailure(const Error& error);
  void showLines(const QList<LineStatus>& lines, UtcTime now);
  void reorder(const QList<LineStatus>& lines);
  [[nodiscard]] bool isInHand();
  [[nodiscard]] QList<UnitMark> unitMarks(const Line& line, const LineStatus& status,
                                          const QHash<TagId, Reading>& readings) const;

  const std::shared_ptr<const Plant> plant_;
  const LineBoard& board_;
  const Clock& clock_;
  Session session_;
  QTimer timer_;
  QString context_;
  QList<TagId> stateTags_;
  QStackedLayout* stack_;
  QWidget* lines_;
  QVBoxLayout* column_;
  TotalsBar* totals_;
  StateView* loading_;
  StateView* empty_;
  StateView* failure_;
  QHash<QString, LineCard*> cards_;
  const LineCard* heldCard_ = nullptr;
  QPoint pointer_;
  SteadyTime handMovedAt_{};
};

}  // namespace linewarden::ui
