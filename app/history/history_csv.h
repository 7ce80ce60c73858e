// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/plant/plant.h"

#include <QByteArray>

/// Samples as CSV (RFC 4180): header line, CRLF, UTF-8. Pure.
namespace linewarden::history_csv {

/// "time,tag,value,unit,quality" with its line end.
[[nodiscard]] QByteArray headerLine();
/// A line for each sample; a gap has no value and quality "bad".
[[nodiscard]] QByteArray lines(const Tag& tag, const QList<Sample>& samples);
/// A text cell, quoted where RFC 4180 asks for it. One that a spreadsheet would run as a
/// formula (it begins with = + - @, tab or return) gets an apostrophe before it (OWASP, CSV
/// injection).
[[nodiscard]] QByteArray textCell(const QString& text);

}  // namespace linewarden::history_csv
