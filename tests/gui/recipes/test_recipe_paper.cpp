// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/recipe_acts.h"
#include "ui/recipes/recipe_pdf.h"
#include "ui/recipes/recipe_view.h"
#include "ui/recipes/verification_badge.h"

#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

namespace {

QString textOf(const QList<FlowPage>& pages) {
  QString text;
  for (const FlowPage& page : pages) {
    for (const FlowPiece& piece : page) text += piece.text + QLatin1Char('\n');
  }
  return text;
}

RecipePaper paperOf(RecipePlace& place, RecipeVersionId version) {
  RecipePaper paper;
  paper.site = QStringLiteral("Brookfield Beverages");
  paper.details = *waitFor(place.desk->details(place.guard->serviceSession(), version));
  paper.lineTitle = place.plant->line(QStringLiteral("L1"))->title;
  paper.plant = place.plant;
  paper.verdict = verdictOf(place.verified(version));
  paper.printedBy = QStringLiteral("Anna Rossi");
  paper.now = place.clock.now();
  return paper;
}

}  // namespace

class TestRecipePaper : public QObject {
  Q_OBJECT

 private slots:
  static void saysAllThatIsSigned() {
    RecipePlace place;
    const RecipePaper paper = paperOf(place, place.effective());
    const QString text = textOf(layOutRecipe(paper));
    for (const QString& part :
         {QStringLiteral("Brookfield Beverages"), QStringLiteral("Lemonade 0.5 l, version 1"),
          QStringLiteral("Fill volume"), QStringLiteral("501.5"),
          QStringLiteral("L1.filler.fill_volume_setpoint"), QStringLiteral("Jana Novak (novak)"),
          QStringLiteral("Leila Haddad (haddad)"), roleTitle(Role::QualityEngineer),
          QStringLiteral("Verified"), QStringLiteral("Page 1 of ")}) {
      QVERIFY2(text.contains(part), qPrintable(part));
    }
    const QString hex = QString::fromLatin1(paper.details.version.hash.toHex());
    QVERIFY(QString(text).remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).contains(hex));
  }

  static void breaksALongTableOverPagesWithItsHead() {
    RecipePlace place;
    RecipePaper paper = paperOf(place, place.submitted());
    const RecipeParameter one = paper.details.content.parameters.first();
    for (int at = 0; at < 200; ++at) paper.details.content.parameters.append(one);
    const QList<FlowPage> pages = layOutRecipe(paper);
    QVERIFY(pages.size() > 3);
    for (const FlowPage& page : pages) {
      for (const FlowPiece& piece : page) {
        QVERIFY(piece.box.bottom() <= flowPaper.height());
      }
    }
    QVERIFY(textOf({pages.at(1)}).contains(QStringLiteral("Tolerance")));
  }

  static void carriesTheHashForTheCommandLine() {
    RecipesDesk desk;
    const RecipeVersionId version = desk.place.effective();
    desk.enter("rossi", QString::number(version.value));
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees("verificationBadge") &&
                                 desk.find<VerificationBadge>("verificationBadge")->isEnabled(),
                             20'000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lemonade.pdf"));
    desk.page.view()->acts()->exportTo(path);
    QTRY_COMPARE(desk.told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains(QByteArray(recipePdfMarker) + desk.place.hashOf(version).toHex()));
    const QString pictures = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (!pictures.isEmpty()) file.copy(pictures + QStringLiteral("/recipe.pdf"));
  }
};

static const RegisterTest<TestRecipePaper> registeredTestRecipePaper;

}  // namespace linewarden::test

#include "test_recipe_paper.moc"
