// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "ui/recipes/run/run_section.h"

class QHBoxLayout;
class QStackedWidget;

namespace linewarden::ui {

class DriftBoard;
class SegmentedChoice;
class StateView;

/// What runs in the PLCs against what was signed, line by line, and how the measured values do.
class DriftSection final : public RunSection {
  Q_OBJECT

 public:
  explicit DriftSection(const RecipeRooms& rooms, QWidget* parent = nullptr);

  /// Brings a line to the front, as soon as it is known; nothing where nothing was loaded there.
  void showLine(const QString& line);
  /// The line that is shown; empty: none.
  [[nodiscard]] QString line() const { return line_; }
  [[nodiscard]] DriftBoard* board() const { return board_; }

 protected:
  void load() override;
  void clear() override;

 private:
  enum Face { Loading, Failed, None, Shown };

  void build();
  void takeViews(const Result<QList<DriftView>>& views);
  void offerLines();
  void showChosen();
  void loadLine();
  void heard(const QString& line);
  [[nodiscard]] const DriftView* viewOf(const QString& line) const;
  [[nodiscard]] QString mostUrgent() const;

  QList<DriftView> views_;
  QString line_;
  QStringList offered_;
  Ask askViews_;
  Ask askWatches_;
  Ask askHistory_;
  QStackedWidget* faces_;
  StateView* failure_;
  QHBoxLayout* choiceRow_;
  SegmentedChoice* choice_ = nullptr;
  DriftBoard* board_;
};

}  // namespace linewarden::ui
