// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "ui/recipes/run/run_section.h"

namespace linewarden::ui {

class Button;
class MarkedText;
class RunsList;

/// Where a recipe runs: what the drift guard says of its line, and what was loaded there.
class RunsPanel final : public RunSection {
  Q_OBJECT

 public:
  explicit RunsPanel(const RecipeRooms& rooms, QWidget* parent = nullptr);

  void setVersion(const RecipeVersion& version);

 signals:
  /// All about drift is wanted.
  void driftWanted();

 protected:
  void load() override;
  void clear() override;

 private:
  void heard(const QString& line);
  void take(const Result<QList<DriftView>>& views);
  void showView(const DriftView& view);

  RecipeVersion version_;
  Ask ask_;
  MarkedText* summary_;
  Button* drift_;
  RunsList* runs_;
};

}  // namespace linewarden::ui
