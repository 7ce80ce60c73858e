// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_codes_view.h"

#include "app/base/os/files.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace linewarden::ui {

RecoveryCodesView::RecoveryCodesView(QWidget* parent) : QWidget(parent) {
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
  grid_->setColumnStretch(2, 1);
  column->addLayout(grid_);
  outcome_ = makeParagraph({}, Tone::Quiet, this);
  outcome_->hide();
  kept_ = new QCheckBox(tr("I have written them down or saved them"), this);
  kept_->setObjectName(QStringLiteral("recoveryCodesKept"));
  column->addWidget(makeTools());
  column->addWidget(outcome_);
  column->addWidget(kept_);
  connect(kept_, &QCheckBox::toggled, this, &RecoveryCodesView::keptChanged);
}

QWidget* RecoveryCodesView::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  const auto add = [row, tools](const QString& text, const QString& icon) {
    auto* button = new Button(text, ButtonKind::Plain, tools);
    button->setIconName(icon);
    row->addWidget(button);
    return button;
  };
  connect(add(tr("Print…"), QStringLiteral("print")), &Button::clicked, this,
          &RecoveryCodesView::print);
  connect(add(tr("Save to a file…"), QStringLiteral("export")), &Button::clicked, this,
          &RecoveryCodesView::saveToFile);
  connect(add(tr("Copy"), QStringLiteral("copy")), &Button::clicked, this,
          &RecoveryCodesView::copy);
  row->addStretch();
  return tools;
}

void RecoveryCodesView::setCodes(const QStringList& codes) {
  while (QLayoutItem* item = grid_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  codes_ = codes;
  kept_->setChecked(false);
  const int rows = static_cast<int>(codes.size() + 1) / 2;
  for (int i = 0; i < codes.size(); ++i) {
    QLabel* code = makeLabel(codes.at(i), TextSize::Section, Tone::Plain, this);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid_->addWidget(code, i % rows, i / rows);
  }
}

bool RecoveryCodesView::areKept() const {
  return kept_->isChecked();
}

void RecoveryCodesView::saveToFile() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the recovery codes"), QStringLiteral("linewarden-recovery-codes.txt"));
  if (path.isEmpty()) return;
  const QByteArray content = codes_.join(QLatin1Char('\n')).toUtf8() + '\n';
  const auto written = os::writePrivateFile(path, content);
  tell(written ? tr("Saved to %1, readable by this account only. Move it off this workstation.")
                     .arg(path)
               : written.error().message,
       !written);
}

void RecoveryCodesView::print() {
  QPrinter printer;
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted) return;
  QPainter painter;
  if (!painter.begin(&printer)) {
    tell(tr("The printer did not take the page. Look at it and try again, or save to a file."),
         true);
    return;
  }
  painter.setFont(textFont(TextSize::Section));
  const QString page =
      tr("Linewarden: recovery codes") + QStringLiteral("\n\n") + codes_.join(QLatin1Char('\n'));
  painter.drawText(QRectF(printer.pageRect(QPrinter::DevicePixel)), Qt::AlignLeft | Qt::AlignTop,
                   page);
  painter.end();
  tell(tr("Sent to the printer. Fetch the page at once."), false);
}

void RecoveryCodesView::copy() {
  QGuiApplication::clipboard()->setText(codes_.join(QLatin1Char('\n')));
  tell(tr("Copied. Paste them into a password manager, then copy something else."), false);
}

void RecoveryCodesView::tell(const QString& text, bool problem) {
  setTone(outcome_, problem ? Tone::Problem : Tone::Quiet);
  outcome_->setText(text);
  outcome_->show();
}

}  // namespace linewarden::ui
