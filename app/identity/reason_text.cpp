// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct ReasonTexts {
  Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

// Unicode 15, UAX #9: the explicit directional characters; line and paragraph separators too, and
// spaces without width. Those that join and part letters stay: some scripts are not written
// without.
bool isForbidden(QChar character) {
  const char16_t code = character.unicode();
  return character.category() == QChar::Other_Control || (code >= 0x2028 && code <= 0x202e) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x061c ||
         code == 0x200b || code == 0xfeff;
}

}  // namespace

Result<QString> checkedReason(const QString& typed, qsizetype least, qsizetype most) {
  QString text = typed.trimmed();
  if (text.size() < least) {
    return Error{ErrorCode::InvalidArgument,
                 least == 1
                     ? ReasonTexts::tr("A reason is missing. Say in a few words why: it stands in "
                                       "the audit trail.")
                     : ReasonTexts::tr("This needs at least %1 characters: it stands in the audit "
                                       "trail, and others have to understand it. Write some more.")
                           .arg(least),
                 {}};
  }
  if (text.size() > most) {
    return Error{ErrorCode::InvalidArgument,
                 ReasonTexts::tr("This is %1 characters long; %2 are the most. Shorten it.")
                     .arg(text.size())
                     .arg(most),
                 {}};
  }
  if (std::any_of(text.begin(), text.end(), isForbidden)) {
    return Error{
        ErrorCode::InvalidArgument,
        ReasonTexts::tr("The text holds characters that cannot be seen, such as line ends or "
                        "marks of the direction of writing. Type it anew on one line."),
        {}};
  }
  return text;
}

}  // namespace linewarden
