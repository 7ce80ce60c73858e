// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/file_list.h"

#include "ui/people/captions.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace linewarden::ui {

namespace {
constexpr int wholeHash = 16;
}

FileList::FileList(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("fileList"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->addStretch(1);
}

void FileList::show(const QList<RecipeAttachment>& files) {
  if (entries_ != nullptr) {
    entries_->hide();
    entries_->deleteLater();
  }
  entries_ = new QWidget(this);
  auto* entries = new QVBoxLayout(entries_);
  entries->setContentsMargins(0, 0, 0, 0);
  entries->setSpacing(2 * gridStep);
  if (files.isEmpty()) {
    entries->addWidget(
        makeParagraph(tr("No file belongs to this version."), Tone::Quiet, entries_));
  }
  for (const RecipeAttachment& file : files) entries->addWidget(makeEntry(file));
  column_->insertWidget(0, entries_);
}

QWidget* FileList::makeEntry(const RecipeAttachment& file) {
  auto* entry = new QWidget(entries_);
  auto* column = new QVBoxLayout(entry);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  row->addWidget(makeSmallHeading(file.name, entry));
  row->addWidget(
      makeLabel(QLocale().formattedDataSize(file.bytes), TextSize::Body, Tone::Quiet, entry));
  row->addStretch(1);
  auto* save = new Button(tr("Save as…"), ButtonKind::Plain, entry);
  save->setObjectName(QStringLiteral("saveFile"));
  save->setAccessibleName(tr("Save %1 as…").arg(file.name));
  connect(save, &Button::clicked, this, [this, name = file.name] { emit saveWanted(name); });
  row->addWidget(save);
  column->addLayout(row);
  auto* hash = new HashLabel(entry, wholeHash);
  hash->setHash(file.sha256);
  column->addWidget(hash);
  return entry;
}

}  // namespace linewarden::ui
