// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/file_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {
constexpr int longestFilePath = 4096;
}

FileField::FileField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), label_(label), field_(new TextField(label, this)) {
  field_->line()->setObjectName(name);
  field_->line()->setMaxLength(longestFilePath);
  auto* choose = new Button(tr("Choose…"), ButtonKind::Plain, this);
  choose->setObjectName(name + QStringLiteral("Choose"));
  choose->setIconName(QStringLiteral("folder"));
  choose->setAccessibleDescription(label);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(field_, 1, Qt::AlignTop);
  // The button stands beside the line, whatever is said below it.
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  beside->addWidget(makeLabel({}, TextSize::Caption, Tone::Quiet, this));
  beside->addWidget(choose);
  beside->addStretch(1);
  row->addLayout(beside);
  setFocusProxy(field_);
  connect(choose, &Button::clicked, this, &FileField::choose);
  connect(field_, &TextField::edited, this, &FileField::edited);
}

void FileField::setHint(const QString& hint) {
  field_->setHint(hint);
}

void FileField::setProblem(const QString& problem) {
  field_->setProblem(problem);
}

void FileField::setPath(const QString& path) {
  field_->setText(path);
  field_->setProblem({});
}

QString FileField::path() const {
  return field_->text().trimmed();
}

void FileField::choose() {
  const QString path = QFileDialog::getOpenFileName(
      this, label_, field_->text(), tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
  if (path.isEmpty()) return;
  setPath(path);
  emit edited();
}

}  // namespace linewarden::ui
