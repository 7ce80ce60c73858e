// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_head.h"

#include "ui/access/access_section.h"
#include "ui/access/review_words.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/share_bar.h"

#include <QHBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

// A quiet head, the figure under it and what is to be known of it.
QVBoxLayout* addPart(QHBoxLayout* row, const QString& head, QLabel** figure, QLabel** detail,
                     QWidget* parent) {
  auto* part = new QVBoxLayout;
  part->setSpacing(gridStep / 2);
  part->addWidget(makeLabel(head, TextSize::Caption, Tone::Quiet, parent));
  *figure = makeLabel({}, TextSize::Section, Tone::Plain, parent);
  *detail = makeParagraph({}, Tone::Quiet, parent);
  part->addWidget(*figure);
  part->addWidget(*detail);
  row->addLayout(part, 1);
  return part;
}

}  // namespace

ReviewHead::ReviewHead(QWidget* parent) : Card({}, parent) {
  auto* row = new QHBoxLayout;
  row->setSpacing(3 * gridStep);
  QVBoxLayout* last = addPart(row, tr("Last signed review"), &last_, &lastDetail_, this);
  last_->setObjectName(QStringLiteral("lastReview"));
  last->addStretch(1);
  QVBoxLayout* open = addPart(row, tr("Open review"), &open_, &openDetail_, this);
  open_->setObjectName(QStringLiteral("openReview"));
  share_ = new ShareBar(this);
  open->insertWidget(2, share_);
  open->addStretch(1);
  act_ = new Button(tr("Open a review…"), ButtonKind::Primary, this);
  act_->setObjectName(QStringLiteral("startReview"));
  row->addWidget(act_, 0, Qt::AlignVCenter);
  content()->addLayout(row);
  connect(act_, &Button::clicked, this, &ReviewHead::openWanted);
}

void ReviewHead::show(const QList<AccessReview>& reviews, const QString& refusal) {
  showLast(reviews);
  const auto open = std::find_if(reviews.begin(), reviews.end(), [](const AccessReview& review) {
    return !review.signedAt.has_value();
  });
  const bool isOne = open != reviews.end();
  showOpen(isOne ? &*open : nullptr);
  act_->setVisible(!isOne);
  setRefusal(*act_, refusal);
}

void ReviewHead::showLast(const QList<AccessReview>& reviews) {
  const AccessReview* last = nullptr;
  for (const AccessReview& review : reviews) {
    if (!review.signedAt) continue;
    if (last == nullptr || *review.signedAt > *last->signedAt) last = &review;
  }
  if (last == nullptr) {
    last_->setText(tr("None yet"));
    lastDetail_->setText(tr("Nobody has signed who holds which role."));
    return;
  }
  last_->setText(QLocale().toString(toLocal(*last->signedAt), QLocale::ShortFormat));
  last_->setToolTip(utcText(*last->signedAt));
  const QString roles = tr("%n role(s) looked at", nullptr, last->items);
  lastDetail_->setText(
      tr("By %1: %2, %3.").arg(last->signedBy, roles, tr("%n removed", nullptr, last->removed)));
}

void ReviewHead::showOpen(const AccessReview* review) {
  share_->setVisible(review != nullptr);
  if (review == nullptr) {
    open_->setText(tr("None"));
    openDetail_->setText(tr("A review lists every role that somebody holds, as of now."));
    return;
  }
  const QString state = reviewState(*review);
  open_->setText(state);
  const int decided = review->items - review->undecided;
  share_->setShare(review->items == 0 ? 1.0 : static_cast<double>(decided) / review->items, state);
  openDetail_->setText(
      tr("Opened by %1 on %2.").arg(review->openedBy, dayText(review->opened, QLocale())));
}

}  // namespace linewarden::ui
