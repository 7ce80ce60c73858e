// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_codes_step.h"

#include "app/base/os/files.h"
#include "app/crypto/recovery_codes.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>

namespace linewarden::ui {

RecoveryCodesStep::RecoveryCodesStep(WizardAnswers& theAnswers, QWidget* parent)
    : WizardStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("Each of these opens the second step once, when the phone is lost or broken. Keep them "
         "where you keep the keys of the plant, not on this workstation. They are shown only now."),
      Tone::Quiet, this));
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(4 * gridStep);
  grid_->setVerticalSpacing(gridStep);
  column->addLayout(grid_);
  auto* save = new Button(tr("Save to a file…"), ButtonKind::Plain, this);
  save->setIconName(QStringLiteral("export"));
  outcome_ = makeParagraph({}, Tone::Quiet, this);
  kept_ = new QCheckBox(tr("I have written them down or saved them"), this);
  column->addWidget(save, 0, Qt::AlignLeft);
  column->addWidget(outcome_);
  column->addWidget(kept_);
  column->addStretch();
  connect(save, &Button::clicked, this, &RecoveryCodesStep::saveToFile);
  connect(kept_, &QCheckBox::toggled, this, &WizardStep::wayChanged);
}

QString RecoveryCodesStep::title() const {
  return tr("Recovery codes");
}

void RecoveryCodesStep::begin() {
  if (!answers().recoveryCodes.isEmpty()) return;
  answers().recoveryCodes = newRecoveryCodes();
  const int rows = static_cast<int>(answers().recoveryCodes.size() + 1) / 2;
  for (int i = 0; i < answers().recoveryCodes.size(); ++i) {
    QLabel* code = makeLabel(answers().recoveryCodes.at(i), TextSize::Section, Tone::Plain, this);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid_->addWidget(code, i % rows, i / rows);
  }
  grid_->setColumnStretch(2, 1);
}

void RecoveryCodesStep::saveToFile() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the recovery codes"), QStringLiteral("linewarden-recovery-codes.txt"));
  if (path.isEmpty()) return;
  const QByteArray content = answers().recoveryCodes.join(QLatin1Char('\n')).toUtf8() + '\n';
  const auto written = os::writePrivateFile(path, content);
  setTone(outcome_, written ? Tone::Quiet : Tone::Problem);
  outcome_->setText(written ? tr("Saved to %1, readable by this account only. Move it off this "
                                 "workstation.")
                                  .arg(path)
                            : written.error().message);
}

bool RecoveryCodesStep::canGoOn() const {
  return kept_->isChecked();
}
bool RecoveryCodesStep::finish() {
  return kept_->isChecked();
}

}  // namespace linewarden::ui
