// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_paper.h"

#include "ui/access/review_words.h"
#include "ui/people/people_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

using Style = PaperPiece::Style;

constexpr double margin = 425;  // 15 mm
constexpr double gap = 80;
constexpr double footHeight = 200;
constexpr double innerWidth = paperSize.width() - 2 * margin;
constexpr double bottom = paperSize.height() - margin - footHeight;

struct ReviewPaperText {
  Q_DECLARE_TR_FUNCTIONS(ReviewPaper)
};

constexpr int columnCount = 7;
// Shares of the width: person, role, held since, given by, last used, decision, note.
constexpr std::array<double, columnCount> columns{0.21, 0.15, 0.09, 0.1, 0.1, 0.12, 0.23};

std::array<QString, columnCount> heads() {
  return {ReviewPaperText::tr("Person"),     ReviewPaperText::tr("Role"),
          ReviewPaperText::tr("Held since"), ReviewPaperText::tr("Given by"),
          ReviewPaperText::tr("Last used"),  ReviewPaperText::tr("Decision"),
          ReviewPaperText::tr("Note")};
}

std::array<QString, columnCount> cellsOf(const AccessReviewItem& item, const ReviewPrint& print) {
  QString person = fullName(item.displayName, item.name);
  if (item.disabled) person = ReviewPaperText::tr("%1, disabled").arg(person);
  // As the list was when it was signed, or is now.
  const UtcTime now = print.document.review.signedAt.value_or(print.now);
  QString used = lastUsedWords(item.lastUsed, now);
  if (isLongUnused(item, now)) used = ReviewPaperText::tr("%1 (!)").arg(used);
  QString decision = decisionWord(item.decision);
  if (!item.decidedBy.isEmpty())
    decision = ReviewPaperText::tr("%1 (%2)").arg(decision, item.decidedBy);
  return {person,
          roleTitle(item.role),
          dayText(item.granted, print.locale),
          giverWord(item.grantedBy),
          used,
          decision,
          item.note};
}

/// Puts text on pages from top to bottom and begins a new page where one is full.
class Paper {
 public:
  explicit Paper(const ReviewPrint& print) : print_(print) { pages_.append(PaperPage()); }

  void addText(const QString& text, Style style) {
    for (const QString& line : wrapped(text, style, innerWidth)) {
      need(lineHeight(style));
      put(line, style, margin, innerWidth);
      y_ += lineHeight(style);
    }
  }
  void addGap(double height) { y_ += height; }
  void addTableHead() {
    addCells(heads(), Style::Head);
    pages_.last().append({QRectF(margin, y_ - gap / 4, innerWidth, 0), {}, Style::Body, true});
    isTable_ = true;
  }
  void endTable() { isTable_ = false; }

  /// A row is not broken over two pages, but where it is longer than one.
  void addRow(const std::array<QString, columnCount>& cells) {
    need(heightOf(cells, Style::Body));
    addCells(cells, Style::Body);
  }

  [[nodiscard]] QList<PaperPage> finished(const QString& foot) {
    const auto count = pages_.size();
    for (qsizetype at = 0; at < count; ++at) {
      const double top = bottom + footHeight - lineHeight(Style::Small);
      const QString number = ReviewPaperText::tr("Page %1 of %2").arg(at + 1).arg(count);
      const double width = QFontMetricsF(fontOf(Style::Small)).horizontalAdvance(number);
      pages_[at].append(
          {QRectF(margin, top, innerWidth, lineHeight(Style::Small)), foot, Style::Small});
      pages_[at].append({QRectF(margin + innerWidth - width, top, width, lineHeight(Style::Small)),
                         number, Style::Small});
    }
    return pages_;
  }

 private:
  [[nodiscard]] QFont fontOf(Style style) const { return paperFont(print_.font, style); }
  [[nodiscard]] double lineHeight(Style style) const {
    return QFontMetricsF(fontOf(style)).lineSpacing();
  }
  [[nodiscard]] QStringList wrapped(const QString& text, Style style, double width) const {
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(width);
      lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
  }
  void put(const QString& text, Style style, double x, double width) {
    pages_.last().append({QRectF(x, y_, width, lineHeight(style)), text, style});
  }
  void need(double height) {
    if (y_ + height <= bottom) return;
    pages_.append(PaperPage());
    y_ = margin;
    if (isTable_) addTableHead();
  }
  [[nodiscard]] double heightOf(const std::array<QString, columnCount>& cells, Style style) const {
    qsizetype lines = 1;
    for (std::size_t at = 0; at < columns.size(); ++at) {
      lines = std::max(lines, wrapped(cells.at(at), style, cellWidth(at)).size());
    }
    return static_cast<double>(lines) * lineHeight(style) + gap / 2;
  }
  [[nodiscard]] static double cellWidth(std::size_t column) {
    return columns.at(column) * innerWidth - gap;
  }
  void addCells(const std::array<QString, columnCount>& cells, Style style) {
    const double top = y_;
    double x = margin;
    for (std::size_t at = 0; at < columns.size(); ++at) {
      y_ = top;
      for (const QString& line : wrapped(cells.at(at), style, cellWidth(at))) {
        put(line, style, x, cellWidth(at));
        y_ += lineHeight(style);
      }
      x += columns.at(at) * innerWidth;
    }
    y_ = top + heightOf(cells, style);
  }

  const ReviewPrint& print_;
  QList<PaperPage> pages_;
  double y_ = margin;
  bool isTable_ = false;
};

QString momentText(UtcTime time, const QLocale& locale) {
  return ReviewPaperText::tr("%1 (%2)").arg(locale.toString(toLocal(time), QLocale::ShortFormat),
                                            utcText(time));
}

void addFacts(Paper& paper, const ReviewPrint& print) {
  const AccessReview& review = print.document.review;
  paper.addText(
      ReviewPaperText::tr("Access review of %1").arg(dayText(review.opened, print.locale)),
      Style::Title);
  paper.addText(print.site, Style::Head);
  paper.addGap(gap);
  paper.addText(ReviewPaperText::tr("Opened by %1, %2")
                    .arg(review.openedBy, momentText(review.opened, print.locale)),
                Style::Body);
  paper.addText(review.signedAt
                    ? ReviewPaperText::tr("Signed by %1, %2")
                          .arg(review.signedBy, momentText(*review.signedAt, print.locale))
                    : ReviewPaperText::tr("Not signed: this list is a draft."),
                Style::Body);
  const auto decided = review.items - review.undecided;
  paper.addText(ReviewPaperText::tr("Roles: %1. Decided: %2. Removed: %3.")
                    .arg(review.items)
                    .arg(decided)
                    .arg(review.removed),
                Style::Body);
  paper.addGap(2 * gap);
}

void addSeal(Paper& paper, const ReviewPrint& print) {
  const AccessReviewDocument& document = print.document;
  paper.addGap(2 * gap);
  paper.addText(ReviewPaperText::tr("Signature"), Style::Head);
  if (!document.review.signedAt) {
    paper.addText(sealSentence(document), Style::Body);
    return;
  }
  const auto add = [&paper](const QString& head, const QString& value) {
    paper.addText(ReviewPaperText::tr("%1: %2").arg(head, value), Style::Body);
  };
  add(ReviewPaperText::tr("Signer"), document.review.signedBy);
  add(ReviewPaperText::tr("Time"), momentText(*document.review.signedAt, print.locale));
  add(ReviewPaperText::tr("Meaning"), reviewMeaning());
  add(ReviewPaperText::tr("SHA-256 of what was signed"), groupsOfFour(document.hash));
  add(ReviewPaperText::tr("Ed25519 signature"), groupsOfFour(document.signature));
  add(ReviewPaperText::tr("Fingerprint of the signer's public key"),
      fingerprintOf(document.publicKey));
  add(ReviewPaperText::tr("Checked %1").arg(momentText(print.now, print.locale)),
      sealSentence(document));
}

}  // namespace

QFont paperFont(const QFont& family, Style style) {
  QFont font(family);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setBold(style == Style::Title || style == Style::Head);
  switch (style) {
    case Style::Title: font.setPixelSize(180); break;
    case Style::Head:
    case Style::Body: font.setPixelSize(90); break;
    case Style::Small: font.setPixelSize(75); break;
  }
  return font;
}

QList<PaperPage> layOutReview(const ReviewPrint& print) {
  Paper paper(print);
  addFacts(paper, print);
  paper.addTableHead();
  for (const AccessReviewItem& item : print.document.items) paper.addRow(cellsOf(item, print));
  paper.endTable();
  addSeal(paper, print);
  return paper.finished(ReviewPaperText::tr("Linewarden · %1 · %2")
                            .arg(print.site, reviewTitle(print.document.review, print.locale)));
}

}  // namespace linewarden::ui
