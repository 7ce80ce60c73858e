// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"

#include "app/base/translation.h"

#include <QLocale>

namespace linewarden::ui {

QList<Language> shippedLanguages() {
  QList<Language> languages{{QStringLiteral("en"), QStringLiteral("English")}};
  for (const QString& code : translation::builtInCodes()) {
    if (code == languages.first().code) continue;
    // Where a language is that of one country by default, Qt names the country too.
    QString name = QLocale(code).nativeLanguageName().section(QStringLiteral(" de "), 0, 0);
    name[0] = name.at(0).toUpper();
    languages.append({code, name});
  }
  return languages;
}

}  // namespace linewarden::ui
