// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/header_changes.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int mostHeight = 13 * gridStep;
}

HeaderChangeList::HeaderChangeList(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("headerChanges"));
  setAccessibleName(tr("Changes of the header"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  hide();
}

void HeaderChangeList::show(const QList<HeaderChange>& changes) {
  auto* ground = new QWidget;
  ground->setProperty("scrollGround", true);
  auto* grid = new QGridLayout(ground);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const HeaderChange& change : changes) addRow(*grid, row++, change);
  setWidget(ground);
  setVisible(!changes.isEmpty());
  fit();
}

void HeaderChangeList::addRow(QGridLayout& grid, int row, const HeaderChange& change) {
  const QString none = tr("none");
  const QString text = change.before.isEmpty()
                           ? change.after
                           : tr("%1 → %2", "before → after")
                                 .arg(change.before, change.after.isEmpty() ? none : change.after);
  QLabel* what = makeLabel(change.what, TextSize::Body, Tone::Quiet, grid.parentWidget());
  QLabel* words = makeParagraph(text, Tone::Plain, grid.parentWidget());
  words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  words->setAccessibleName(tr("%1: %2").arg(change.what, text));
  grid.addWidget(what, row, 0, Qt::AlignTop);
  grid.addWidget(words, row, 1, Qt::AlignTop);
}

void HeaderChangeList::fit() {
  if (widget() == nullptr || isHidden()) return;
  const int wanted = widget()->layout()->totalHeightForWidth(std::max(viewport()->width(), 1));
  setFixedHeight(std::min(wanted, mostHeight));
}

void HeaderChangeList::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fit();
}

}  // namespace linewarden::ui
