// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace linewarden::ui {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("linewarden_");

}  // namespace

QList<Language> shippedLanguages() {
  QList<Language> languages{{QStringLiteral("en"), QStringLiteral("English")}};
  const QStringList files =
      QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    const QString code = file.mid(prefix.size()).chopped(3);
    if (code == languages.first().code) continue;
    languages.append({code, QLocale(code).nativeLanguageName()});
  }
  return languages;
}

void loadLanguage(QCoreApplication& application, const QString& code) {
  const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
  QLocale::setDefault(locale);
  auto* ours = new QTranslator(&application);
  // English is a translation too, for "1 line" and "2 lines".
  if (ours->load(locale, QStringLiteral("linewarden"), QStringLiteral("_"), folder) ||
      ours->load(QStringLiteral("linewarden_en"), folder)) {
    QCoreApplication::installTranslator(ours);
  }
  auto* qtsOwn = new QTranslator(&application);
  if (qtsOwn->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(qtsOwn);
  }
}

}  // namespace linewarden::ui
