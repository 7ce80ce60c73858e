// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace linewarden::ui {

/// A language the program speaks.
struct Language {
  QString code;  ///< "de", "zh_CN"
  QString name;  ///< in itself: "Deutsch"
};

/// English first, and every language whose translation is built in.
[[nodiscard]] QList<Language> shippedLanguages();

}  // namespace linewarden::ui
