// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_filter_bar.h"

#include "app/base/shown_text.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <initializer_list>

namespace linewarden::ui {

namespace {

constexpr int alarmChoicesInARowFrom = 110 * gridStep;
constexpr int leastAlarmChoice = 11 * gridStep;
constexpr std::chrono::milliseconds alarmTypingRest{250};

// The first item stands for any.
template <class Value>
std::optional<Value> chosenAlarmValue(const ChoiceBox* box) {
  if (box->currentIndex() <= 0) return std::nullopt;
  return static_cast<Value>(box->currentData().toInt());
}

template <class Value>
void chooseAlarmValue(ChoiceBox* box, const std::optional<Value>& value) {
  const QSignalBlocker blocked(box);
  box->setCurrentIndex(value ? std::max(0, box->findData(static_cast<int>(*value))) : 0);
}

// One that is not in the list comes into it, so that what filters is seen.
void chooseAlarmText(ChoiceBox* box, const QString& value) {
  const QSignalBlocker blocked(box);
  if (!value.isEmpty() && box->findData(value) < 0) box->addItem(shownText(value), value);
  box->setCurrentIndex(value.isEmpty() ? 0 : box->findData(value));
}

}  // namespace

AlarmFilterBar::AlarmFilterBar(const Plant& plant, QWidget* parent)
    : QWidget(parent),
      tools_(new QHBoxLayout),
      choices_(new QGridLayout),
      search_(new QLineEdit(this)),
      clear_(new Button(tr("Clear"), ButtonKind::Quiet, this)) {
  typing_.setSingleShot(true);
  typing_.setInterval(alarmTypingRest);
  connect(&typing_, &QTimer::timeout, this, &AlarmFilterBar::changed);
  search_->setObjectName(QStringLiteral("alarmSearch"));
  search_->setPlaceholderText(tr("Search alarms"));
  search_->setAccessibleName(tr("Search alarms"));
  search_->setMaxLength(static_cast<int>(longestAlarmSearch));
  search_->setClearButtonEnabled(true);
  search_->installEventFilter(this);
  connect(search_, &QLineEdit::textChanged, this, [this] { typing_.start(); });
  connect(search_, &QLineEdit::returnPressed, this, &AlarmFilterBar::tellNow);
  clear_->setObjectName(QStringLiteral("alarmsClear"));
  clear_->setToolTip(tr("Show everything again"));
  connect(clear_, &Button::clicked, this, &AlarmFilterBar::clearWanted);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  tools_->setSpacing(gridStep);
  tools_->addWidget(search_, 1);
  tools_->addWidget(clear_);
  column->addLayout(tools_);
  choices_->setSpacing(gridStep);
  makeChoices(plant);
  arrange();
  column->addLayout(choices_);
}

void AlarmFilterBar::makeChoices(const Plant& plant) {
  priority_ = addChoice(QStringLiteral("alarmPriority"), tr("Priority"), tr("Any priority"));
  for (const AlarmPriority priority :
       {AlarmPriority::Critical, AlarmPriority::High, AlarmPriority::Medium, AlarmPriority::Low}) {
    priority_->addItem(alarmPriorityWord(priority), static_cast<int>(priority));
  }
  source_ = addChoice(QStringLiteral("alarmSource"), tr("Source"), tr("Any source"));
  for (const AlarmSource source :
       {AlarmSource::Process, AlarmSource::Security, AlarmSource::System}) {
    source_->addItem(alarmSourceWord(source), static_cast<int>(source));
  }
  state_ = addChoice(QStringLiteral("alarmState"), tr("State"),
                     alarmStateFilterTitle(AlarmStateFilter::Any));
  for (int state = 1; state <= static_cast<int>(AlarmStateFilter::Stale); ++state) {
    state_->addItem(alarmStateFilterTitle(static_cast<AlarmStateFilter>(state)), state);
  }
  line_ = addChoice(QStringLiteral("alarmLine"), tr("Line"), tr("Any line"));
  for (const Line& line : plant.lines) line_->addItem(alarmLineTitle(plant, line.id), line.id);
  class_ = addChoice(QStringLiteral("alarmClass"), tr("Class"), tr("Any class"));
  QStringList classes;
  for (const AlarmDefinition& alarm : plant.alarms) classes += alarm.alarmClass;
  addClasses(classes);
  grouping_ = addChoice(QStringLiteral("alarmGrouping"), tr("Groups"), tr("No groups"));
  grouping_->addItem(tr("Group by line"), static_cast<int>(AlarmGrouping::Line));
  grouping_->addItem(tr("Group by first-out"), static_cast<int>(AlarmGrouping::Root));
  grouping_->addItem(tr("Group by source"), static_cast<int>(AlarmGrouping::Source));
  grouping_->setToolTip(
      tr("First-out: the alarm that came first on a line, and what followed within 10 s"));
  for (ChoiceBox* box : {priority_, source_, state_, line_, class_}) {
    connect(box, &QComboBox::currentIndexChanged, this, &AlarmFilterBar::tellNow);
  }
  connect(grouping_, &QComboBox::currentIndexChanged, this,
          [this] { emit groupingChosen(choice().grouping); });
}

ChoiceBox* AlarmFilterBar::addChoice(const QString& name, const QString& meaning,
                                     const QString& any) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(name);
  box->setAccessibleName(meaning);
  box->setToolTip(meaning);
  box->addItem(any);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMinimumWidth(leastAlarmChoice);
  return box;
}

// All in a row, or in two where they would be cut.
void AlarmFilterBar::arrange() {
  const int columns = width() < alarmChoicesInARowFrom ? 3 : 6;
  if (columns == columns_) return;
  columns_ = columns;
  int place = 0;
  for (ChoiceBox* box : {priority_, source_, state_, line_, class_, grouping_}) {
    choices_->addWidget(box, place / columns, place % columns);
    ++place;
  }
  for (int column = 0; column < 6; ++column) {
    choices_->setColumnStretch(column, column < columns ? 1 : 0);
  }
}

void AlarmFilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void AlarmFilterBar::addClasses(const QStringList& classes) {
  const QSignalBlocker blocked(class_);
  QStringList known = classes;
  known.removeDuplicates();
  known.sort(Qt::CaseInsensitive);
  for (const QString& one : std::as_const(known)) {
    if (!one.isEmpty() && class_->findData(one) < 0) class_->addItem(shownText(one), one);
  }
}

void AlarmFilterBar::addTool(QWidget* tool) {
  tools_->addWidget(tool);
}

void AlarmFilterBar::setGroupingShown(bool isShown) {
  grouping_->setVisible(isShown);
}

void AlarmFilterBar::tellNow() {
  typing_.stop();
  emit changed();
}

AlarmListChoice AlarmFilterBar::choice() const {
  AlarmListChoice choice;
  choice.filter.priority = chosenAlarmValue<AlarmPriority>(priority_);
  choice.filter.source = chosenAlarmValue<AlarmSource>(source_);
  choice.filter.state = chosenAlarmValue<AlarmStateFilter>(state_).value_or(AlarmStateFilter::Any);
  choice.filter.line = line_->currentData().toString();
  choice.filter.alarmClass = class_->currentData().toString();
  choice.filter.text = search_->text().trimmed();
  choice.grouping = chosenAlarmValue<AlarmGrouping>(grouping_).value_or(AlarmGrouping::Nothing);
  return choice;
}

void AlarmFilterBar::setChoice(const AlarmListChoice& choice) {
  const AlarmFilter& filter = choice.filter;
  search_->setText(filter.text);
  typing_.stop();
  chooseAlarmValue(priority_, filter.priority);
  chooseAlarmValue(source_, filter.source);
  chooseAlarmValue(state_, std::optional(filter.state));
  chooseAlarmText(line_, filter.line);
  chooseAlarmText(class_, filter.alarmClass);
  setGrouping(choice.grouping);
}

void AlarmFilterBar::setGrouping(AlarmGrouping grouping) {
  chooseAlarmValue(grouping_, std::optional(grouping));
}

bool AlarmFilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
    emit left();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui
