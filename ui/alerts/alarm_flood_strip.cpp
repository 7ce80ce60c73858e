// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_flood_strip.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>

namespace linewarden::ui {

AlarmFloodStrip::AlarmFloodStrip(QWidget* parent)
    : QFrame(parent),
      words_(makeStrongParagraph({}, this)),
      grouping_(new Button({}, ButtonKind::Plain, this)) {
  setObjectName(QStringLiteral("floodStrip"));
  setProperty("surface", QStringLiteral("card"));
  setAccessibleName(tr("Alarm flood"));
  words_->setObjectName(QStringLiteral("floodWords"));
  grouping_->setObjectName(QStringLiteral("floodGrouping"));
  auto* badge = new Badge(this);
  badge->setPriority(Priority::High);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep, gridStep, gridStep);
  row->setSpacing(gridStep);
  row->addWidget(badge, 0, Qt::AlignVCenter);
  row->addWidget(words_, 1);
  row->addWidget(grouping_, 0, Qt::AlignVCenter);
  connect(grouping_, &Button::clicked, this, [this] { emit groupingWanted(!isGrouped_); });
  hide();
}

void AlarmFloodStrip::show(const AlarmFlood& flood, bool isGrouped, UtcTime now) {
  setVisible(flood.isFlood);
  if (!flood.isFlood) return;
  isGrouped_ = isGrouped;
  words_->setText(tr("Alarm flood since %1: %2 in the last 10 minutes.")
                      .arg(formatMoment(flood.since, now, QLocale()),
                           tr("%n alarm(s)", nullptr, flood.inTenMinutes)));
  grouping_->setText(isGrouped ? tr("Group as before") : tr("Show first-outs first"));
}

}  // namespace linewarden::ui
