// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Rectangle {
    id: root

    required property QtObject look
    property QtObject feed: null
    property string noticeTitle
    property string noticeText

    color: look.window

    Notice {
        anchors.fill: parent
        look: root.look
        title: root.noticeTitle
        text: root.noticeText
        visible: root.feed === null
    }
    Loader {
        id: loader
        anchors.fill: parent
    }
    // Given, not bound: what reads the feed goes with it, and never asks nothing.
    onFeedChanged: {
        if (feed !== null)
            loader.setSource("Board.qml", {"look": look, "feed": feed});
        else
            loader.source = "";
    }
}
