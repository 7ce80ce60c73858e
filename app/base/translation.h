// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linewarden::translation {

/// Codes of the languages built into this program, sorted, such as "de" and "zh_CN". Empty
/// in a program without linewarden_add_translations.
[[nodiscard]] QStringList builtInCodes();

/// True if texts for this language are built in; "de_AT" is served by "de".
[[nodiscard]] bool isBuiltIn(const QString& code);

/// Shows the program's and Qt's own texts in this language from now on, and makes its locale
/// the default for numbers and dates. Empty: the language of the system's locale. English
/// where the language is not there. Texts already made stay as they are, so it is called
/// before any. Main thread, with an application object.
void load(const QString& code);

}  // namespace linewarden::translation
