// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_pdf.h"

#include "ui/access/review_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace linewarden::ui {

namespace {

struct ReviewPdfText {
  Q_DECLARE_TR_FUNCTIONS(ReviewPdf)
};

constexpr int hairline = 4;

void paintPage(QPainter& painter, const PaperPage& page, const QFont& family) {
  for (const PaperPiece& piece : page) {
    if (piece.rule) {
      painter.setPen(QPen(painter.pen().color(), hairline));
      painter.drawLine(piece.box.topLeft(), piece.box.topRight());
      continue;
    }
    painter.setFont(paperFont(family, piece.style));
    // The lines were broken when they were laid out.
    painter.drawText(piece.box,
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip,
                     piece.text);
  }
}

}  // namespace

QByteArray reviewPdf(const ReviewPrint& print) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(paperUnitsPerInch);
  writer.setPageLayout(
      QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
  writer.setTitle(reviewTitle(print.document.review, print.locale));
  writer.setCreator(QStringLiteral("Linewarden"));
  QPainter painter(&writer);
  bool isFirst = true;
  for (const PaperPage& page : layOutReview(print)) {
    if (!isFirst) writer.newPage();
    isFirst = false;
    paintPage(painter, page, print.font);
  }
  painter.end();
  return bytes;
}

Result<void> writeReviewPdf(const ReviewPrint& print, const QString& path) {
  const QByteArray bytes = reviewPdf(print);
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
    return {};
  }
  return Error{ErrorCode::FileUnwritable,
               ReviewPdfText::tr("%1 was not saved: %2. Choose another folder, or make room there.")
                   .arg(QFileInfo(path).fileName(), file.errorString()),
               {}};
}

}  // namespace linewarden::ui
