// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/life_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/value_format.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int lifeModelMarkSide = 14;
constexpr int sealSide = 12;
constexpr int textLeft = lifeModelMarkSide + 2 * gridStep;
constexpr int lineRoom = gridStep / 4;

int lineHeight(TextSize size) {
  return QFontMetrics(textFont(size)).height() + lineRoom;
}

/// Writes lines from top to bottom.
class Writer {
 public:
  Writer(QPainter& painter, const QRect& box) : painter_(painter), box_(box), y_(box.top()) {}

  void line(const QString& text, const QFont& font, const QColor& ink, int indent = 0) {
    const QFontMetrics metrics(font);
    painter_.setFont(font);
    painter_.setPen(ink);
    const QRect place(box_.left() + indent, y_, box_.width() - indent, metrics.height());
    painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, place.width()));
    y_ += metrics.height() + lineRoom;
  }
  [[nodiscard]] int y() const { return y_; }

 private:
  QPainter& painter_;
  const QRect box_;
  int y_;
};

void paintKnot(QPainter& painter, const Theme& theme, const LifeEntry& entry, const QRect& row,
               bool isFirst, bool isLast) {
  const int top = row.top() + gridStep;
  const QRectF mark(row.left() + gridStep, top + 1, lifeModelMarkSide, lifeModelMarkSide);
  const int x = static_cast<int>(mark.center().x());
  painter.setPen(theme.border);
  if (!isFirst) painter.drawLine(x, row.top(), x, static_cast<int>(mark.top()) - 2);
  if (!isLast) painter.drawLine(x, static_cast<int>(mark.bottom()) + 3, x, row.bottom());
  paintRecipeState(painter, theme, entry.version.state, entry.verdict, mark, theme.text);
}

void paintWords(QPainter& painter, const Theme& theme, const LifeEntry& entry, UtcTime now,
                const QRect& row) {
  Writer writer(painter, row.adjusted(gridStep + textLeft, gridStep, -gridStep, 0));
  const RecipeVersion& version = entry.version;
  const bool isBroken = entry.verdict == StateVerdict::Broken;
  writer.line(LifeModel::tr("Version %1").arg(version.number), textFont(TextSize::Body, true),
              theme.text);
  writer.line(recipeStateTitle(version.state), textFont(TextSize::Body),
              isBroken ? theme.problemText : theme.text);
  writer.line(LifeModel::tr("%1, %2", "who, when")
                  .arg(version.authorName, formatMoment(version.changed, now, QLocale())),
              textFont(TextSize::Caption), theme.quietText);
  for (const RecipeSignature& signature : entry.signatures) {
    const int left = row.left() + gridStep + textLeft;
    const QRectF seal(left, writer.y() + 1, sealSide, sealSide);
    // The good ink is for what was verified only.
    const QColor ink = entry.verdict == StateVerdict::Verified ? theme.good : theme.quietText;
    paintIcon(painter, QStringLiteral("approvals"), seal, ink);
    writer.line(signature.displayName, textFont(TextSize::Caption), theme.text,
                sealSide + gridStep / 2);
  }
}

}  // namespace

void LifeModel::setVersions(const QList<RecipeVersion>& versions, UtcTime now) {
  now_ = now;
  QHash<RecipeVersionId, LifeEntry> known;
  for (const LifeEntry& entry : std::as_const(entries_)) known.insert(entry.version.id, entry);
  beginResetModel();
  entries_.clear();
  entries_.reserve(versions.size());
  for (const RecipeVersion& version : versions) {
    LifeEntry entry = known.value(version.id);
    entry.version = version;
    entries_.append(entry);
  }
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const LifeEntry& one, const LifeEntry& two) {
                     return one.version.number > two.version.number;
                   });
  endResetModel();
}

void LifeModel::setSignatures(RecipeVersionId version, const QList<RecipeSignature>& signatures) {
  const int row = rowOf(version);
  if (row < 0) return;
  entries_[row].signatures = signatures;
  emit dataChanged(index(row), index(row), {Qt::SizeHintRole, Qt::DisplayRole});
}

void LifeModel::setVerdict(RecipeVersionId version, StateVerdict verdict) {
  const int row = rowOf(version);
  if (row < 0) return;
  entries_[row].verdict = verdict;
  emit dataChanged(index(row), index(row));
}

int LifeModel::rowOf(RecipeVersionId version) const {
  const auto found =
      std::find_if(entries_.begin(), entries_.end(),
                   [version](const LifeEntry& entry) { return entry.version.id == version; });
  return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

int LifeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QString LifeModel::tip(const LifeEntry& entry) const {
  QStringList lines{writtenLine(entry.version, now_, QLocale()), utcText(entry.version.changed)};
  for (const RecipeSignature& signature : entry.signatures) {
    lines.append(signatureLine(signature, now_, QLocale()));
  }
  if (!entry.version.reason.isEmpty()) lines.append(entry.version.reason);
  return lines.join(QLatin1Char('\n'));
}

QVariant LifeModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const LifeEntry& entry = entries_.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return versionLine(entry.version);
    case Qt::AccessibleTextRole: {
      QString said = tr("Version %1, %2")
                         .arg(entry.version.number)
                         .arg(recipeStateWords(entry.version.state, entry.verdict));
      for (const RecipeSignature& signature : entry.signatures) {
        said += QStringLiteral(", ") + signatureLine(signature, now_, QLocale());
      }
      return said;
    }
    case Qt::ToolTipRole: return tip(entry);
    default: return {};
  }
}

void LifeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  const auto* model = qobject_cast<const LifeModel*>(index.model());
  if (model == nullptr) return;
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  ground.text.clear();
  const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
  const Theme& theme = themeOf(option.widget);
  const LifeEntry& entry = model->entries().at(index.row());
  painter->save();
  paintKnot(*painter, theme, entry, option.rect, index.row() == 0,
            index.row() == model->rowCount() - 1);
  paintWords(*painter, theme, entry, model->now(), option.rect);
  painter->restore();
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = qobject_cast<const LifeModel*>(index.model());
  const auto seals =
      model == nullptr ? 0 : static_cast<int>(model->entries().at(index.row()).signatures.size());
  const int height =
      2 * gridStep + 2 * lineHeight(TextSize::Body) + (1 + seals) * lineHeight(TextSize::Caption);
  return {option.rect.width(), height};
}

}  // namespace linewarden::ui
