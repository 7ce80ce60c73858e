// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Item {
    id: header

    required property QtObject look
    required property var texts
    readonly property real u: look.unit

    Words {
        objectName: "plant"
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: 2 * header.u
        height: 8.6 * header.u
        text: header.texts.plant
        font: header.look.figureFont
        color: header.look.text
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: header.look.leastNamePixels
    }
    Item {
        id: side
        anchors.right: clock.left
        anchors.rightMargin: 3 * header.u
        width: Math.min(62 * header.u, Math.max(shift.implicitWidth, below.implicitWidth))
        height: 8.6 * header.u

        Words {
            id: shift
            objectName: "shift"
            width: parent.width
            height: 4.3 * header.u
            horizontalAlignment: Text.AlignRight
            text: header.texts.shift
            font: header.look.noteFont
            color: header.look.quietText
        }
        Words {
            id: below
            objectName: "page"
            y: 4.3 * header.u
            width: parent.width
            height: 4.3 * header.u
            horizontalAlignment: Text.AlignRight
            text: [header.texts.counted, header.texts.page].filter(part => part !== "").join("  ·  ")
            font: header.look.noteFont
            color: header.look.quietText
        }
    }
    Words {
        id: clock
        objectName: "clock"
        anchors.right: parent.right
        height: 8.6 * header.u
        text: header.texts.clock
        font: header.look.figureFont
        color: header.look.text
    }
}
