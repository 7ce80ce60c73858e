// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/runs_panel.h"

#include "app/base/clock.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/recipes/run/runs_list.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace linewarden::ui {

namespace {

int unreadIn(const DriftView& view) {
  return static_cast<int>(
      std::count_if(view.parameters.begin(), view.parameters.end(),
                    [](const GuardedParameter& parameter) { return !parameter.found; }));
}

}  // namespace

RunsPanel::RunsPanel(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      summary_(new MarkedText(this)),
      drift_(new Button(tr("Drift guard"), ButtonKind::Plain, this)),
      runs_(new RunsList(rooms, this)) {
  summary_->setObjectName(QStringLiteral("runsSummary"));
  drift_->setObjectName(QStringLiteral("openDrift"));
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  row->addWidget(summary_, 1);
  row->addWidget(drift_, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(row);
  column->addWidget(runs_, 1);
  connect(drift_, &Button::clicked, this, &RunsPanel::driftWanted);
  connect(runs_, &RunSection::told, this, &RunSection::told);
  connect(&rooms.drift, &DriftGuard::changed, this, &RunsPanel::heard, Qt::QueuedConnection);
}

void RunsPanel::setVersion(const RecipeVersion& version) {
  version_ = version;
  runs_->showRecipe(version.recipe, version.line);
  load();
}

void RunsPanel::heard(const QString& line) {
  if (line == version_.line) load();
}

void RunsPanel::load() {
  if (!isInFront() || !version_.id.isValid()) return;
  runs_->begin(session());
  ask<QList<DriftView>>(
      ask_, [this] { return rooms().drift.views(session()); },
      [this](const auto& views) { take(views); });
}

void RunsPanel::take(const Result<QList<DriftView>>& views) {
  if (!views) {
    summary_->show(RunMark::Problem, views.error().message);
    return;
  }
  const auto found = std::find_if(views->begin(), views->end(), [this](const DriftView& view) {
    return view.line == version_.line;
  });
  if (found == views->end() || !found->running) {
    summary_->show(RunMark::None,
                   tr("Nothing was loaded on %1 yet.").arg(lineTitle(version_.line)));
    return;
  }
  showView(*found);
}

void RunsPanel::showView(const DriftView& view) {
  const QString where = lineTitle(view.line);
  if (view.running->recipe != version_.recipe) {
    summary_->show(RunMark::None,
                   tr("Another recipe runs on %1: %2.").arg(where, versionName(*view.running)));
    return;
  }
  const QString since = tr("Version %1 runs on %2 since %3.")
                            .arg(QLocale().toString(view.running->number), where,
                                 formatMoment(view.loaded, rooms().clock.now(), QLocale()));
  if (!view.isVerified || view.isMarkWrong) {
    summary_->show(RunMark::Critical, tr("%1 %2", "two sentences").arg(since, view.problem));
  } else if (view.drifted() > 0) {
    summary_->show(
        RunMark::Critical,
        tr("%1 %2", "two sentences")
            .arg(since, tr("%n value(s) drifted from what was signed.", nullptr, view.drifted())));
  } else if (const int unread = unreadIn(view); unread > 0) {
    summary_->show(RunMark::High,
                   tr("%1 %2", "two sentences")
                       .arg(since, tr("%n value(s) cannot be read.", nullptr, unread)));
  } else {
    summary_->show(RunMark::Verified, tr("%1 All of it is as signed.").arg(since));
  }
}

void RunsPanel::clear() {
  version_ = {};
  runs_->end();
  summary_->show(RunMark::None, {});
}

}  // namespace linewarden::ui
