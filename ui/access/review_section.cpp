// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_section.h"

#include "app/identity/access_guard.h"
#include "app/identity/role_rules.h"
#include "ui/access/review_dialogs.h"
#include "ui/access/review_head.h"
#include "ui/access/review_pdf.h"
#include "ui/access/review_table.h"
#include "ui/access/review_view.h"
#include "ui/access/review_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int listWidth = 23 * gridStep;

namespace review_face {
enum { Loading, Failed, None, Shown };
}

}  // namespace

ReviewSection::ReviewSection(const AccessRooms& rooms, QWidget* parent)
    : AccessSection(rooms, parent),
      head_(new ReviewHead(this)),
      faces_(new QStackedWidget(this)),
      earlier_(new QListWidget),
      view_(new ReviewView) {
  build();
  connect(head_, &ReviewHead::openWanted, this, &ReviewSection::openReview);
  connect(view_, &ReviewView::keepWanted, this, &ReviewSection::keep);
  connect(view_, &ReviewView::removeWanted, this, &ReviewSection::remove);
  connect(view_, &ReviewView::signWanted, this, &ReviewSection::sign);
  connect(view_, &ReviewView::exportWanted, this, &ReviewSection::askForPath);
  connect(earlier_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item == nullptr) return;
    chosen_ = item->data(Qt::UserRole).toLongLong();
    loadDocument();
  });
  // Told from the store's thread.
  connect(&rooms.reviews, &AccessReviewDesk::changed, this, &ReviewSection::load,
          Qt::QueuedConnection);
}

void ReviewSection::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 3 * gridStep, 2 * gridStep);
  column->setSpacing(2 * gridStep);
  column->addWidget(head_);
  column->addWidget(faces_, 1);
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The reviews are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The reviews cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &ReviewSection::load);
  auto* none = new StateView(
      StateView::Kind::Empty, tr("No review yet"),
      tr("A security officer opens a review, walks through who holds which role, keeps or removes "
         "each, and signs. Twice a year is a good habit."),
      faces_);
  none->setIconName(QStringLiteral("access"));
  auto* ground = new QWidget(faces_);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * gridStep);
  earlier_->setObjectName(QStringLiteral("reviewList"));
  earlier_->setAccessibleName(tr("Reviews"));
  earlier_->setFixedWidth(listWidth);
  earlier_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  earlier_->setTextElideMode(Qt::ElideRight);
  row->addWidget(earlier_);
  row->addWidget(view_, 1);
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(none), ground}) {
    faces_->addWidget(face);
  }
}

void ReviewSection::load() {
  if (!isInFront()) return;
  ask<QList<AccessReview>>(
      list_, [this] { return rooms().reviews.list(session()); },
      [this](const auto& reviews) { take(reviews); });
}

void ReviewSection::clear() {
  reviews_.clear();
  chosen_ = 0;
  view_->clear();
  faces_->setCurrentIndex(review_face::Loading);
}

void ReviewSection::take(const Result<QList<AccessReview>>& reviews) {
  if (!reviews) {
    failure_->setText(reviews.error().message);
    faces_->setCurrentIndex(review_face::Failed);
    return;
  }
  reviews_ = *reviews;
  head_->show(reviews_, refusalOf(Permission::ReviewAccess));
  if (reviews_.isEmpty()) {
    faces_->setCurrentIndex(review_face::None);
    return;
  }
  fillList();
  loadDocument();
}

// The one that is open comes first; where none was chosen, it is.
void ReviewSection::fillList() {
  const QSignalBlocker blocked(earlier_);
  std::stable_sort(
      reviews_.begin(), reviews_.end(),
      [](const AccessReview& one, const AccessReview& other) { return one.opened > other.opened; });
  const bool isKnown =
      std::any_of(reviews_.begin(), reviews_.end(),
                  [this](const AccessReview& review) { return review.id == chosen_; });
  if (!isKnown) chosen_ = reviews_.constFirst().id;
  earlier_->clear();
  for (const AccessReview& review : std::as_const(reviews_)) {
    const QString text =
        dayText(review.opened, QLocale()) + QLatin1Char('\n') + reviewState(review);
    auto* item = new QListWidgetItem(text, earlier_);
    item->setData(Qt::UserRole, review.id);
    item->setToolTip(text);
    if (review.id == chosen_) earlier_->setCurrentItem(item);
  }
}

void ReviewSection::loadDocument() {
  if (!isInFront() || chosen_ == 0) return;
  ask<AccessReviewDocument>(
      document_, [this] { return rooms().reviews.document(session(), chosen_); },
      [this](const auto& document) { takeDocument(document); });
}

void ReviewSection::takeDocument(const Result<AccessReviewDocument>& document) {
  if (!document) {
    failure_->setText(document.error().message);
    faces_->setCurrentIndex(review_face::Failed);
    return;
  }
  // First in sight, so that its table can take the focus.
  faces_->setCurrentIndex(review_face::Shown);
  view_->show(*document, rooms().clock.now(),
              {refusalOf(Permission::ReviewAccess),
               [this](const AccessReviewItem& item) { return mayDecide(item); }});
}

// As far as it is known ahead; the service judges.
QString ReviewSection::mayDecide(const AccessReviewItem& item) const {
  if (item.person == session().person) {
    return tr("This is your own role. Another security officer or an administrator decides.");
  }
  QString refusal = refusalOf(Permission::ReviewAccess);
  if (refusal.isEmpty() || !refusalOf(Permission::ManageRoles).isEmpty()) return refusal;
  const auto& items = view_->document().items;
  const bool isPrivileged =
      std::any_of(items.begin(), items.end(), [&item](const AccessReviewItem& one) {
        return one.person == item.person && role_rules::needsConfirmation(one.role);
      });
  return isPrivileged ? QString()
                      : tr("Administrators decide over administrators and security officers only.");
}

void ReviewSection::openReview() {
  auto* dialog = makeOpenReviewDialog(this);
  connect(dialog, &ActDialog::submitted, this, [this, dialog] {
    dialog->run<qint64>(
        rooms().signIn, session(), [this] { return rooms().reviews.open(session()); },
        [this](const Result<qint64>& review) {
          chosen_ = *review;
          load();
          emit told(tr("The review is open: decide each role, then sign."));
        });
  });
  dialog->open();
}

void ReviewSection::keep(const AccessReviewItem& item) {
  view_->table()->moveOn(item.id);
  whenDone(rooms().reviews.decide(session(), view_->document().review.id, item.id,
                                  ReviewDecision::Keep, {}),
           this, [this, id = item.id](const Result<void>& kept) {
             if (kept || !isInFront()) return;
             view_->table()->comeBack(id);
             emit told(kept.error().message);
           });
}

void ReviewSection::remove(const AccessReviewItem& item) {
  auto* dialog = makeRemoveDialog(item, this);
  connect(dialog, &ReasonDialog::given, this, [this, dialog, item](const QString& note) {
    const qint64 review = view_->document().review.id;
    dialog->run<void>(
        rooms().signIn, session(),
        [this, review, item, note] {
          return rooms().reviews.decide(session(), review, item.id, ReviewDecision::Remove, note);
        },
        [this, item](const Result<void>&) {
          view_->table()->moveOn(item.id);
          view_->table()->view()->setFocus();
        });
  });
  dialog->open();
}

void ReviewSection::sign() {
  const AccessReviewDocument& document = view_->document();
  openReviewSigning(
      rooms().signIn, session(), document, this,
      [this, review = document.review.id](Proof proof) {
        return rooms().reviews.sign(session(), review, std::move(proof));
      },
      [this] { emit told(tr("The review is signed, and what was to be removed is removed.")); });
}

void ReviewSection::askForPath() {
  const QString name =
      tr("access-review-%1.pdf")
          .arg(toLocal(view_->document().review.opened).toString(QStringLiteral("yyyy-MM-dd")));
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Export the review"), name, tr("PDF (*.pdf)"));
  if (!path.isEmpty()) exportTo(path);
}

void ReviewSection::exportTo(const QString& path) {
  view_->setExporting(true);
  const ReviewPrint print{view_->document(), rooms().site, rooms().clock.now(), QLocale(),
                          textFont(TextSize::Body)};
  whenDone(QtConcurrent::run(writeReviewPdf, print, path), this,
           [this, path](const Result<void>& written) {
             view_->setExporting(false);
             emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                               : written.error().message);
           });
}

}  // namespace linewarden::ui
