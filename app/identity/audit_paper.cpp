// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_paper.h"

#include "app/base/canonical_json.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIODevice>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct AuditPaperText {
  Q_DECLARE_TR_FUNCTIONS(AuditPaper)
};

constexpr int paperDotsPerInch = 300;
constexpr double paperMarginMillimetres = 12;
constexpr int paperGap = 12;  // dots between rows and columns
constexpr int paperBodyPoints = 7;
constexpr int paperTitlePoints = 12;
// What is recorded may be 256 KiB; a paper is for reading. The hash stands for the whole.
constexpr qsizetype mostOnPaper = 1000;

// Shares of the width: number, time, who, workstation, what, object, reason with the values.
constexpr std::array paperShares{6, 13, 9, 9, 14, 15, 34};

bool movesText(char32_t code) {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x061c ||
         (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
         (code >= 0x2060 && code <= 0x206f) || code == 0xfeff;
}

// As it can be read on paper: nothing turns, hides or breaks the line.
QString onPaper(const QString& text) {
  QString safe;
  for (const char32_t code : text.left(mostOnPaper).toUcs4()) {
    if (movesText(code)) {
      safe += QStringLiteral("<U+%1>").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'));
    } else {
      safe += QChar::fromUcs4(code);
    }
  }
  return text.size() > mostOnPaper ? safe + u'…' : safe;
}

QString valuesOnPaper(const AuditEvent& event) {
  QStringList parts;
  if (!event.reason.isEmpty()) parts += AuditPaperText::tr("Reason: %1").arg(onPaper(event.reason));
  if (!event.before.isEmpty()) {
    parts += AuditPaperText::tr("Before: %1")
                 .arg(onPaper(QString::fromUtf8(canonicalJson(event.before))));
  }
  if (!event.after.isEmpty()) {
    parts +=
        AuditPaperText::tr("After: %1").arg(onPaper(QString::fromUtf8(canonicalJson(event.after))));
  }
  return parts.join(u'\n');
}

}  // namespace

/// The document under way: where the next row goes, and on which page.
class AuditPaper::Pages {
 public:
  Pages(QIODevice& device, AuditPaperHead head) : writer_(&device), head_(std::move(head)) {
    writer_.setResolution(paperDotsPerInch);
    writer_.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                      QMarginsF(paperMarginMillimetres, paperMarginMillimetres,
                                                paperMarginMillimetres, paperMarginMillimetres),
                                      QPageLayout::Millimeter));
    writer_.setTitle(AuditPaperText::tr("Audit trail of %1").arg(head_.origin));
    writer_.setCreator(QStringLiteral("Linewarden"));
    painter_.begin(&writer_);
    body_ = QFont(QStringLiteral("Noto Sans"), paperBodyPoints);
    bold_ = body_;
    bold_.setBold(true);
    startPage();
    addHead();
    addColumnNames();
  }

  void add(const AuditEntry& entry) {
    const AuditEvent& event = entry.event;
    addRow({QString::number(entry.sequence), toIsoUtc(entry.time), onPaper(event.actor.name),
            onPaper(entry.workstation), onPaper(event.action), onPaper(event.object),
            valuesOnPaper(event) + u'\n' +
                AuditPaperText::tr("Hash: %1").arg(QString::fromLatin1(entry.hash.toHex()))},
           body_);
    ++entries_;
  }

  void end() {
    addLine(AuditPaperText::tr("%L1 entries. End of the list.").arg(entries_), bold_);
    painter_.end();
  }

 private:
  [[nodiscard]] int width() const { return writer_.width(); }
  // The last line of a page holds its number.
  [[nodiscard]] int bottom() const {
    return writer_.height() - QFontMetrics(body_, &writer_).height() - paperGap;
  }

  void startPage() {
    if (page_ > 0) writer_.newPage();
    ++page_;
    at_ = 0;
    painter_.setFont(body_);
    painter_.drawText(QRect(0, bottom(), width(), writer_.height() - bottom()),
                      Qt::AlignRight | Qt::AlignBottom,
                      AuditPaperText::tr("%1, page %2").arg(head_.origin).arg(page_));
  }

  void addHead() {
    QFont title = bold_;
    title.setPointSize(paperTitlePoints);
    addLine(AuditPaperText::tr("Audit trail of %1").arg(head_.origin), title);
    addLine(AuditPaperText::tr("Searched for: %1").arg(onPaper(head_.filter)), body_);
    addLine(AuditPaperText::tr("All that match from entry %L1 to entry %L2, oldest first; times in "
                               "UTC. Long values are cut here: the exports as CSV and JSON lines "
                               "have them whole.")
                .arg(head_.from)
                .arg(head_.to),
            body_);
    addLine(AuditPaperText::tr("Made at %1 by %2. The file with the ending .sig beside this one "
                               "signs it.")
                .arg(toIsoUtc(head_.made), onPaper(head_.by)),
            body_);
    at_ += paperGap;
  }

  void addColumnNames() {
    addRow({AuditPaperText::tr("No."), AuditPaperText::tr("Time"), AuditPaperText::tr("Who"),
            AuditPaperText::tr("Workstation"), AuditPaperText::tr("What"),
            AuditPaperText::tr("Object"), AuditPaperText::tr("Details")},
           bold_);
  }

  void addLine(const QString& text, const QFont& font) {
    const QRect box(0, at_, width(), writer_.height());
    const int height = QFontMetrics(font, &writer_).boundingRect(box, wrapped, text).height();
    if (at_ + height > bottom()) startPage();
    painter_.setFont(font);
    painter_.drawText(QRect(0, at_, width(), height), wrapped, text);
    at_ += height + paperGap / 2;
  }

  void addRow(const std::array<QString, paperShares.size()>& cells, const QFont& font) {
    const QFontMetrics metrics(font, &writer_);
    const int total = width();
    int height = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const QRect box(0, 0, widthOf(column, total), writer_.height());
      height = std::max(height, metrics.boundingRect(box, wrapped, cells.at(column)).height());
    }
    height = std::min(height, bottom() - paperGap);
    if (at_ + height > bottom()) {
      startPage();
      if (&font == &body_) addColumnNames();
    }
    painter_.setFont(font);
    int left = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const int columnWidth = widthOf(column, total);
      painter_.drawText(QRect(left, at_, columnWidth, height), wrapped, cells.at(column));
      left += columnWidth + paperGap;
    }
    at_ += height + paperGap / 2;
    painter_.drawLine(0, at_, total, at_);
    at_ += paperGap / 2;
  }

  [[nodiscard]] static int widthOf(std::size_t column, int total) {
    constexpr int all = 100;
    return total * paperShares.at(column) / all - paperGap;
  }

  static constexpr int wrapped =
      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

  QPdfWriter writer_;
  QPainter painter_;
  AuditPaperHead head_;
  QFont body_;
  QFont bold_;
  int page_ = 0;
  int at_ = 0;
  qint64 entries_ = 0;
};

bool AuditPaper::canPaint() {
  return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

AuditPaper::AuditPaper(QIODevice& device, AuditPaperHead head)
    : pages_(std::make_unique<Pages>(device, std::move(head))) {}

AuditPaper::~AuditPaper() = default;

void AuditPaper::add(const AuditEntry& entry) {
  pages_->add(entry);
}

void AuditPaper::end() {
  pages_->end();
}

}  // namespace linewarden
