// SPDX-License-Identifier: GPL-3.0-or-later
// Header, the lines of this page, and the alarms in the room that is left.
import QtQuick

Item {
    id: board

    required property QtObject look
    required property QtObject feed
    readonly property real u: look.unit
    readonly property var texts: feed.texts
    readonly property int rows: Math.max(1, Math.min(feed.lineCount, feed.linesPerPage))

    BoardHeader {
        id: header
        look: board.look
        texts: board.texts
        x: board.look.margin * board.u
        y: board.look.margin * board.u
        width: parent.width - 2 * x
        height: board.look.headerHeight * board.u
    }

    Rectangle {
        id: banner
        objectName: "staleBanner"
        visible: board.texts.stale !== ""
        x: header.x
        y: header.y + header.height
        width: header.width
        height: visible ? board.look.bannerHeight * board.u : 0
        color: board.look.warningGround
        border.color: board.look.warningEdge
        border.width: board.u / 3

        Words {
            objectName: "stale"
            anchors.fill: parent
            anchors.leftMargin: 2 * board.u
            anchors.rightMargin: 2 * board.u
            text: board.texts.stale
            font: board.look.wordFont
            color: board.look.warningInk
        }
    }

    Column {
        id: lines
        objectName: "lines"
        x: header.x
        y: banner.y + banner.height + board.look.gap * board.u
        width: header.width
        height: (board.rows * (board.look.rowHeight + board.look.gap) - board.look.gap) * board.u
        spacing: board.look.gap * board.u

        Repeater {
            model: board.feed.lines
            LineTile {
                look: board.look
                texts: board.texts
                width: lines.width
                height: board.look.rowHeight * board.u
            }
        }
        Words {
            objectName: "failure"
            visible: board.texts.failure !== ""
            width: parent.width
            height: board.look.rowHeight * board.u
            text: board.texts.failure
            font: board.look.noteFont
            color: board.look.text
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
    }

    AlarmStrip {
        look: board.look
        texts: board.texts
        alarms: board.feed.alarms
        x: header.x
        y: lines.y + lines.height + board.look.gap * board.u
        width: header.width
        height: parent.height - y - board.look.margin * board.u
    }
}
