// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_texts.h"

#include <QCoreApplication>

namespace linewarden::ui {

PlcSummary summarise(const QList<PlcStatus>& statuses, qsizetype total) {
  PlcSummary summary;
  summary.wanted = static_cast<int>(total);
  for (const PlcStatus& status : statuses) {
    if (status.state == LinkState::Disabled) --summary.wanted;
    if (status.state == LinkState::Connected) ++summary.connected;
  }
  summary.text = QCoreApplication::translate("shell", "%1 of %n PLC(s)", nullptr, summary.wanted)
                     .arg(summary.connected);
  return summary;
}

QString linkStateText(LinkState state) {
  switch (state) {
    case LinkState::Disabled: return QCoreApplication::translate("shell", "disabled");
    case LinkState::Connecting: return QCoreApplication::translate("shell", "connecting");
    case LinkState::Connected: return QCoreApplication::translate("shell", "connected");
    case LinkState::BackingOff: return QCoreApplication::translate("shell", "waiting to try again");
  }
  return {};
}

QString bytesText(qint64 bytes, const QLocale& locale) {
  return locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

}  // namespace linewarden::ui
