// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while there is nothing else: a title and what it means.
import QtQuick

Item {
    id: notice

    required property QtObject look
    property string title
    property string text

    Column {
        anchors.centerIn: parent
        width: parent.width - 16 * notice.look.unit
        spacing: 4 * notice.look.unit

        Words {
            objectName: "noticeTitle"
            width: parent.width
            text: notice.title
            font: notice.look.figureFont
            color: notice.look.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        Words {
            objectName: "noticeText"
            width: parent.width
            text: notice.text
            font: notice.look.noteFont
            color: notice.look.quietText
            wrapMode: Text.Wrap
            maximumLineCount: 10
        }
    }
}
