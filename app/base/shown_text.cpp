// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/shown_text.h"

#include <QChar>
#include <QList>
#include <QStringView>

namespace linewarden {

QString shownText(const QString& text, qsizetype most) {
  const QList<uint> characters = text.left(2 * most).toUcs4();
  QString safe;
  for (const char32_t character : characters.first(qMin(characters.size(), most))) {
    safe += QChar::isPrint(character) ? QStringView(QChar::fromUcs4(character)).toString()
                                      : QString(QChar(QChar::ReplacementCharacter));
  }
  return characters.size() > most || text.size() > 2 * most ? safe + u'…' : safe;
}

}  // namespace linewarden
