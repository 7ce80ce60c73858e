// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/reading.h"

#include <QLocale>
#include <QString>

namespace linewarden::ui {

/// What the status bar says of the PLC connections.
struct PlcSummary {
  int connected = 0;
  int wanted = 0;  ///< those that are not disabled
  QString text;    ///< "3 of 3 PLCs"
  [[nodiscard]] bool allWell() const { return connected == wanted; }
};
/// `total`: PLCs of the plant, also those that have not told anything yet.
[[nodiscard]] PlcSummary summarise(const QList<PlcStatus>& statuses, qsizetype total);

/// "connected", "connecting", "waiting to try again", "disabled".
[[nodiscard]] QString linkStateText(LinkState state);
/// "214 MB" as the locale writes it.
[[nodiscard]] QString bytesText(qint64 bytes, const QLocale& locale);

}  // namespace linewarden::ui
