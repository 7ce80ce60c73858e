// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/drift_section.h"

#include "ui/recipes/run/drift_board.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace linewarden::ui {

DriftSection::DriftSection(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      faces_(new QStackedWidget(this)),
      failure_(new StateView(StateView::Kind::Error, tr("The drift guard does not answer"), {})),
      choiceRow_(new QHBoxLayout),
      board_(new DriftBoard(rooms.plant)) {
  build();
  connect(failure_, &StateView::acted, this, &DriftSection::load);
  // Told from other threads.
  connect(&rooms.drift, &DriftGuard::changed, this, &DriftSection::heard, Qt::QueuedConnection);
}

void DriftSection::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
  failure_->setAction(tr("Try again"));
  auto* none = new StateView(StateView::Kind::Empty, tr("No recipe was loaded yet"),
                             tr("No recipe was loaded through this console yet. Once one is, each "
                                "of its values is compared with the PLC, reading by reading."));
  none->setIconName(QStringLiteral("recipes"));
  auto* shown = new QWidget;
  auto* parts = new QVBoxLayout(shown);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(2 * gridStep);
  choiceRow_->addStretch(1);
  parts->addLayout(choiceRow_);
  parts->addWidget(board_, 1);
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the drift guard"),
                                  tr("What runs in the PLCs is shown as soon as it is known.")));
  faces_->addWidget(failure_);
  faces_->addWidget(none);
  faces_->addWidget(shown);
}

void DriftSection::load() {
  if (!isInFront()) return;
  ask<QList<DriftView>>(
      askViews_, [this] { return rooms().drift.views(session()); },
      [this](const auto& views) { takeViews(views); });
}

void DriftSection::clear() {
  views_.clear();
  board_->clear();
  faces_->setCurrentIndex(Loading);
}

void DriftSection::heard(const QString& line) {
  load();
  if (line == line_) loadLine();
}

void DriftSection::takeViews(const Result<QList<DriftView>>& views) {
  if (!views) {
    failure_->setText(views.error().message);
    faces_->setCurrentIndex(Failed);
    return;
  }
  views_.clear();
  std::copy_if(views->begin(), views->end(), std::back_inserter(views_),
               [](const DriftView& view) { return view.running.has_value(); });
  if (views_.isEmpty()) {
    faces_->setCurrentIndex(None);
    return;
  }
  const bool wasShown = faces_->currentIndex() == Shown;
  const QString before = line_;
  if (viewOf(line_) == nullptr) line_ = mostUrgent();
  offerLines();
  faces_->setCurrentIndex(Shown);
  showChosen();
  if (!wasShown || before != line_) loadLine();
}

const DriftView* DriftSection::viewOf(const QString& line) const {
  const auto at = std::find_if(views_.begin(), views_.end(),
                               [&line](const DriftView& view) { return view.line == line; });
  return at == views_.end() ? nullptr : &*at;
}

// Who comes to look for trouble finds it in front.
QString DriftSection::mostUrgent() const {
  const auto isSick = [](const DriftView& view) {
    return !view.isVerified || view.isMarkWrong ||
           std::any_of(view.parameters.begin(), view.parameters.end(),
                       [](const GuardedParameter& one) { return one.isDrifted; });
  };
  const auto at = std::find_if(views_.begin(), views_.end(), isSick);
  return at == views_.end() ? views_.constFirst().line : at->line;
}

void DriftSection::offerLines() {
  QStringList lines;
  lines.reserve(views_.size());
  for (const DriftView& view : std::as_const(views_)) lines.append(view.line);
  if (lines != offered_ || choice_ == nullptr) {
    offered_ = lines;
    delete choice_;
    choice_ = new SegmentedChoice(tr("Line"), this);
    choice_->setObjectName(QStringLiteral("driftLine"));
    for (const QString& line : std::as_const(lines)) {
      choice_->addChoice(line, lineTitle(line))->setObjectName(QStringLiteral("line-") + line);
    }
    connect(choice_, &SegmentedChoice::chosen, this, &DriftSection::showLine);
    choiceRow_->insertWidget(0, choice_);
  }
  choice_->setCurrent(line_);
}

void DriftSection::showLine(const QString& line) {
  const bool isOther = line != line_;
  line_ = line;
  if (!isInFront() || viewOf(line) == nullptr) return;
  if (isOther) board_->clear();
  choice_->setCurrent(line);
  showChosen();
  loadLine();
}

void DriftSection::showChosen() {
  if (const DriftView* view = viewOf(line_)) board_->setView(*view, rooms().clock.now());
}

void DriftSection::loadLine() {
  if (!isInFront() || line_.isEmpty()) return;
  const QString line = line_;
  ask<QList<WatchView>>(
      askWatches_, [this, line] { return rooms().drift.watches(session(), line); },
      [this, line](const Result<QList<WatchView>>& watches) {
        if (line != line_) return;
        if (watches) {
          board_->setWatches(*watches, rooms().clock.now());
        } else {
          emit told(watches.error().message);
        }
      });
  ask<QList<DriftRecord>>(
      askHistory_, [this, line] { return rooms().drift.history(session(), line); },
      [this, line](const Result<QList<DriftRecord>>& history) {
        if (line != line_) return;
        if (history) {
          board_->setHistory(*history, rooms().clock.now());
        } else {
          emit told(history.error().message);
        }
      });
}

}  // namespace linewarden::ui
