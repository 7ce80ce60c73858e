// SPDX-License-Identifier: GPL-3.0-or-later
// A line: its worst alarm's mark, name and product, state, speed against target, OEE so far.
import QtQuick
import Linewarden.Wallboard

Rectangle {
    id: tile

    required property var shown
    required property QtObject look
    required property var texts
    readonly property real u: look.unit
    readonly property color ink: shown.isTrusted ? look.text : look.quietText
    // What is left of the width once the columns have theirs.
    readonly property real nameWidth: width - (10.6 + 1.4 + 36 + 1.4 + 24 + 1.4 + 53.8 + 2) * u

    objectName: "lineTile"
    color: look.surface
    border.color: look.border
    border.width: Math.max(1, u / 8)

    Rectangle {
        visible: tile.shown.abnormal > 0
        width: tile.u
        height: parent.height
        color: tile.look.ink(tile.shown.abnormal)
    }
    Mark {
        x: 2 * tile.u
        anchors.verticalCenter: parent.verticalCenter
        width: 7.2 * tile.u
        height: width
        visible: tile.shown.abnormal > 0
        look: tile.look
        priority: tile.shown.abnormal
    }
    Item {
        id: name
        x: 10.6 * tile.u
        y: 1.8 * tile.u
        width: tile.nameWidth
        height: parent.height - 2 * y

        Words {
            objectName: "name"
            width: parent.width
            height: 8.8 * tile.u
            text: tile.shown.name
            font: tile.look.figureFont
            color: tile.look.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: tile.look.leastNamePixels
        }
        Words {
            objectName: "product"
            y: 9 * tile.u
            width: parent.width
            height: 4.8 * tile.u
            text: tile.shown.product
            font: tile.look.noteFont
            color: tile.look.quietText
        }
    }
    Item {
        id: state
        x: name.x + name.width + 1.4 * tile.u
        y: name.y
        width: 36 * tile.u
        height: name.height

        Mark {
            y: 1.8 * tile.u
            width: 5.2 * tile.u
            height: width
            look: tile.look
            state: tile.shown.state
            ink: tile.shown.abnormal > 0 ? tile.look.ink(tile.shown.abnormal) : tile.ink
        }
        Words {
            objectName: "state"
            x: 6.8 * tile.u
            width: parent.width - x
            height: 8.8 * tile.u
            text: tile.shown.stateWord
            font: tile.look.figureFont
            color: tile.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: tile.look.leastPixels
        }
        Words {
            objectName: "stateNote"
            y: 9 * tile.u
            width: parent.width
            height: 4.8 * tile.u
            text: tile.shown.stateNote
            font: tile.look.noteFont
            color: tile.look.quietText
        }
    }
    SpeedBar {
        x: state.x + state.width + 1.4 * tile.u
        y: 1.2 * tile.u
        width: 24 * tile.u
        height: parent.height - 2 * y
        look: tile.look
        shown: tile.shown
        ink: tile.ink
    }
    OeeBars {
        x: parent.width - width - 2 * tile.u
        y: 1.2 * tile.u
        width: 53.8 * tile.u
        height: parent.height - 2 * y
        look: tile.look
        texts: tile.texts
        shown: tile.shown
        ink: tile.ink
    }
}
