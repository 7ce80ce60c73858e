// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace linewarden::ui {

/// A language the program speaks.
struct Language {
  QString code;  ///< "de", "zh_CN"
  QString name;  ///< in itself: "Deutsch"
};

/// English, and every language whose translation is built in.
[[nodiscard]] QList<Language> shippedLanguages();
/// Loads a language's texts; empty: the desktop's. English where it is not there.
void loadLanguage(QCoreApplication& application, const QString& code);

}  // namespace linewarden::ui
