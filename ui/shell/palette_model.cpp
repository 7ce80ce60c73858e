// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {
// More than this nobody reads; they type another letter.
constexpr qsizetype mostShown = 50;
}  // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries) {
  entries_ = std::move(entries);
  filter({});
}

void PaletteModel::filter(const QString& typed) {
  beginResetModel();
  QList<std::pair<int, int>> scored;  // minus score, index: sorts best first, then in order
  for (int index = 0; index < entries_.size(); ++index) {
    if (const auto score = fuzzyScore(typed, entries_.at(index).title)) {
      scored.append({-*score, index});
    }
  }
  std::sort(scored.begin(), scored.end());
  shown_.clear();
  for (const auto& one : scored.first(std::min(mostShown, scored.size()))) {
    shown_.append(one.second);
  }
  endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(int row) const {
  return row >= 0 && row < shown_.size() ? &entries_.at(shown_.at(row)) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  const PaletteEntry* entry = entryAt(index.row());
  if (entry == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole: return entry->title;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(entry->title, entry->kind);
    case KindRole: return entry->kind;
    case IconRole: return entry->iconName;
    case ShortcutRole: return entry->shortcut;
    default: return {};
  }
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const Theme& theme = themeOf(option.widget);
  const QRect row = option.rect;
  painter->save();
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.selection);
    painter->drawRoundedRect(row, cornerRadius, cornerRadius);
  }
  const QRect sign(row.left() + gridStep, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
  paintIcon(*painter, index.data(PaletteModel::IconRole).toString(), sign, theme.quietText);

  const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
  const QString right =
      shortcut.isEmpty() ? index.data(PaletteModel::KindRole).toString() : shortcut;
  painter->setFont(textFont(TextSize::Caption));
  painter->setPen(theme.quietText);
  const QRect text = row.adjusted(2 * gridStep + iconSize, 0, -gridStep, 0);
  painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, right);
  const int rightWidth = painter->fontMetrics().horizontalAdvance(right) + 2 * gridStep;

  painter->setFont(textFont(TextSize::Body));
  painter->setPen(theme.text);
  const QRect left = text.adjusted(0, 0, -rightWidth, 0);
  const QString title = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                          Qt::ElideRight, left.width());
  painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, title);
  painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.rect.width(), rowHeight};
}

}  // namespace linewarden::ui
