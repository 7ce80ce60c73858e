// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Linewarden.Wallboard

Item {
    id: row

    required property var shown
    required property int index
    required property QtObject look
    readonly property real u: look.unit

    objectName: "alarmRow"

    Mark {
        width: 7.2 * row.u
        height: width
        anchors.verticalCenter: parent.verticalCenter
        look: row.look
        priority: row.shown.priority
    }
    Words {
        id: what
        objectName: "alarmText"
        x: 9 * row.u
        width: parent.width - x - place.width - age.width - 3 * row.u
        height: parent.height
        text: row.shown.text
        font.family: row.look.wordFont.family
        font.pixelSize: row.look.wordFont.pixelSize
        font.bold: row.shown.isUnacknowledged
        color: row.look.text
    }
    Words {
        id: place
        objectName: "alarmPlace"
        anchors.right: age.left
        anchors.rightMargin: 1.5 * row.u
        // A short text leaves it more room.
        width: Math.min(implicitWidth, Math.max(32 * row.u, row.width - what.x - what.implicitWidth - age.width - 3 * row.u))
        height: parent.height
        text: row.shown.place
        font: row.look.noteFont
        color: row.look.quietText
    }
    Words {
        id: age
        objectName: "alarmAge"
        anchors.right: parent.right
        width: 20 * row.u
        height: parent.height
        horizontalAlignment: Text.AlignRight
        text: row.shown.age
        font: row.look.noteFont
        color: row.look.quietText
    }
}
