// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace linewarden::translation {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString ours = QStringLiteral("linewarden");
const QString qts = QStringLiteral("qtbase");
const QString separator = QStringLiteral("_");
const QString english = QStringLiteral("en");
const QString mark = QStringLiteral("linewarden-language");

// The territory is the system's where the language is: German in Austria stays Austrian.
QLocale localeOf(const QString& code) {
  const QLocale system = QLocale::system();
  if (code.isEmpty()) return system;
  // Ours is British English: with it come the clock's 24 hours.
  const QLocale asked(code == english ? QStringLiteral("en_GB") : code);
  const bool alike = asked.language() == system.language() && asked.script() == system.script();
  return alike && !code.contains(u'_') ? system : asked;
}

bool loadOurs(QTranslator& translator, const QLocale& locale) {
  // English is a translation too, for "1 line" and "2 lines".
  return translator.load(locale, ours, separator, folder) ||
         translator.load(ours + separator + english, folder);
}

bool loadQts(QTranslator& translator, const QLocale& locale) {
  return translator.load(locale, qts, separator, folder) ||
         translator.load(locale, qts, separator,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

// The application owns it; it leaves the application when another language is loaded.
void install(std::unique_ptr<QTranslator> translator) {
  translator->setObjectName(mark);
  translator->setParent(QCoreApplication::instance());
  QCoreApplication::installTranslator(translator.release());
}

void forgetFormer() {
  qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(mark));
}

}  // namespace

QStringList builtInCodes() {
  const QString prefix = ours + separator;
  QStringList codes;
  const QStringList files =
      QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
  for (const QString& file : files) codes.append(file.mid(prefix.size()).chopped(3));
  return codes;
}

bool isBuiltIn(const QString& code) {
  const QLocale asked(code);
  if (asked.language() == QLocale::C) return false;
  const QStringList codes = builtInCodes();
  return std::any_of(codes.begin(), codes.end(), [&](const QString& shipped) {
    const QLocale locale(shipped);
    return locale.language() == asked.language() && locale.script() == asked.script();
  });
}

void load(const QString& code) {
  forgetFormer();
  const QLocale locale = localeOf(code);
  QLocale::setDefault(locale);
  auto program = std::make_unique<QTranslator>();
  if (!loadOurs(*program, locale)) return;
  // Qt speaks what the program speaks: no French buttons beside English words.
  const QLocale spoken(program->language());
  auto toolkit = std::make_unique<QTranslator>();
  if (loadQts(*toolkit, spoken)) install(std::move(toolkit));
  install(std::move(program));
}

}  // namespace linewarden::translation
