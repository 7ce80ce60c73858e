// SPDX-License-Identifier: GPL-3.0-or-later
// Speed as a figure and as a bar with the target's tick.
import QtQuick

Item {
    id: speed

    required property var shown
    required property QtObject look
    required property color ink
    readonly property real u: look.unit

    Words {
        id: figure
        objectName: "speed"
        height: 8.4 * speed.u
        width: Math.min(implicitWidth, parent.width)
        text: speed.shown.speed
        font: speed.look.figureFont
        color: speed.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: speed.look.leastPixels
    }
    Rectangle {
        // Stale figures are struck through, in a stroke that is seen from afar.
        visible: speed.shown.isStale
        y: figure.height / 2
        width: figure.width
        height: speed.u / 2
        color: speed.ink
    }
    Words {
        objectName: "speedUnit"
        x: figure.width + speed.u
        y: 2.2 * speed.u
        width: Math.max(0, parent.width - x)
        height: 4.8 * speed.u
        visible: width > 4 * speed.u
        text: speed.shown.speedUnit
        font: speed.look.noteFont
        color: speed.look.quietText
    }
    Rectangle {
        y: 8.8 * speed.u
        width: parent.width
        height: 1.8 * speed.u
        color: speed.look.raised
        border.color: speed.look.border
        border.width: Math.max(1, speed.u / 8)

        Rectangle {
            visible: speed.shown.speedShare >= 0
            y: parent.height / 4
            width: parent.width * Math.max(0, speed.shown.speedShare)
            height: parent.height / 2
            color: speed.ink
        }
        Rectangle {
            visible: speed.shown.targetShare >= 0
            x: Math.min(parent.width - width, parent.width * Math.max(0, speed.shown.targetShare))
            width: speed.u / 2
            height: parent.height
            color: speed.look.interactive
        }
    }
    Words {
        objectName: "target"
        y: 10.8 * speed.u
        width: parent.width
        height: 4.4 * speed.u
        text: speed.shown.target
        font: speed.look.noteFont
        color: speed.look.quietText
    }
}
