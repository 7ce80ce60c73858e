// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/step_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {
constexpr int stepMinutesWidth = 18 * gridStep;
constexpr int latestStepMinutes = 1440;
// 20 addresses of 254 characters, with what stands between them.
constexpr int mostStepText = 20 * 256;
}  // namespace

StepRow::StepRow(int at, QWidget* parent)
    : QWidget(parent),
      at_(at),
      minutes_(new NumberBox),
      addresses_(new TextField(tr("Step %1: mail addresses").arg(at + 1), this)) {
  minutes_->setObjectName(QStringLiteral("routingStepAfter%1").arg(at));
  minutes_->setRange(0, latestStepMinutes);
  minutes_->setSuffix(tr(" min"));
  minutes_->setSpecialValueText(tr("at once"));
  minutes_->setFixedWidth(stepMinutesWidth);
  addresses_->line()->setObjectName(QStringLiteral("routingStepAddresses%1").arg(at));
  addresses_->line()->setMaxLength(mostStepText);
  addresses_->line()->setPlaceholderText(QStringLiteral("anna@example.com, shift-b@example.com"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(new Field(tr("After"), minutes_, this), 0, Qt::AlignTop);
  row->addWidget(addresses_, 1, Qt::AlignTop);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  auto* acts = new QHBoxLayout;
  acts->setSpacing(0);
  rise_ = addAct(QStringLiteral("routingStepUp"), QStringLiteral("chevron-up"),
                 tr("Tell these addresses a step earlier"));
  fall_ = addAct(QStringLiteral("routingStepDown"), QStringLiteral("chevron-down"),
                 tr("Tell these addresses a step later"));
  remove_ =
      addAct(QStringLiteral("routingStepRemove"), QStringLiteral("close"), tr("Remove this step"));
  for (Button* act : {rise_, fall_, remove_}) acts->addWidget(act);
  beside->addWidget(makeLabel({}, TextSize::Caption, Tone::Quiet, this));
  beside->addLayout(acts);
  beside->addStretch(1);
  row->addLayout(beside);
  connect(minutes_, &QSpinBox::valueChanged, this, &StepRow::edited);
  connect(addresses_, &TextField::edited, this, &StepRow::edited);
  connect(rise_, &Button::clicked, this, &StepRow::riseWanted);
  connect(fall_, &Button::clicked, this, &StepRow::fallWanted);
  connect(remove_, &Button::clicked, this, &StepRow::removeWanted);
}

Button* StepRow::addAct(const QString& name, const QString& icon, const QString& meaning) {
  auto* act = new Button({}, ButtonKind::Quiet, this);
  act->setObjectName(name + QString::number(at_));
  act->setIconName(icon);
  act->setMeaning(meaning);
  act->setAccessibleDescription(tr("Step %1").arg(at_ + 1));
  return act;
}

void StepRow::setMinutes(int minutes) {
  const QSignalBlocker blocked(minutes_);
  minutes_->setValue(minutes);
}

int StepRow::minutes() const {
  return minutes_->value();
}

void StepRow::setText(const QString& text) {
  addresses_->setText(text);
  addresses_->line()->setCursorPosition(0);
}

QString StepRow::text() const {
  return addresses_->text();
}

QStringList StepRow::addresses() const {
  static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
  return addresses_->text().split(between, Qt::SkipEmptyParts);
}

void StepRow::setProblem(const QString& problem) {
  addresses_->setProblem(problem);
}

void StepRow::setOpen(bool mayRise, bool mayFall, bool mayGo) {
  rise_->setEnabled(mayRise);
  fall_->setEnabled(mayFall);
  remove_->setEnabled(mayGo);
}

void StepRow::focusAddresses() {
  addresses_->setFocus();
}

}  // namespace linewarden::ui
