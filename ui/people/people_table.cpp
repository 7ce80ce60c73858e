// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_table.h"

#include "ui/people/people_delegate.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_model.h"
#include "ui/people/people_proxy.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
// Narrower than this, the columns that matter least give way.
constexpr int sourceFrom = 102 * gridStep;
constexpr int factorFrom = 76 * gridStep;
}  // namespace

PeopleTable::PeopleTable(QWidget* parent)
    : QWidget(parent),
      model_(new PeopleModel(this)),
      proxy_(new PeopleProxy(*model_, this)),
      filters_(new PeopleFilterBar(this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)) {
  buildView();
  auto* nobody = new StateView(StateView::Kind::Empty, tr("Nobody here"),
                               tr("No account passes the search and the filters above."), this);
  nobody->setIconName(QStringLiteral("people"));
  nobody->setAction(tr("Show everybody"))->setObjectName(QStringLiteral("clearPeopleFilters"));
  connect(nobody, &StateView::acted, this, [this] {
    filters_->clear();
    view_->setFocus();
  });
  faces_->addWidget(view_);
  faces_->addWidget(nobody);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(filters_);
  column->addWidget(faces_, 1);
  connect(filters_, &PeopleFilterBar::changed, this, &PeopleTable::showFiltered);
  connect(filters_, &PeopleFilterBar::left, view_, qOverload<>(&QWidget::setFocus));
}

void PeopleTable::buildView() {
  view_->setObjectName(QStringLiteral("peopleTable"));
  view_->setModel(proxy_);
  view_->setItemDelegate(new PeopleDelegate(view_));
  view_->setAccessibleName(tr("People"));
  view_->setSortingEnabled(true);
  view_->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->installEventFilter(this);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
  header->setSectionResizeMode(PeopleModel::Roles, QHeaderView::Stretch);
  connect(view_, &QTableView::activated, this,
          [this](const QModelIndex& index) { emit opened(personAt(index)); });
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid() && !isLoading_) emit moved(personAt(index));
          });
}

void PeopleTable::setPeople(const QList<Person>& people, UtcTime now) {
  const PersonId chosen = current();
  // What is chosen stays so; to others nothing moved.
  isLoading_ = true;
  model_->setPeople(people, now);
  choose(chosen);
  isLoading_ = false;
  showFiltered();
}

void PeopleTable::choose(PersonId person) {
  if (!person.isValid() || person == current()) return;
  for (int row = 0; row < proxy_->rowCount(); ++row) {
    const QModelIndex index = proxy_->index(row, PeopleModel::Name);
    if (personAt(index) != person) continue;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
    return;
  }
}

PersonId PeopleTable::personAt(const QModelIndex& index) const {
  return index.data(PeopleModel::PersonRole).value<Person>().id;
}

PersonId PeopleTable::current() const {
  return personAt(view_->currentIndex());
}

void PeopleTable::showFiltered() {
  proxy_->setFilter(filters_->filter());
  const bool isEmpty = proxy_->rowCount() == 0 && model_->rowCount() > 0;
  faces_->setCurrentIndex(isEmpty ? 1 : 0);
}

// Wide enough for the usual words and for the heads in any language.
void PeopleTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const bool isWide = width() >= sourceFrom;
  const bool hasFactors = width() >= factorFrom;
  view_->setColumnHidden(PeopleModel::Source, !isWide);
  view_->setColumnHidden(PeopleModel::SecondFactor, !hasFactors);
  const auto fit = [header](int column, int steps) {
    header->resizeSection(column, std::max(steps * gridStep, header->sectionSizeHint(column)));
  };
  fit(PeopleModel::State, 12);
  if (hasFactors) fit(PeopleModel::SecondFactor, 15);
  fit(PeopleModel::LastSignIn, 17);
  if (isWide) fit(PeopleModel::Source, 13);
}

void PeopleTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool PeopleTable::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    const PersonId person = current();
    if (person.isValid()) emit opened(person);
    return true;
  }
  // Typing over the table searches.
  const bool isTyping = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                        (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  if (!isTyping) return false;
  filters_->search()->setFocus();
  filters_->search()->setText(key->text());
  return true;
}

}  // namespace linewarden::ui
