// SPDX-License-Identifier: GPL-3.0-or-later
// A text in one line, never read as markup. Its box is as high as it is told: capitals fit it.
import QtQuick

Text {
    textFormat: Text.PlainText
    elide: Text.ElideRight
    maximumLineCount: 1
    verticalAlignment: Text.AlignVCenter
}
