// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/priority_shares.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/value_format.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace linewarden::ui {

namespace {

Priority markOfShare(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return Priority::Critical;
    case AlarmPriority::High: return Priority::High;
    case AlarmPriority::Medium: return Priority::Medium;
    case AlarmPriority::Low: break;
  }
  return Priority::Low;
}

const PriorityShare& shareOf(const AlarmFigures& figures, AlarmPriority priority) {
  return figures.priorities.at(static_cast<std::size_t>(priority));
}

}  // namespace

PriorityShares::PriorityShares(QWidget* parent)
    : QWidget(parent), highest_(makeParagraph({}, Tone::Quiet, this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  grid->setColumnStretch(1, 1);
  addPair(*grid, QStringLiteral("shareHigh"), tr("High and critical"),
          {AlarmPriority::Critical, AlarmPriority::High});
  addPair(*grid, QStringLiteral("shareMedium"), tr("Medium"), {AlarmPriority::Medium});
  addPair(*grid, QStringLiteral("shareLow"), tr("Low"), {AlarmPriority::Low});
  grid->addWidget(highest_, grid->rowCount(), 0, 1, 3);
}

void PriorityShares::addPair(QGridLayout& grid, const QString& name, const QString& word,
                             const QList<AlarmPriority>& priorities) {
  Pair pair;
  pair.word = word;
  pair.priorities = priorities;
  auto* head = new QHBoxLayout;
  head->setSpacing(gridStep / 2);
  for (const AlarmPriority priority : priorities) {
    auto* badge = new Badge(this);
    badge->setPriority(markOfShare(priority));
    head->addWidget(badge);
  }
  head->addWidget(makeLabel(word, TextSize::Body, Tone::Plain, this));
  head->addStretch(1);
  pair.was = new ShareBar(this);
  pair.wasNumber = makeLabel({}, TextSize::Body, Tone::Plain, this);
  pair.wasNumber->setObjectName(name);
  pair.aim = new ShareBar(this);
  pair.aimNumber = makeLabel({}, TextSize::Caption, Tone::Quiet, this);
  const int row = grid.rowCount();
  grid.addLayout(head, row, 0);
  grid.addWidget(pair.was, row, 1);
  grid.addWidget(pair.wasNumber, row, 2, Qt::AlignRight);
  QLabel* aim = makeLabel(tr("the aim"), TextSize::Caption, Tone::Quiet, this);
  grid.addWidget(aim, row + 1, 0, Qt::AlignRight);
  grid.addWidget(pair.aim, row + 1, 1);
  grid.addWidget(pair.aimNumber, row + 1, 2, Qt::AlignRight);
  grid.setRowMinimumHeight(row + 1, 3 * gridStep);
  pairs_.append(pair);
}

void PriorityShares::show(const AlarmFigures& figures) {
  const QLocale locale;
  for (const Pair& pair : pairs_) {
    double was = 0;
    double aim = 0;
    int count = 0;
    for (const AlarmPriority priority : pair.priorities) {
      const PriorityShare& share = shareOf(figures, priority);
      was += share.share;
      aim += share.aim;
      count += share.count;
    }
    const QString number = tr("%1 (%2)").arg(formatShare(was, locale), formatCount(count, locale));
    const QString wanted = formatShare(aim, locale);
    pair.was->setShare(was, tr("%1: %2, the aim is %3").arg(pair.word, number, wanted));
    pair.wasNumber->setText(number);
    pair.aim->setShare(aim, tr("Aim of %1: %2").arg(pair.word, wanted));
    pair.aimNumber->setText(wanted);
  }
  const PriorityShare& critical = shareOf(figures, AlarmPriority::Critical);
  highest_->setText(
      tr("Critical alone: %1; with four priorities the aim is under %2.")
          .arg(formatShare(critical.share, locale), formatShare(critical.aim, locale)));
}

}  // namespace linewarden::ui
