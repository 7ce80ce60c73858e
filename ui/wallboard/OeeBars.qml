// SPDX-License-Identifier: GPL-3.0-or-later
// OEE so far as a figure, and what it is made of as three thin bars.
import QtQuick

Item {
    id: oee

    required property var shown
    required property var texts
    required property QtObject look
    required property color ink
    readonly property real u: look.unit

    Words {
        objectName: "oeeCaption"
        width: 19 * oee.u
        height: 4.8 * oee.u
        text: oee.texts.oeeCaption
        font: oee.look.noteFont
        color: oee.look.quietText
    }
    Words {
        id: figure
        objectName: "oee"
        y: 5.4 * oee.u
        width: 19 * oee.u
        height: 8.6 * oee.u
        text: oee.shown.oee
        font: oee.look.figureFont
        color: oee.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: oee.look.leastNamePixels
    }
    Rectangle {
        visible: oee.shown.isStale
        y: figure.y + figure.height / 2
        width: figure.width
        height: oee.u / 2
        color: oee.ink
    }
    Repeater {
        model: 3
        Item {
            id: part
            required property int index
            readonly property string caption: [oee.texts.availabilityCaption, oee.texts.performanceCaption, oee.texts.qualityCaption][index]
            readonly property string value: [oee.shown.availability, oee.shown.performance, oee.shown.quality][index]
            readonly property real share: [oee.shown.availabilityShare, oee.shown.performanceShare, oee.shown.qualityShare][index]

            x: 20.4 * oee.u
            y: index * 5.1 * oee.u
            width: oee.width - x
            height: 5 * oee.u

            Words {
                objectName: "oeePartCaption"
                width: parent.width - amount.width - oee.u
                height: 4.2 * oee.u
                text: part.caption
                font: oee.look.noteFont
                color: oee.look.quietText
            }
            Words {
                id: amount
                objectName: "oeePart"
                anchors.right: parent.right
                height: 4.2 * oee.u
                horizontalAlignment: Text.AlignRight
                text: part.value
                font: oee.look.noteFont
                color: oee.ink
            }
            Rectangle {
                y: 4.3 * oee.u
                width: parent.width
                height: 0.6 * oee.u
                color: oee.look.raised

                Rectangle {
                    visible: part.share >= 0
                    width: parent.width * Math.max(0, part.share)
                    height: parent.height
                    color: oee.look.quietText
                }
            }
        }
    }
}
