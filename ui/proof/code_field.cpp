// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/code_field.h"

#include "ui/shell/theme/theme.h"

#include <QLineEdit>

namespace linewarden::ui {

namespace {

constexpr int digits = 6;
constexpr int longestCode = 24;  // a recovery code with its dashes, and room for spaces

}  // namespace

CodeField::CodeField(const QString& label, Accepts accepts, QWidget* parent)
    : Field(label, new QLineEdit, parent) {
  line()->setFont(textFont(TextSize::Title));
  line()->setMaxLength(accepts == Accepts::SixDigits ? digits + 1 : longestCode);
  line()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                              (accepts == Accepts::SixDigits ? Qt::ImhDigitsOnly : Qt::ImhNone));
  line()->setContextMenuPolicy(Qt::NoContextMenu);
  setHint(accepts == Accepts::SixDigits
              ? tr("Six digits, new every 30 seconds.")
              : tr("Six digits from your authenticator app, or one of your recovery codes."));
  connect(line(), &QLineEdit::textEdited, this, [this] {
    setProblem({});
    emit edited();
  });
  connect(line(), &QLineEdit::returnPressed, this, &CodeField::entered);
}

bool CodeField::isEmpty() const {
  return line()->text().trimmed().isEmpty();
}
QString CodeField::text() const {
  return line()->text().remove(QLatin1Char(' '));
}
void CodeField::setText(const QString& code) {
  line()->setText(code);
}
void CodeField::clear() {
  // Not QLineEdit::clear(), which can be undone.
  line()->setText(QString());
}

SecretBytes CodeField::takeCode() {
  QString typed = line()->text();
  clear();
  return SecretBytes::takeText(typed);
}

QLineEdit* CodeField::line() const {
  return static_cast<QLineEdit*>(editor());
}

}  // namespace linewarden::ui
