// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace linewarden::ui {

SettingRow::SettingRow(const QString& name, const QString& meaning, QWidget* control,
                       QWidget* parent)
    : QWidget(parent), control_(control) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, gridStep / 2, 0, gridStep / 2);
  row->setSpacing(3 * gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 4);
  words->addWidget(makeLabel(name, TextSize::Body, Tone::Plain, this));
  meaning_ = makeParagraph({}, Tone::Quiet, this);
  words->addWidget(meaning_);
  row->addLayout(words, 1);
  row->addWidget(control, 0, Qt::AlignVCenter);
  control->setAccessibleName(name);
  setMeaning(meaning);
}

void SettingRow::setMeaning(const QString& meaning) {
  meaning_->setText(meaning);
  meaning_->setVisible(!meaning.isEmpty());
  control_->setAccessibleDescription(meaning);
}

}  // namespace linewarden::ui
