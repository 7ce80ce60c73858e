// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"

#include <QFont>
#include <QList>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace linewarden::ui {

/// A review as it is printed, and what is known beside it.
struct ReviewPrint {
  AccessReviewDocument document;
  QString site;  ///< the plant's name
  UtcTime now;   ///< when it is printed
  QLocale locale;
  QFont font;  ///< its family is used
};

/// A line of text on paper, or where `rule` is set a hairline along the top of `box`.
struct PaperPiece {
  enum class Style { Title, Head, Body, Small };
  QRectF box;
  QString text;
  Style style = Style::Body;
  bool rule = false;
};
using PaperPage = QList<PaperPiece>;

/// Tenths of a point; A4, lying.
inline constexpr int paperUnitsPerInch = 720;
inline constexpr QSizeF paperSize{8419, 5953};

[[nodiscard]] QFont paperFont(const QFont& family, PaperPiece::Style style);
/// The pages: title and facts, the table with its head on every page, the seal, and at each foot
/// the page's number. Any thread.
[[nodiscard]] QList<PaperPage> layOutReview(const ReviewPrint& print);

}  // namespace linewarden::ui
