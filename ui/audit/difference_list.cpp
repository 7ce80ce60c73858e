// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/difference_list.h"

#include "ui/people/captions.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {

// More would make a panel that nobody reads to its end; all of it stands in an export.
constexpr int mostRowsShown = 120;
constexpr int columnsOfDifference = 3;

QLabel* makeValue(const QString& text, Tone tone, QWidget* parent) {
  // Digests have no place to break a line at.
  QString broken;
  for (qsizetype at = 0; at < text.size(); ++at) {
    broken += text.at(at);
    if (at % 16 == 15 && !text.at(at).isHighSurrogate()) broken += QChar(0x200B);
  }
  QLabel* label = makeParagraph(broken, tone, parent);
  label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  label->setAccessibleName(text);
  return label;
}

bool isSame(const FieldDifference& difference) {
  return difference.change == FieldChange::Same;
}

}  // namespace

DifferenceList::DifferenceList(const QJsonObject& before, const QJsonObject& after, QWidget* parent)
    : QWidget(parent),
      differences_(differencesOf(before, after)),
      column_(new QVBoxLayout(this)),
      showsAll_(std::all_of(differences_.fields.begin(), differences_.fields.end(), isSame)) {
  setObjectName(QStringLiteral("auditDifference"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep / 2);
  const bool hasSame = std::any_of(differences_.fields.begin(), differences_.fields.end(), isSame);
  if (hasSame && !showsAll_) {
    all_ = new Button(tr("All fields"), ButtonKind::Quiet, this);
    all_->setObjectName(QStringLiteral("auditAllFields"));
    all_->setCheckable(true);
    connect(all_, &Button::toggled, this, [this](bool isOn) {
      showsAll_ = isOn;
      draw();
    });
    column_->addWidget(all_, 0, Qt::AlignLeft);
  }
  draw();
}

void DifferenceList::draw() {
  if (ground_ != nullptr) {
    ground_->hide();
    ground_->deleteLater();
  }
  ground_ = new QWidget(this);
  auto* grid = new QGridLayout(ground_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  for (int column = 0; column < columnsOfDifference; ++column) grid->setColumnStretch(column, 1);
  addHead(*grid);
  int shown = 0;
  int left = differences_.differingLeft + (showsAll_ ? differences_.sameLeft : 0);
  for (const FieldDifference& difference : std::as_const(differences_.fields)) {
    if (!showsAll_ && isSame(difference)) continue;
    if (shown >= mostRowsShown) {
      ++left;
      continue;
    }
    addRow(*grid, difference);
    ++shown;
  }
  if (left > 0) {
    QLabel* more =
        makeCaption(tr("%n more field(s) stand in an export of this entry.", nullptr, left),
                    Tone::Quiet, ground_);
    grid->addWidget(more, grid->rowCount(), 0, 1, columnsOfDifference);
  }
  column_->addWidget(ground_);
}

void DifferenceList::addHead(QGridLayout& grid) {
  const QStringList heads{tr("Field"), tr("Before"), tr("After")};
  for (int column = 0; column < heads.size(); ++column) {
    grid.addWidget(makeCaption(heads.at(column), Tone::Quiet, ground_), 0, column);
  }
}

void DifferenceList::addRow(QGridLayout& grid, const FieldDifference& difference) {
  const int row = grid.rowCount();
  const Tone tone = isSame(difference) ? Tone::Quiet : Tone::Plain;
  auto* cell = new QWidget(ground_);
  auto* column = new QVBoxLayout(cell);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeValue(difference.field, tone, cell));
  if (!isSame(difference)) {
    column->addWidget(makeCaption(
        tr("%1 %2", "sign, word").arg(changeSign(difference.change), changeWord(difference.change)),
        Tone::Quiet, cell));
  }
  grid.addWidget(cell, row, 0, Qt::AlignTop);
  const QString none = QStringLiteral("–");
  const bool isNew = difference.change == FieldChange::Added;
  const bool isGone = difference.change == FieldChange::Removed;
  grid.addWidget(makeValue(isNew ? none : difference.before, isNew ? Tone::Quiet : tone, ground_),
                 row, 1, Qt::AlignTop);
  grid.addWidget(makeValue(isGone ? none : difference.after, isGone ? Tone::Quiet : tone, ground_),
                 row, 2, Qt::AlignTop);
}

}  // namespace linewarden::ui
