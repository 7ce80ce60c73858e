// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_pdf.h"

#include "ui/recipes/compare/recipe_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct RecipePdfText {
  Q_DECLARE_TR_FUNCTIONS(RecipePdf)
};

QPageLayout layout() {
  return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

// XMP (ISO 16684-1) with the title and the hash as identifier.
QByteArray metadata(const RecipePaper& paper) {
  const QByteArray hash = paper.details.version.hash.toHex();
  const QByteArray title = versionName(paper.details.version).toHtmlEscaped().toUtf8();
  QByteArray xmp;
  xmp +=
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">";
  xmp += title;
  xmp += "</rdf:li></rdf:Alt></dc:title>\n<xmp:CreatorTool>Linewarden</xmp:CreatorTool>\n";
  if (!hash.isEmpty()) {
    xmp += "<dc:identifier>";
    xmp += recipePdfMarker;
    xmp += hash;
    xmp += "</dc:identifier>\n";
  }
  xmp += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
  return xmp;
}

void paintPages(QPainter& painter, QPagedPaintDevice& device, const RecipePaper& paper) {
  bool isFirst = true;
  for (const FlowPage& page : layOutRecipe(paper)) {
    if (!isFirst) device.newPage();
    isFirst = false;
    paintFlowPage(painter, page, {paper.font, paper.evenFont});
  }
}

}  // namespace

QByteArray recipePdf(const RecipePaper& paper) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(flowUnitsPerInch);
  writer.setPageLayout(layout());
  writer.setTitle(versionName(paper.details.version));
  writer.setCreator(QStringLiteral("Linewarden"));
  writer.setDocumentXmpMetadata(metadata(paper));
  QPainter painter(&writer);
  paintPages(painter, writer, paper);
  painter.end();
  return bytes;
}

Result<void> writeRecipePdf(const RecipePaper& paper, const QString& path) {
  const QByteArray bytes = recipePdf(paper);
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
    return {};
  }
  return Error{ErrorCode::FileUnwritable,
               RecipePdfText::tr("%1 was not saved: %2. Choose another folder, or make room there.")
                   .arg(QFileInfo(path).fileName(), file.errorString()),
               {}};
}

bool printRecipe(QPrinter& printer, const RecipePaper& paper) {
  printer.setFullPage(true);
  QPainter painter;
  if (!painter.begin(&printer)) return false;
  // Laid out for A4; on other paper all of it is made to fit.
  const QRectF page = printer.paperRect(QPrinter::DevicePixel);
  const double scale =
      std::min(page.width() / flowPaper.width(), page.height() / flowPaper.height());
  painter.scale(scale, scale);
  paintPages(painter, printer, paper);
  return painter.end();
}

}  // namespace linewarden::ui
