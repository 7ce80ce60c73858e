// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare_panel.h"

#include "app/recipes/recipe_desk.h"
#include "ui/recipes/compare/recipe_compare_view.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace linewarden::ui {

ComparePanel::ComparePanel(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      other_(new ChoiceBox(this)),
      faces_(new QStackedWidget(this)),
      failure_(new StateView(StateView::Kind::Error, tr("It cannot be compared"), {}, this)),
      view_(new RecipeCompareView(this)) {
  other_->setObjectName(QStringLiteral("compareWith"));
  other_->setAccessibleName(tr("Compare with"));
  other_->setMinimumContentsLength(24);
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  row->addWidget(makeLabel(tr("Compare with"), TextSize::Body, Tone::Quiet, this));
  row->addWidget(other_);
  row->addStretch(1);
  failure_->setAction(tr("Try again"));
  view_->setNothingBefore(tr("There is no other version of this recipe; everything is new."));
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("The other version is shown as soon as it is known."), this));
  faces_->addWidget(failure_);
  faces_->addWidget(view_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(row);
  column->addWidget(faces_, 1);
  connect(failure_, &StateView::acted, this, &ComparePanel::load);
  connect(other_, &QComboBox::currentIndexChanged, this, &ComparePanel::load);
}

void ComparePanel::setVersion(const RecipeDetails& details, const QList<RecipeVersion>& versions) {
  const bool isOther = details.version.id != details_.version.id;
  details_ = details;
  versions_ = versions;
  if (isOther) {
    const QSignalBlocker blocked(other_);
    other_->clear();
  }
  offer();
  load();
}

// What runs now is what people ask about; for itself and where nothing runs, the version before.
const RecipeVersion* ComparePanel::usual() const {
  const RecipeVersion* before = nullptr;
  for (const RecipeVersion& version : versions_) {
    if (version.id == details_.version.id) continue;
    if (version.state == RecipeState::Effective) return &version;
    const bool isNearer = before == nullptr || version.number > before->number;
    if (version.number < details_.version.number && isNearer) before = &version;
  }
  return before;
}

// Who has chosen another version keeps it.
void ComparePanel::offer() {
  const QSignalBlocker blocked(other_);
  qint64 chosen = other_->currentData().toLongLong();
  if (const RecipeVersion* version = usual(); chosen == 0 && version != nullptr) {
    chosen = version->id.value;
  }
  other_->clear();
  for (const RecipeVersion& version : std::as_const(versions_)) {
    if (version.id != details_.version.id) other_->addItem(versionLine(version), version.id.value);
  }
  other_->setCurrentIndex(std::max(0, other_->findData(chosen)));
  other_->setEnabled(other_->count() > 0);
}

void ComparePanel::load() {
  if (!isInFront() || !details_.version.id.isValid()) return;
  const RecipeVersionId other{other_->currentData().toLongLong()};
  if (!other.isValid()) {
    view_->show({}, details_.content, {}, versionLine(details_.version), *rooms().plant);
    faces_->setCurrentIndex(Shown);
    return;
  }
  ask<RecipeDetails>(
      ask_, [this, other] { return rooms().desk.details(session(), other); },
      [this](const auto& found) { take(found); });
}

// The older one stands at the left, whichever is looked at.
void ComparePanel::take(const Result<RecipeDetails>& other) {
  if (!other) {
    failure_->setText(other.error().message);
    faces_->setCurrentIndex(Failed);
    return;
  }
  // Another version may have been opened meanwhile.
  if (other->version.id.value != other_->currentData().toLongLong()) return;
  const bool isOlder = other->version.number < details_.version.number;
  const RecipeDetails& before = isOlder ? *other : details_;
  const RecipeDetails& after = isOlder ? details_ : *other;
  view_->show(before.content, after.content, versionLine(before.version),
              versionLine(after.version), *rooms().plant);
  faces_->setCurrentIndex(Shown);
}

void ComparePanel::clear() {
  details_ = {};
  versions_.clear();
  {
    const QSignalBlocker blocked(other_);
    other_->clear();
  }
  view_->clear();
  faces_->setCurrentIndex(Loading);
}

}  // namespace linewarden::ui
