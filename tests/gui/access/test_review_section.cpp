// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_desk.h"
#include "tests/support/run_tests.h"
#include "ui/access/review_section.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTemporaryDir>

namespace linewarden::test {

using namespace ui;

namespace {

/// Eva Meyer, who has opened a review of three roles: Anna Rossi's, her own and Nora Lange's.
struct OpenReview : AccessDesk {
  bool isReady = invited && enter(meyer, "review");

  OpenReview() {
    press("startReview");
    press("actDo");
    isReady = isReady && QTest::qWaitFor([this] { return rows() == 3 && page.isSettled(); });
  }
  [[nodiscard]] int rows() const { return table("reviewTable")->model()->rowCount(); }
  [[nodiscard]] QString current() const {
    const QTableView* view = table("reviewTable");
    return view->model()->index(view->currentIndex().row(), 0).data().toString();
  }
  [[nodiscard]] QString decisionOf(const QString& holder) const {
    const auto* model = table("reviewTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->index(row, 0).data().toString() != holder) continue;
      return model->index(row, model->columnCount() - 1).data().toString();
    }
    return {};
  }
  void key(Qt::Key key) const { QTest::keyClick(table("reviewTable"), key); }
  [[nodiscard]] qint64 review() const {
    return waitFor(place.identity->reviews().list(meyer))->constFirst().id;
  }
  /// Decided by Anna Rossi, elsewhere.
  [[nodiscard]] bool rossiKeepsMeyer() {
    const auto document = waitFor(place.identity->reviews().document(rossi, review()));
    for (const AccessReviewItem& item : document->items) {
      if (item.person != meyer.person) continue;
      return waitFor(place.identity->reviews().decide(rossi, review(), item.id,
                                                      ReviewDecision::Keep, {}))
          .ok();
    }
    return false;
  }
  /// Anna Rossi is kept, Nora Lange marked for removal, Eva Meyer kept by Anna Rossi.
  [[nodiscard]] bool decideAll() {
    key(Qt::Key_K);
    key(Qt::Key_Down);
    key(Qt::Key_R);
    type("actReason", QStringLiteral("has moved to the warehouse"));
    press("actDo");
    return QTest::qWaitFor([this] {
             return decisionOf(QStringLiteral("Nora Lange")) == QStringLiteral("Remove");
           }) &&
           rossiKeepsMeyer() && QTest::qWaitFor([this] { return isOpen("signReview"); });
  }
  [[nodiscard]] QSet<Role> rolesOf(const QString& name) const {
    const auto people = waitFor(place.people->list(rossi));
    for (const Person& person : *people) {
      if (person.name == name) return person.roles;
    }
    return {};
  }
};

}  // namespace

class TestReviewSection : public QObject {
  Q_OBJECT

 private slots:
  static void saysThatThereIsNone() {
    AccessDesk desk;
    QVERIFY(desk.enter(desk.meyer, "review"));
    QCOMPARE(desk.textOf("lastReview"), QStringLiteral("None yet"));
    QVERIFY(desk.says(QStringLiteral("No review yet")));
    QVERIFY(desk.isOpen("startReview"));
    desk.draw(QStringLiteral("review-none"));
  }

  static void closesTheOpeningToWhoMayNot() {
    AccessDesk desk;
    QVERIFY(desk.enter(desk.rossi, "review"));
    QVERIFY(!desk.isOpen("startReview"));
    QVERIFY(!desk.find("startReview")->toolTip().isEmpty());
  }

  static void goesOnToTheNextUndecidedRow() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QCOMPARE(desk.current(), QStringLiteral("Anna Rossi"));
    desk.key(Qt::Key_K);
    QCOMPARE(desk.current(), QStringLiteral("Eva Meyer"));
    QTRY_COMPARE(desk.decisionOf(QStringLiteral("Anna Rossi")), QStringLiteral("Keep"));
    QCOMPARE(desk.textOf("openReview"), QStringLiteral("1 of 3 decided"));
    QVERIFY(!desk.isOpen("signReview"));
  }

  static void doesNotDecideOnesOwnRole() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), QStringLiteral("Eva Meyer"));
    QVERIFY(!desk.isOpen("keepRole"));
    QVERIFY(desk.textOf("whyNotDecide").contains(QStringLiteral("your own role")));
    desk.key(Qt::Key_K);
    QVERIFY(desk.settles());
    QCOMPARE(desk.decisionOf(QStringLiteral("Eva Meyer")), QStringLiteral("Undecided"));
    desk.draw(QStringLiteral("review-open"));
  }

  static void wantsANoteForARemoval() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_R);
    desk.draw(QStringLiteral("review-remove"));
    desk.press("actDo");
    QVERIFY(desk.find("actReason")->property("problem").toBool());
    desk.type("actReason", QStringLiteral("two administrators are enough"));
    desk.press("actDo");
    QTRY_COMPARE(desk.decisionOf(QStringLiteral("Anna Rossi")), QStringLiteral("Remove"));
    QCOMPARE(desk.current(), QStringLiteral("Eva Meyer"));
    // Deciding again undoes it.
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_K);
    QTRY_COMPARE(desk.decisionOf(QStringLiteral("Anna Rossi")), QStringLiteral("Keep"));
  }

  static void showsTheUndecidedOnly() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    desk.find<QCheckBox>("undecidedOnly")->setChecked(true);
    QCOMPARE(desk.rows(), 3);
    desk.key(Qt::Key_K);
    QTRY_COMPARE(desk.rows(), 2);
    QCOMPARE(desk.current(), QStringLiteral("Eva Meyer"));
  }

  static void letsAdministratorsDecideWhatOfficersMayNot() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.enter(desk.rossi, "review"));
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.current(), QStringLiteral("Eva Meyer"));
    desk.key(Qt::Key_K);
    QTRY_COMPARE(desk.decisionOf(QStringLiteral("Eva Meyer")), QStringLiteral("Keep"));
    QCOMPARE(desk.current(), QStringLiteral("Nora Lange"));
    QVERIFY(!desk.isOpen("keepRole"));
    QVERIFY(!desk.isOpen("signReview"));
  }

  static void signsAndRemoves() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.decideAll());
    QVERIFY(desk.rolesOf(QStringLiteral("lange")).contains(Role::Operator));
    desk.press("signReview");
    QVERIFY(desk.says(QStringLiteral("1 role is removed")) ||
            desk.says(QStringLiteral("1 role(s) are removed")));
    QVERIFY(desk.says(QStringLiteral("Nora Lange (lange): Operator")));
    QVERIFY(desk.says(QStringLiteral("has moved to the warehouse")));
    QVERIFY(desk.says(QStringLiteral("Eva Meyer (meyer)")));
    desk.draw(QStringLiteral("review-sign"));
    desk.prove();
    QTRY_VERIFY(desk.textOf("reviewSeal").contains(QStringLiteral("Verified")));
    QCOMPARE(desk.find("reviewSeal")->property("tone").toString(), QStringLiteral("good"));
    static const QRegularExpression groups(QStringLiteral("^SHA-256( [0-9a-f]{4}){16}$"));
    QVERIFY(groups.match(desk.textOf("reviewHash")).hasMatch());
    QVERIFY(desk.rolesOf(QStringLiteral("lange")).isEmpty());
    QVERIFY(!desk.sees("keepRole"));
    QVERIFY(desk.textOf("lastReview") != QStringLiteral("None yet"));
    QTRY_VERIFY(desk.isOpen("startReview"));
    desk.draw(QStringLiteral("review-signed"));
  }

  static void staysOpenWhenTheProofIsNotBelieved() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.decideAll());
    desk.press("signReview");
    desk.type("proofPassword", QStringLiteral("not my password at all"));
    desk.type("proofCode", QStringLiteral("000000"));
    desk.press("proofGive");
    QTRY_VERIFY(desk.find("proofPassword")->property("problem").toBool());
    QVERIFY(desk.sees("signReviewMatter"));
    QVERIFY(!desk.rolesOf(QStringLiteral("lange")).isEmpty());
  }

  static void tellsInTheDialogWhySigningIsRefused() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.decideAll());
    desk.press("signReview");
    // Meanwhile one of them is undecided again.
    const auto document =
        waitFor(desk.place.identity->reviews().document(desk.rossi, desk.review()));
    for (const AccessReviewItem& item : document->items) {
      if (item.person != desk.meyer.person) continue;
      QVERIFY(waitFor(desk.place.identity->reviews().decide(desk.rossi, desk.review(), item.id,
                                                            ReviewDecision::Open, {}))
                  .ok());
    }
    desk.prove();
    QTRY_VERIFY(desk.sees("signProblem"));
    QVERIFY(!desk.textOf("signProblem").isEmpty());
  }

  static void writesThePdf() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    const QTemporaryDir folder;
    auto* section = desk.page.findChild<ReviewSection*>();
    const QString path = folder.filePath(QStringLiteral("review.pdf"));
    section->exportTo(path);
    QTRY_VERIFY(!desk.told.isEmpty() && desk.told.constLast().constFirst().toString().contains(
                                            QStringLiteral("review.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    section->exportTo(folder.filePath(QStringLiteral("no/such/folder.pdf")));
    QTRY_VERIFY(
        desk.told.constLast().constFirst().toString().contains(QStringLiteral("was not saved")));
  }

  static void opensEarlierOnesToLookAt() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.decideAll());
    QVERIFY(
        waitFor(desk.place.identity->reviews().sign(desk.meyer, desk.review(), desk.proof())).ok());
    QTRY_VERIFY(desk.isOpen("startReview"));
    desk.press("startReview");
    desk.press("actDo");
    auto* list = desk.find<QListWidget>("reviewList");
    QTRY_COMPARE(list->count(), 2);
    QTRY_VERIFY(desk.sees("keepRole"));
    list->setCurrentRow(1);
    QTRY_VERIFY(desk.textOf("reviewSeal").contains(QStringLiteral("Verified")));
    QVERIFY(!desk.sees("keepRole"));
    QVERIFY(!desk.sees("signReview"));
  }

  static void forgetsAllWhenItIsLeft() {
    OpenReview desk;
    QVERIFY(desk.isReady);
    desk.page.leave();
    QCOMPARE(desk.rows(), 0);
    QVERIFY(!desk.page.isSettled());
  }
};

static const RegisterTest<TestReviewSection> registeredTestReviewSection;

}  // namespace linewarden::test

#include "test_review_section.moc"
