// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/recipe_compare_view.h"

#include "ui/recipes/compare/compare_delegate.h"
#include "ui/recipes/compare/compare_model.h"
#include "ui/recipes/compare/header_changes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
// Texts that are wider are told by their tooltip; numbers and limits are seen whole.
constexpr int mostTextColumn = 28 * gridStep;
constexpr int leastTable = 12 * gridStep;
constexpr int leastName = 18 * gridStep;
constexpr int leastRemark = 14 * gridStep;

bool isText(int column) {
  return column == CompareModel::Name || column == CompareModel::Remark;
}

}  // namespace

RecipeCompareView::RecipeCompareView(QWidget* parent)
    : QWidget(parent),
      nothingBefore_(tr("There is no effective version; everything is new.")),
      sentence_(makeStrongParagraph(QString(), this)),
      only_(new QCheckBox(tr("Only changes"), this)),
      header_(new HeaderChangeList(this)),
      model_(new CompareModel(this)),
      proxy_(new CompareProxy(this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)) {
  sentence_->setObjectName(QStringLiteral("compareSentence"));
  only_->setObjectName(QStringLiteral("compareOnlyChanges"));
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * gridStep);
  head->addWidget(sentence_, 1);
  head->addWidget(only_, 0, Qt::AlignTop);
  buildTable();
  auto* same = new StateView(StateView::Kind::Empty, tr("No parameter changes"),
                             tr("All parameters have the values, limits and tolerances that they "
                                "had before."),
                             this);
  same->setIconName(QStringLiteral("check"));
  faces_->addWidget(view_);
  faces_->addWidget(same);
  faces_->setMinimumHeight(leastTable);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(head);
  column->addWidget(header_);
  column->addWidget(faces_, 1);
  setFocusProxy(view_);
  connect(only_, &QCheckBox::toggled, this, [this](bool only) {
    proxy_->setOnlyChanges(only);
    showFace();
  });
}

void RecipeCompareView::buildTable() {
  proxy_->setSourceModel(model_);
  view_->setObjectName(QStringLiteral("compareTable"));
  view_->setAccessibleName(tr("Parameters, before and after"));
  view_->setModel(proxy_);
  view_->setItemDelegate(new CompareDelegate(view_));
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->viewport()->installEventFilter(this);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
}

void RecipeCompareView::show(const std::optional<RecipeContent>& before, const RecipeContent& after,
                             const QString& beforeTitle, const QString& afterTitle,
                             const Plant& plant) {
  comparison_ = compareRecipes(before.value_or(RecipeContent()), after);
  sentence_->setText(before ? describeComparison(comparison_) : nothingBefore_);
  header_->show(comparison_.header);
  model_->set(comparison_, beforeTitle, afterTitle, &plant);
  view_->setColumnHidden(CompareModel::Before, !before);
  view_->setColumnHidden(CompareModel::Change, !before);
  view_->setColumnHidden(CompareModel::Remark, !model_->hasRemarks());
  const int changes = comparison_.changed + comparison_.added + comparison_.removed;
  only_->setText(tr("Only changes (%1 of %2)").arg(changes).arg(comparison_.parameters.size()));
  only_->setVisible(before.has_value());
  if (!before) only_->setChecked(false);
  showFace();
  fitColumns();
}

void RecipeCompareView::clear() {
  comparison_ = {};
  sentence_->clear();
  header_->show({});
  model_->set({}, {}, {}, nullptr);
  showFace();
}

void RecipeCompareView::setNothingBefore(const QString& sentence) {
  nothingBefore_ = sentence;
}

void RecipeCompareView::setOnlyChanges(bool only) {
  only_->setChecked(only);
}

bool RecipeCompareView::onlyChanges() const {
  return only_->isChecked();
}

QString RecipeCompareView::sentence() const {
  return sentence_->text();
}

void RecipeCompareView::showFace() {
  const bool isSame = proxy_->rowCount() == 0 && model_->rowCount() > 0;
  faces_->setCurrentIndex(isSame ? 1 : 0);
}

// The numbers as wide as they are; name and remark share what is left, or all scrolls sideways.
void RecipeCompareView::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  int left = view_->viewport()->width();
  const auto widthOf = [this, header](int column) {
    view_->resizeColumnToContents(column);
    const int wanted =
        std::max(header->sectionSize(column) + 2 * gridStep, header->sectionSizeHint(column));
    return isText(column) ? std::min(wanted, mostTextColumn) : wanted;
  };
  for (const int column : {CompareModel::Before, CompareModel::After, CompareModel::Change,
                           CompareModel::ParameterLimits, CompareModel::Tolerance}) {
    if (view_->isColumnHidden(column)) continue;
    header->resizeSection(column, widthOf(column));
    left -= header->sectionSize(column);
  }
  const int name = widthOf(CompareModel::Name);
  if (view_->isColumnHidden(CompareModel::Remark)) {
    header->resizeSection(CompareModel::Name, std::max(name, left));
    return;
  }
  const int remark = widthOf(CompareModel::Remark);
  const int spare = left - name - remark;
  // A mark that is out of sight warns nobody: the texts give way first.
  const int nameWidth = spare >= 0 ? name + spare / 3 : std::min(name, leastName);
  header->resizeSection(CompareModel::Name, nameWidth);
  header->resizeSection(CompareModel::Remark, std::max(left - nameWidth, leastRemark));
}

// The viewport has its width after the view, and another one when a scroll bar comes.
bool RecipeCompareView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) {
    const auto* resize = static_cast<QResizeEvent*>(event);
    if (resize->size().width() != resize->oldSize().width()) fitColumns();
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui
