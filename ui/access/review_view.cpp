// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_view.h"

#include "ui/access/access_section.h"
#include "ui/access/review_table.h"
#include "ui/access/review_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTableView>

namespace linewarden::ui {

ReviewView::ReviewView(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(makeHead());
  hash_ = makeParagraph({}, Tone::Quiet, this);
  hash_->setObjectName(QStringLiteral("reviewHash"));
  hash_->setFont(textFont(TextSize::Caption));
  hash_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(hash_);
  tools_ = makeTools();
  column->addWidget(tools_);
  table_ = new ReviewTable(this);
  column->addWidget(table_, 1);
  connect(undecidedOnly_, &QCheckBox::toggled, table_, &ReviewTable::setUndecidedOnly);
  connect(table_, &ReviewTable::currentChanged, this, &ReviewView::showActs);
  const auto keep = [this] {
    if (const auto item = decidable()) emit keepWanted(*item);
  };
  const auto remove = [this] {
    if (const auto item = decidable()) emit removeWanted(*item);
  };
  connect(table_, &ReviewTable::keepWanted, this, keep);
  connect(table_, &ReviewTable::removeWanted, this, remove);
  connect(keep_, &Button::clicked, this, keep);
  connect(remove_, &Button::clicked, this, remove);
}

QWidget* ReviewView::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  title_ = makeLabel({}, TextSize::Section, Tone::Plain, head);
  title_->setObjectName(QStringLiteral("reviewTitle"));
  seal_ = makeParagraph({}, Tone::Quiet, head);
  seal_->setObjectName(QStringLiteral("reviewSeal"));
  words->addWidget(title_);
  words->addWidget(seal_);
  row->addLayout(words, 1);
  export_ = new Button(tr("Export as PDF…"), ButtonKind::Plain, head);
  export_->setObjectName(QStringLiteral("exportReview"));
  export_->setIconName(QStringLiteral("export"));
  sign_ = new Button(tr("Sign review…"), ButtonKind::Primary, head);
  sign_->setObjectName(QStringLiteral("signReview"));
  row->addWidget(export_, 0, Qt::AlignTop);
  row->addWidget(sign_, 0, Qt::AlignTop);
  connect(export_, &Button::clicked, this, &ReviewView::exportWanted);
  connect(sign_, &Button::clicked, this, &ReviewView::signWanted);
  return head;
}

QWidget* ReviewView::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  undecidedOnly_ = new QCheckBox(tr("Undecided only"), tools);
  undecidedOnly_->setObjectName(QStringLiteral("undecidedOnly"));
  why_ = makeParagraph({}, Tone::Quiet, tools);
  why_->setObjectName(QStringLiteral("whyNotDecide"));
  why_->setFont(textFont(TextSize::Caption));
  why_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  keep_ = new Button(tr("Keep (K)"), ButtonKind::Plain, tools);
  keep_->setObjectName(QStringLiteral("keepRole"));
  remove_ = new Button(tr("Remove… (R)"), ButtonKind::Plain, tools);
  remove_->setObjectName(QStringLiteral("removeRole"));
  row->addWidget(undecidedOnly_);
  row->addWidget(why_, 1);
  row->addWidget(keep_);
  row->addWidget(remove_);
  return tools;
}

void ReviewView::show(const AccessReviewDocument& document, UtcTime now, const Refusals& refusals) {
  const bool isSigned = document.review.signedAt.has_value();
  const bool isOther = document.review.id != document_.review.id;
  document_ = document;
  refusals_ = refusals;
  title_->setText(reviewTitle(document.review, QLocale()));
  tools_->setVisible(!isSigned);
  if (isSigned || isOther) undecidedOnly_->setChecked(false);
  sign_->setVisible(!isSigned);
  export_->setEnabled(true);
  showSeal();
  showSign();
  table_->setItems(document.items, now);
  if (isOther && !isSigned) table_->view()->setFocus();
}

void ReviewView::showSeal() {
  const AccessReview& review = document_.review;
  const bool isSigned = review.signedAt.has_value();
  seal_->setText(isSigned ? reviewState(review) + QStringLiteral(". ") + sealSentence(document_)
                          : tr("K keeps the chosen role, R removes it. Nothing changes before the "
                               "review is signed."));
  setTone(seal_, !isSigned ? Tone::Quiet : document_.isVerified ? Tone::Good : Tone::Problem);
  hash_->setText(tr("SHA-256 %1").arg(groupsOfFour(document_.hash)));
  hash_->setVisible(isSigned);
}

void ReviewView::showSign() {
  const int left = document_.review.undecided;
  setRefusal(*sign_, refusals_.sign.isEmpty() && left > 0
                         ? tr("%n role(s) are undecided. Decide all, then sign.", nullptr, left)
                         : refusals_.sign);
}

std::optional<AccessReviewItem> ReviewView::decidable() const {
  if (document_.review.signedAt || !refusals_.decide) return std::nullopt;
  auto item = table_->current();
  if (!item || table_->isPending(item->id) || !refusals_.decide(*item).isEmpty()) {
    return std::nullopt;
  }
  return item;
}

void ReviewView::showActs() {
  const auto item = table_->current();
  const bool hasOne = item.has_value() && refusals_.decide;
  const QString refusal = hasOne ? refusals_.decide(*item) : QString();
  why_->setText(refusal);
  for (Button* button : {keep_, remove_}) {
    setRefusal(*button, refusal);
    button->setEnabled(hasOne && refusal.isEmpty());
  }
}

void ReviewView::setExporting(bool isExporting) {
  export_->setEnabled(!isExporting);
}

void ReviewView::clear() {
  document_ = {};
  refusals_ = {};
  table_->setItems({}, {});
}

}  // namespace linewarden::ui
