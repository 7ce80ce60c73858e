// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/hash_label.h"

#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace linewarden::ui {

namespace {

QFont evenFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  font.setPointSize(textFont(TextSize::Body).pointSize());
  return font;
}

}  // namespace

HashLabel::HashLabel(QWidget* parent, int groupsPerLine)
    : QWidget(parent),
      groupsPerLine_(groupsPerLine),
      label_(new QLabel(this)),
      copy_(new Button({}, ButtonKind::Quiet, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  label_->setTextFormat(Qt::PlainText);
  label_->setObjectName(QStringLiteral("hash"));
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  // The font comes before the tone, which has the style look at the label.
  label_->setFont(evenFont());
  setTone(label_, Tone::Plain);
  copy_->setObjectName(QStringLiteral("copyHash"));
  copy_->setIconName(QStringLiteral("copy"));
  row->addWidget(label_);
  row->addWidget(copy_, 0, Qt::AlignTop);
  row->addStretch(1);
  connect(copy_, &Button::clicked, this, &HashLabel::copy);
  setHash({});
}

void HashLabel::setHash(const QByteArray& hash) {
  hash_ = hash;
  label_->setText(hash.isEmpty() ? tr("None yet") : hashText(hash, groupsPerLine_));
  label_->setAccessibleName(hash.isEmpty() ? tr("No hash yet") : tr("Hash, SHA-256"));
  copy_->setMeaning(tr("Copy the hash"));
  copy_->setVisible(!hash.isEmpty());
}

QString HashLabel::text() const {
  return label_->text();
}

void HashLabel::copy() {
  QGuiApplication::clipboard()->setText(hashText(hash_));
  copy_->setMeaning(tr("Copied"));
}

}  // namespace linewarden::ui
