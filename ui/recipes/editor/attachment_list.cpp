// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/attachment_list.h"

#include "app/recipes/recipe_checks.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int shownHashBytes = 4;
}

AttachmentList::AttachmentList(QWidget* parent)
    : QWidget(parent),
      add_(new Button(tr("Add a file…"), ButtonKind::Quiet, this)),
      column_(new QVBoxLayout(this)) {
  add_->setObjectName(QStringLiteral("addAttachment"));
  add_->setIconName(QStringLiteral("plus"));
  connect(add_, &Button::clicked, this, &AttachmentList::addWanted);
  auto* head = new QHBoxLayout;
  head->addWidget(makeLabel(tr("Attachments"), TextSize::Caption, Tone::Quiet, this), 1);
  head->addWidget(add_);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep / 2);
  column_->addLayout(head);
  setAttachments({});
}

void AttachmentList::setAttachments(const QList<RecipeAttachment>& attachments) {
  if (rows_ != nullptr && attachments == attachments_) return;
  attachments_ = attachments;
  if (rows_ != nullptr) {
    rows_->hide();
    rows_->deleteLater();
  }
  rows_ = new QWidget(this);
  auto* rows = new QVBoxLayout(rows_);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(gridStep / 2);
  if (attachments.isEmpty()) {
    rows->addWidget(makeParagraph(tr("None. Their hashes are signed with the version; at most %1 "
                                     "each.")
                                      .arg(QLocale().formattedDataSize(mostAttachmentBytes, 0)),
                                  Tone::Quiet, rows_));
  }
  for (const RecipeAttachment& attachment : attachments) rows->addWidget(makeRow(attachment));
  column_->addWidget(rows_);
  rows_->show();
  showRefusal();
}

QWidget* AttachmentList::makeRow(const RecipeAttachment& attachment) {
  auto* ground = new QWidget(rows_);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep / 2);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  auto* name = new ElidedLabel(TextSize::Body, Tone::Plain, ground);
  name->setFullText(attachment.name);
  words->addWidget(name);
  QLabel* facts = makeLabel(
      tr("%1, hash %2…")
          .arg(
              QLocale().formattedDataSize(attachment.bytes),
              QString::fromLatin1(
                  attachment.sha256.first(qMin<qsizetype>(shownHashBytes, attachment.sha256.size()))
                      .toHex())),
      TextSize::Caption, Tone::Quiet, ground);
  facts->setToolTip(tr("SHA-256: %1").arg(QString::fromLatin1(attachment.sha256.toHex())));
  words->addWidget(facts);
  row->addLayout(words, 1);
  auto* save = new Button({}, ButtonKind::Quiet, ground);
  save->setIconName(QStringLiteral("export"));
  save->setMeaning(tr("Save %1 as…").arg(attachment.name));
  auto* remove = new Button({}, ButtonKind::Quiet, ground);
  remove->setObjectName(QStringLiteral("removeAttachment"));
  remove->setIconName(QStringLiteral("minus"));
  remove->setMeaning(tr("Remove %1").arg(attachment.name));
  row->addWidget(save);
  row->addWidget(remove);
  const QString file = attachment.name;
  connect(save, &Button::clicked, this, [this, file] { emit saveWanted(file); });
  connect(remove, &Button::clicked, this, [this, file] { emit removeWanted(file); });
  return ground;
}

void AttachmentList::setRefusal(const QString& refusal) {
  refusal_ = refusal;
  showRefusal();
}

void AttachmentList::showRefusal() {
  const bool isFull = attachments_.size() >= mostRecipeAttachments;
  add_->setEnabled(refusal_.isEmpty() && !isFull);
  add_->setToolTip(!refusal_.isEmpty() ? refusal_
                   : isFull
                       ? tr("There are %1 files, which is the most.").arg(mostRecipeAttachments)
                       : QString());
  for (auto* remove : rows_->findChildren<Button*>(QStringLiteral("removeAttachment"))) {
    remove->setEnabled(refusal_.isEmpty());
  }
}

}  // namespace linewarden::ui
