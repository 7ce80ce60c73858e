// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/access/review_pdf.h"
#include "ui/access/review_words.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

const UtcTime opened = fromMillis(1'780'000'000'000);

ReviewPrint printOf(int items, bool isSigned = true) {
  ReviewPrint print;
  print.site = QStringLiteral("North plant");
  print.now = opened + std::chrono::hours(2);
  print.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
  print.font = QApplication::font();
  AccessReview& review = print.document.review;
  review.id = 3;
  review.opened = opened;
  review.openedBy = QStringLiteral("meyer");
  review.items = items;
  for (int at = 0; at < items; ++at) {
    AccessReviewItem item;
    item.id = at + 1;
    item.name = QStringLiteral("person%1").arg(at);
    item.displayName = QStringLiteral("Person Number %1").arg(at);
    item.granted = opened - std::chrono::days(at);
    item.decision = at % 7 == 3 ? ReviewDecision::Remove : ReviewDecision::Keep;
    item.decidedBy = QStringLiteral("meyer");
    if (item.decision == ReviewDecision::Remove) {
      item.note = QStringLiteral(
                      "a long note that has to be broken over several lines of this "
                      "narrow column, and is read all the same ")
                      .repeated(2);
    }
    print.document.items.append(item);
  }
  if (isSigned) {
    review.signedAt = opened + std::chrono::hours(1);
    review.signedBy = QStringLiteral("meyer");
    print.document.hash = QByteArray(32, '\x1a');
    print.document.signature = QByteArray(64, '\x2b');
    print.document.publicKey = QByteArray(32, '\x3c');
    print.document.isVerified = true;
  }
  return print;
}

QStringList linesOf(const PaperPage& page) {
  QStringList lines;
  for (const PaperPiece& piece : page) lines.append(piece.text);
  return lines;
}

QString allText(const QList<PaperPage>& pages) {
  QString all;
  for (const PaperPage& page : pages) all += linesOf(page).join(QLatin1Char('\n'));
  return all;
}

int pagesOf(const QByteArray& pdf) {
  static const QRegularExpression count(QStringLiteral("/Type /Pages[^>]*?/Count (\\d+)"),
                                        QRegularExpression::DotMatchesEverythingOption);
  const auto found = count.match(QString::fromLatin1(pdf));
  return found.hasMatch() ? found.captured(1).toInt() : -1;
}

}  // namespace

class TestReviewPaper : public QObject {
  Q_OBJECT

 private slots:
  static void fitsAShortReviewOnOnePage() {
    const auto pages = layOutReview(printOf(5));
    QCOMPARE(pages.size(), 1);
    QVERIFY(linesOf(pages.constFirst()).contains(QStringLiteral("Page 1 of 1")));
  }

  static void repeatsTheHeadAndNumbersThePages() {
    const auto pages = layOutReview(printOf(120));
    QVERIFY(pages.size() > 3);
    for (qsizetype at = 0; at < pages.size(); ++at) {
      const QStringList lines = linesOf(pages.at(at));
      QVERIFY(lines.contains(QStringLiteral("Page %1 of %2").arg(at + 1).arg(pages.size())));
      const bool hasRows = lines.join(QLatin1Char(' ')).contains(QStringLiteral("Person Number"));
      QCOMPARE(lines.contains(QStringLiteral("Held since")), hasRows);
    }
  }

  static void leavesNothingOut() {
    const ReviewPrint print = printOf(120);
    const QString text = allText(layOutReview(print));
    for (const AccessReviewItem& item : print.document.items) {
      QVERIFY2(text.contains(item.displayName), qPrintable(item.displayName));
    }
    QVERIFY(text.contains(QStringLiteral("North plant")));
    QVERIFY(text.contains(QStringLiteral("Signed by meyer")));
    QVERIFY(text.contains(fingerprintOf(print.document.publicKey)));
    QVERIFY(text.contains(QStringLiteral("Verified")));
    QVERIFY(text.simplified().contains(groupsOfFour(print.document.hash)));
  }

  static void keepsEveryPieceOnThePaper() {
    const QRectF paper(QPointF(0, 0), paperSize);
    for (const PaperPage& page : layOutReview(printOf(120))) {
      for (const PaperPiece& piece : page) {
        if (!piece.rule) QVERIFY2(paper.contains(piece.box), qPrintable(piece.text));
      }
    }
  }

  static void saysThatADraftIsNotSigned() {
    const QString text = allText(layOutReview(printOf(5, false)));
    QVERIFY(text.contains(QStringLiteral("this list is a draft")));
    QVERIFY(!text.contains(QStringLiteral("Ed25519")));
  }

  static void saysThatABrokenSealIsNotVerified() {
    ReviewPrint print = printOf(5);
    print.document.isVerified = false;
    const QString text = allText(layOutReview(print));
    QVERIFY(text.contains(QStringLiteral("Not verified")));
  }

  static void writesAsManyPagesAsWereLaidOut() {
    const ReviewPrint print = printOf(120);
    const QByteArray pdf = reviewPdf(print);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesOf(pdf), static_cast<int>(layOutReview(print).size()));
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (!folder.isEmpty()) {
      QVERIFY(writeReviewPdf(print, folder + QStringLiteral("/review.pdf")).ok());
    }
  }

  static void saysWhatToDoWhenItCannotBeWritten() {
    const QTemporaryDir folder;
    const auto written =
        writeReviewPdf(printOf(1), folder.filePath(QStringLiteral("none/review.pdf")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QVERIFY(written.error().message.contains(QStringLiteral("review.pdf was not saved")));
  }
};

static const RegisterTest<TestReviewPaper> registeredTestReviewPaper;

}  // namespace linewarden::test

#include "test_review_paper.moc"
