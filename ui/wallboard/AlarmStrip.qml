// SPDX-License-Identifier: GPL-3.0-or-later
// The most urgent active alarms, as many as fit, and how many there are.
import QtQuick

Rectangle {
    id: strip

    required property QtObject look
    required property var texts
    required property QtObject alarms
    readonly property real u: look.unit
    readonly property int rows: Math.max(1, Math.floor((height - 2 * u) / (8 * u)))

    objectName: "alarmStrip"
    color: look.surface
    border.color: look.border
    border.width: Math.max(1, u / 8)

    Column {
        id: list
        x: 1.6 * strip.u
        y: strip.u
        width: parent.width - 30 * strip.u

        Repeater {
            model: strip.alarms
            AlarmRow {
                look: strip.look
                visible: index < strip.rows
                width: list.width
                height: 8 * strip.u
            }
        }
    }
    Words {
        objectName: "noAlarms"
        visible: text !== ""
        x: 2.6 * strip.u
        y: strip.u
        width: list.width - 2 * strip.u
        height: Math.min(strip.height - 2 * strip.u, 16 * strip.u)
        text: strip.texts.noAlarms
        font: strip.look.wordFont
        color: strip.look.quietText
        wrapMode: Text.Wrap
        maximumLineCount: strip.rows > 1 ? 2 : 1
    }
    Item {
        x: list.x + list.width + 2 * strip.u
        y: strip.u
        width: parent.width - x - 2 * strip.u
        height: parent.height - 2 * strip.u

        Words {
            objectName: "alarmCount"
            width: parent.width
            height: 8 * strip.u
            horizontalAlignment: Text.AlignRight
            text: strip.texts.alarmCount
            font: strip.look.figureFont
            color: strip.look.text
        }
        Words {
            objectName: "alarmCaption"
            visible: strip.rows > 1
            y: 8.4 * strip.u
            width: parent.width
            height: 4.8 * strip.u
            horizontalAlignment: Text.AlignRight
            text: strip.texts.alarmCaption
            font: strip.look.noteFont
            color: strip.look.quietText
        }
        Words {
            objectName: "alarmNote"
            visible: strip.rows > 2
            y: 13.2 * strip.u
            width: parent.width
            height: 10.4 * strip.u
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignTop
            text: strip.texts.alarmNote
            font: strip.look.noteFont
            color: strip.look.quietText
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
}
