// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/audit_address.h"

namespace linewarden::ui {

namespace {

// What separates parts, and what marks what was encoded, cannot stand in a part as it is.
QString encodedPart(QString part) {
  return part.replace(QLatin1Char('%'), QLatin1String("%25"))
      .replace(QLatin1Char('&'), QLatin1String("%26"));
}

}  // namespace

QString auditAddressOfObject(const QString& object) {
  return QStringLiteral("audit:object=") + encodedPart(object);
}

QString auditAddressOfActor(const QString& actor) {
  return QStringLiteral("audit:actor=") + encodedPart(actor);
}

}  // namespace linewarden::ui
