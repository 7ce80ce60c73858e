// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/paper_flow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

using PaperFlowStyle = FlowPiece::Style;

constexpr double margin = 425;  // 15 mm
constexpr double paperFlowGap = 80;
constexpr double footHeight = 200;
constexpr double innerWidth = flowPaper.width() - 2 * margin;
constexpr double bottom = flowPaper.height() - margin - footHeight;
constexpr double factWidth = 1300;
constexpr double codeSide = 1000;
constexpr double hairline = 4;
constexpr double letterSpacing = 0.1;

struct PaperFlowText {
  Q_DECLARE_TR_FUNCTIONS(PaperFlow)
};

void paintModules(QPainter& painter, const QImage& modules, const QRectF& box) {
  if (modules.isNull()) return;
  const double side = box.width() / modules.width();
  for (int y = 0; y < modules.height(); ++y) {
    for (int x = 0; x < modules.width(); ++x) {
      if (modules.pixelIndex(x, y) != 1) continue;
      painter.fillRect(QRectF(box.left() + x * side, box.top() + y * side, side, side),
                       painter.pen().color());
    }
  }
}

}  // namespace

QFont flowFont(const FlowFonts& fonts, PaperFlowStyle style) {
  QFont font(style == PaperFlowStyle::Even ? fonts.even : fonts.text);
  font.setHintingPreference(QFont::PreferNoHinting);
  // Without ligatures, which would be other letters in a text that is copied or searched.
  font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing);
  font.setBold(style == PaperFlowStyle::Title || style == PaperFlowStyle::Head);
  switch (style) {
    case PaperFlowStyle::Title: font.setPixelSize(180); break;
    case PaperFlowStyle::Head:
    case PaperFlowStyle::Body: font.setPixelSize(88); break;
    case PaperFlowStyle::Even: font.setPixelSize(86); break;
    case PaperFlowStyle::Small: font.setPixelSize(75); break;
  }
  return font;
}

void paintFlowPage(QPainter& painter, const FlowPage& page, const FlowFonts& fonts) {
  for (const FlowPiece& piece : page) {
    if (!piece.modules.isNull()) {
      paintModules(painter, piece.modules, piece.box);
    } else if (piece.rule) {
      painter.setPen(QPen(painter.pen().color(), hairline));
      painter.drawLine(piece.box.topLeft(), piece.box.topRight());
    } else {
      painter.setFont(flowFont(fonts, piece.style));
      // The lines were broken when they were laid out.
      const Qt::Alignment side = Qt::AlignTop | (piece.atRight ? Qt::AlignRight : Qt::AlignLeft);
      const int flags = static_cast<int>(side) | Qt::TextSingleLine | Qt::TextDontClip;
      painter.drawText(piece.box, flags, piece.text);
    }
  }
}

PaperFlow::PaperFlow(const FlowFonts& fonts) : fonts_(fonts), y_(margin) {
  pages_.append(FlowPage());
}

double PaperFlow::lineHeight(PaperFlowStyle style) const {
  return QFontMetricsF(flowFont(fonts_, style)).lineSpacing();
}

QStringList PaperFlow::wrapped(const QString& text, PaperFlowStyle style, double width) const {
  QStringList lines;
  for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
    QTextLayout layout(paragraph, flowFont(fonts_, style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(width);
      lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (paragraph.isEmpty()) lines.append(QString());
  }
  return lines;
}

void PaperFlow::put(const QString& text, PaperFlowStyle style, double x, double width,
                    bool atRight) {
  FlowPiece piece;
  piece.box = QRectF(x, y_, width, lineHeight(style));
  piece.text = text;
  piece.style = style;
  piece.atRight = atRight;
  pages_.last().append(piece);
}

void PaperFlow::need(double height) {
  if (y_ + height <= bottom) return;
  // A page that is empty has no more room to give.
  if (pages_.constLast().isEmpty()) return;
  pages_.append(FlowPage());
  y_ = margin;
  if (!columns_.isEmpty()) putHead();
}

void PaperFlow::addText(const QString& text, PaperFlowStyle style) {
  for (const QString& line : wrapped(text, style, innerWidth)) {
    need(lineHeight(style));
    put(line, style, margin, innerWidth);
    y_ += lineHeight(style);
  }
}

void PaperFlow::addFact(const QString& what, const QString& value, PaperFlowStyle style) {
  bool isFirst = true;
  for (const QString& line : wrapped(value, style, innerWidth - factWidth)) {
    need(lineHeight(style));
    if (isFirst) put(what, PaperFlowStyle::Body, margin, factWidth - paperFlowGap);
    isFirst = false;
    put(line, style, margin + factWidth, innerWidth - factWidth);
    y_ += lineHeight(style);
  }
}

void PaperFlow::addCode(const QStringList& lines, const QImage& modules) {
  need(codeSide);
  const double top = y_;
  for (const QString& line : lines) {
    put(line, PaperFlowStyle::Even, margin, innerWidth - codeSide - paperFlowGap);
    y_ += lineHeight(PaperFlowStyle::Even);
  }
  FlowPiece code;
  code.box = QRectF(margin + innerWidth - codeSide, top, codeSide, codeSide);
  code.modules = modules;
  pages_.last().append(code);
  y_ = std::max(y_, top + codeSide);
}

void PaperFlow::beginTable(const QList<FlowColumn>& columns) {
  columns_ = columns;
  // The head alone at a page's foot is no use.
  const double room = 4 * lineHeight(PaperFlowStyle::Body);
  if (y_ + room > bottom) {
    need(room);
  } else {
    putHead();
  }
}

void PaperFlow::putHead() {
  QStringList heads;
  heads.reserve(columns_.size());
  for (const FlowColumn& column : std::as_const(columns_)) heads.append(column.head);
  putCells(heads, PaperFlowStyle::Head);
  FlowPiece rule;
  rule.box = QRectF(margin, y_ - paperFlowGap / 4, innerWidth, 0);
  rule.rule = true;
  pages_.last().append(rule);
}

void PaperFlow::addRow(const QStringList& cells) {
  need(heightOf(cells, PaperFlowStyle::Body));
  putCells(cells, PaperFlowStyle::Body);
}

void PaperFlow::addGroup(const QString& text) {
  need(3 * lineHeight(PaperFlowStyle::Body));
  y_ += paperFlowGap / 2;
  put(text, PaperFlowStyle::Head, margin, innerWidth);
  y_ += lineHeight(PaperFlowStyle::Head) + paperFlowGap / 4;
}

double PaperFlow::cellWidth(qsizetype column) const {
  return columns_.at(column).share * innerWidth - paperFlowGap;
}

double PaperFlow::heightOf(const QStringList& cells, PaperFlowStyle style) const {
  qsizetype lines = 1;
  for (qsizetype at = 0; at < columns_.size(); ++at) {
    lines = std::max(lines, wrapped(cells.value(at), style, cellWidth(at)).size());
  }
  return static_cast<double>(lines) * lineHeight(style) + paperFlowGap / 2;
}

void PaperFlow::putCells(const QStringList& cells, PaperFlowStyle style) {
  const double top = y_;
  double x = margin;
  for (qsizetype at = 0; at < columns_.size(); ++at) {
    y_ = top;
    for (const QString& line : wrapped(cells.value(at), style, cellWidth(at))) {
      put(line, style, x, cellWidth(at), columns_.at(at).atRight);
      y_ += lineHeight(style);
    }
    x += columns_.at(at).share * innerWidth;
  }
  y_ = top + heightOf(cells, style);
}

QList<FlowPage> PaperFlow::finished(const QString& foot) {
  const auto count = pages_.size();
  const double height = lineHeight(PaperFlowStyle::Small);
  for (qsizetype at = 0; at < count; ++at) {
    FlowPiece piece;
    piece.style = PaperFlowStyle::Small;
    piece.text = PaperFlowText::tr("Page %1 of %2").arg(at + 1).arg(count);
    piece.atRight = true;
    piece.box = QRectF(margin, bottom + footHeight - height, innerWidth, height);
    pages_[at].append(piece);
    const double room =
        innerWidth -
        QFontMetricsF(flowFont(fonts_, PaperFlowStyle::Small)).horizontalAdvance(piece.text);
    piece.text = QFontMetricsF(flowFont(fonts_, PaperFlowStyle::Small))
                     .elidedText(foot, Qt::ElideRight, room - paperFlowGap);
    piece.atRight = false;
    pages_[at].append(piece);
  }
  return pages_;
}

}  // namespace linewarden::ui
