// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_filter_form.h"

#include "app/plant/plant.h"
#include "ui/routing/check_group.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

constexpr int filterSourceColumns = 3;
constexpr int filterWordColumns = 2;
constexpr std::array filterSources{AlarmSource::Process, AlarmSource::Security,
                                   AlarmSource::System};

// Names of the boxes alone.
QString filterSourceId(AlarmSource source) {
  switch (source) {
    case AlarmSource::Process: return QStringLiteral("process");
    case AlarmSource::Security: return QStringLiteral("security");
    case AlarmSource::System: break;
  }
  return QStringLiteral("system");
}

QStringList alarmClassesOf(const Plant& plant) {
  QStringList classes;
  for (const AlarmDefinition& alarm : plant.alarms) {
    if (!alarm.alarmClass.isEmpty()) classes += alarm.alarmClass;
  }
  classes.removeDuplicates();
  classes.sort(Qt::CaseInsensitive);
  return classes;
}

}  // namespace

RouteFilterForm::RouteFilterForm(const QString& name, const Plant& plant, QWidget* parent)
    : QWidget(parent),
      least_(new ChoiceBox(this)),
      sources_(new CheckGroup(name + QStringLiteral("Source"), filterSourceColumns, this)),
      classes_(new CheckGroup(name + QStringLiteral("Class"), filterWordColumns, this)),
      lines_(new CheckGroup(name + QStringLiteral("Line"), filterWordColumns, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  least_->setObjectName(name + QStringLiteral("Least"));
  least_->addItem(tr("Critical alone"), static_cast<int>(AlarmPriority::Critical));
  least_->addItem(tr("High and critical"), static_cast<int>(AlarmPriority::High));
  least_->addItem(tr("Medium and more urgent"), static_cast<int>(AlarmPriority::Medium));
  least_->addItem(tr("All priorities"), static_cast<int>(AlarmPriority::Low));
  leastField_ = new Field(tr("How urgent"), least_, this);
  column->addWidget(leastField_);
  sources_->addChoice(filterSourceId(AlarmSource::Process), tr("Process", "a source of alarms"));
  sources_->addChoice(filterSourceId(AlarmSource::Security), tr("Security", "a source of alarms"));
  sources_->addChoice(filterSourceId(AlarmSource::System), tr("System", "a source of alarms"));
  for (const QString& one : alarmClassesOf(plant)) classes_->addChoice(one, one);
  for (const Line& line : plant.lines) lines_->addChoice(line.id, line.title);
  addGroup(tr("Sources"), tr("None chosen: all."), sources_);
  classField_ =
      addGroup(tr("Classes"), tr("None chosen: all, also alarms without a class."), classes_);
  addGroup(tr("Lines"), tr("None chosen: all, also alarms that belong to no line."), lines_);
  classField_->setVisible(!classes_->isEmpty());
  setFocusProxy(leastField_);
  connect(least_, &QComboBox::currentIndexChanged, this, &RouteFilterForm::edited);
}

Field* RouteFilterForm::addGroup(const QString& label, const QString& hint, CheckGroup* group) {
  auto* field = new Field(label, group, this);
  field->setHint(hint);
  layout()->addWidget(field);
  connect(group, &CheckGroup::edited, this, &RouteFilterForm::edited);
  return field;
}

void RouteFilterForm::setFilter(const RouteFilter& filter) {
  const QSignalBlocker blocked(this);
  least_->setCurrentIndex(std::max(0, least_->findData(static_cast<int>(filter.least))));
  QStringList sources;
  for (const AlarmSource source : filter.sources) sources += filterSourceId(source);
  sources_->setChosen(sources);
  classes_->setChosen(filter.classes);
  classField_->setVisible(!classes_->isEmpty());
  lines_->setChosen(filter.lines);
  setProblem({});
}

RouteFilter RouteFilterForm::filter() const {
  RouteFilter filter;
  filter.least = static_cast<AlarmPriority>(least_->currentData().toInt());
  const QStringList sources = sources_->chosen();
  for (const AlarmSource source : filterSources) {
    if (sources.contains(filterSourceId(source))) filter.sources += source;
  }
  filter.classes = classes_->chosen();
  filter.lines = lines_->chosen();
  return filter;
}

void RouteFilterForm::setProblem(const QString& problem) {
  leastField_->setProblem(problem);
}

}  // namespace linewarden::ui
