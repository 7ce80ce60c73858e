// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linewarden::test {

/// A text of a .ts file with its translation, in all its plural forms.
struct TsMessage {
  QString context;
  QString source;
  QString type;       ///< empty when the translation counts; "unfinished", "vanished" …
  QStringList forms;  ///< one, or one for each plural form
};

struct TsFile {
  QString language;
  QList<TsMessage> messages;
  QString error;  ///< of the XML; empty when it was read to its end
};

[[nodiscard]] TsFile readTsFile(const QString& path);

}  // namespace linewarden::test
