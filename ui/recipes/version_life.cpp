// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/version_life.h"

#include "ui/shell/theme/theme.h"

#include <QSignalBlocker>

namespace linewarden::ui {

namespace {
constexpr int lifeWidth = 26 * gridStep;
}

VersionLife::VersionLife(QWidget* parent) : QListView(parent), model_(new LifeModel(this)) {
  setObjectName(QStringLiteral("versionLife"));
  setAccessibleName(tr("Versions of this recipe"));
  setModel(model_);
  setItemDelegate(new LifeDelegate(this));
  setFixedWidth(lifeWidth);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(SingleSelection);
  setResizeMode(Adjust);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    if (chosen().isValid()) emit versionChosen(chosen());
  });
}

void VersionLife::show(const QList<RecipeVersion>& versions, RecipeVersionId chosen, UtcTime now) {
  // To others nothing was chosen.
  const QSignalBlocker blocked(this);
  model_->setVersions(versions, now);
  const int row = model_->rowOf(chosen);
  if (row < 0) return;
  setCurrentIndex(model_->index(row));
  scrollTo(model_->index(row));
}

RecipeVersionId VersionLife::chosen() const {
  const int row = currentIndex().row();
  return row >= 0 && row < model_->rowCount() ? model_->entries().at(row).version.id
                                              : RecipeVersionId{};
}

}  // namespace linewarden::ui
