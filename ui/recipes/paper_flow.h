// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace linewarden::ui {

/// A line of text on paper, a hairline along the top of `box`, or modules of a QR code that fill
/// it.
struct FlowPiece {
  enum class Style { Title, Head, Body, Small, Even };
  QRectF box;
  QString text;
  Style style = Style::Body;
  bool rule = false;
  bool atRight = false;
  QImage modules;
};
using FlowPage = QList<FlowPiece>;

/// The families that are used.
struct FlowFonts {
  QFont text;
  QFont even;  ///< letters of one width, for hashes
};

/// Tenths of a point; A4, standing.
inline constexpr int flowUnitsPerInch = 720;
inline constexpr QSizeF flowPaper{5953, 8419};

[[nodiscard]] QFont flowFont(const FlowFonts& fonts, FlowPiece::Style style);
void paintFlowPage(QPainter& painter, const FlowPage& page, const FlowFonts& fonts);

/// A column of a table on paper.
struct FlowColumn {
  double share = 0;  ///< of the width; all of them are 1
  QString head;
  bool atRight = false;
};

/// Puts text on pages from top to bottom and begins a new page where one is full. Any thread.
class PaperFlow {
 public:
  explicit PaperFlow(const FlowFonts& fonts);

  void addText(const QString& text, FlowPiece::Style style);
  /// "what: value", the values below one another.
  void addFact(const QString& what, const QString& value,
               FlowPiece::Style style = FlowPiece::Style::Body);
  void addGap(double height) { y_ += height; }
  /// Hash text at the left, the code beside it.
  void addCode(const QStringList& lines, const QImage& modules);
  /// The head stands again on every page until endTable().
  void beginTable(const QList<FlowColumn>& columns);
  /// A row is not broken over two pages, but where it is longer than one.
  void addRow(const QStringList& cells);
  /// A line over the whole width of the table that stays with the row after it.
  void addGroup(const QString& text);
  void endTable() { columns_.clear(); }

  /// The pages with their foot and number.
  [[nodiscard]] QList<FlowPage> finished(const QString& foot);

 private:
  [[nodiscard]] double lineHeight(FlowPiece::Style style) const;
  [[nodiscard]] QStringList wrapped(const QString& text, FlowPiece::Style style,
                                    double width) const;
  [[nodiscard]] double heightOf(const QStringList& cells, FlowPiece::Style style) const;
  [[nodiscard]] double cellWidth(qsizetype column) const;
  void put(const QString& text, FlowPiece::Style style, double x, double width,
           bool atRight = false);
  void putCells(const QStringList& cells, FlowPiece::Style style);
  void putHead();
  void need(double height);

  FlowFonts fonts_;
  QList<FlowColumn> columns_;
  QList<FlowPage> pages_;
  double y_;
};

}  // namespace linewarden::ui
