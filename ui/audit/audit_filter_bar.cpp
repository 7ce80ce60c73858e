// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_filter_bar.h"

#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "ui/audit/audit_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QDateTimeEdit>
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

constexpr int oneRowFrom = 120 * gridStep;

constexpr std::chrono::milliseconds typingRest{250};
constexpr int longestAuditText = 200;
constexpr int leastAuditChoice = 11 * gridStep;

// The first item stands for any; an item that is chosen and not in the list any more stays.
void fillAuditChoice(ChoiceBox& box, const QStringList& values, QString (*title)(const QString&)) {
  const QSignalBlocker blocked(box);
  const QString chosen = box.currentData().toString();
  while (box.count() > 1) box.removeItem(box.count() - 1);
  for (const QString& value : values) box.addItem(title(value), value);
  if (!chosen.isEmpty() && box.findData(chosen) < 0) box.addItem(title(chosen), chosen);
  box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void chooseAuditValue(ChoiceBox& box, const QString& value, QString (*title)(const QString&)) {
  const QSignalBlocker blocked(box);
  if (!value.isEmpty() && box.findData(value) < 0) box.addItem(title(value), value);
  box.setCurrentIndex(value.isEmpty() ? 0 : box.findData(value));
}

QString auditValueTitle(const QString& value) {
  return shownText(value);
}

}  // namespace

AuditFilterBar::AuditFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      tools_(new QHBoxLayout),
      search_(addField(QStringLiteral("auditSearch"), tr("Search what was recorded"))),
      clear_(new Button(tr("Clear"), ButtonKind::Quiet, this)) {
  typing_.setSingleShot(true);
  typing_.setInterval(typingRest);
  connect(&typing_, &QTimer::timeout, this, &AuditFilterBar::changed);
  clear_->setObjectName(QStringLiteral("auditClear"));
  clear_->setToolTip(tr("Show everything again"));
  connect(clear_, &Button::clicked, this, &AuditFilterBar::clearWanted);
  search_->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  tools_->setSpacing(gridStep);
  tools_->addWidget(search_, 1);
  tools_->addWidget(clear_);
  column->addLayout(tools_);
  choices_ = new QGridLayout;
  choices_->setSpacing(gridStep);
  makeChoices();
  arrange();
  column->addLayout(choices_);
  column->addWidget(makeCustom());
}

void AuditFilterBar::makeChoices() {
  actor_ = addChoice(QStringLiteral("auditActor"), tr("Who"), tr("Anybody"));
  kind_ = addChoice(QStringLiteral("auditKind"), tr("What"), tr("Anything done"));
  object_ = addField(QStringLiteral("auditObject"), tr("Object"));
  object_->setToolTip(
      tr("An object as the table shows it, such as recipe:3/2, or a whole kind, "
         "such as recipe"));
  workstation_ =
      addChoice(QStringLiteral("auditWorkstation"), tr("Workstation"), tr("Any workstation"));
  outcome_ = addChoice(QStringLiteral("auditOutcome"), tr("Outcome"), tr("Any outcome"));
  outcome_->addItem(auditOutcomeWord(false), static_cast<int>(AuditOutcome::Done));
  outcome_->addItem(auditOutcomeWord(true), static_cast<int>(AuditOutcome::Refused));
  span_ = addChoice(QStringLiteral("auditSpan"), tr("When"), tr("Any time"));
  span_->addItem(tr("Today"), Today);
  span_->addItem(tr("Last 24 hours"), Day);
  span_->addItem(tr("Last 7 days"), Week);
  span_->addItem(tr("Last 30 days"), Month);
  span_->addItem(tr("From … to …"), Custom);
  for (ChoiceBox* box : {actor_, kind_, workstation_, outcome_}) {
    connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::tellNow);
  }
  connect(span_, &QComboBox::currentIndexChanged, this, &AuditFilterBar::chooseSpan);
}

void AuditFilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

// All in a row, or in two where they would be cut.
void AuditFilterBar::arrange() {
  const int columns = width() < oneRowFrom ? 3 : 6;
  if (columns == columns_) return;
  columns_ = columns;
  int place = 0;
  for (QWidget* part :
       std::initializer_list<QWidget*>{actor_, kind_, object_, workstation_, outcome_, span_}) {
    choices_->addWidget(part, place / columns, place % columns);
    ++place;
  }
  for (int column = 0; column < 6; ++column)
    choices_->setColumnStretch(column, column < columns ? 1 : 0);
}

QWidget* AuditFilterBar::makeCustom() {
  custom_ = new QWidget(this);
  auto* row = new QHBoxLayout(custom_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  from_ = addMoment(QStringLiteral("auditFrom"), tr("From"));
  to_ = addMoment(QStringLiteral("auditTo"), tr("To"));
  auto* show = new Button(tr("Show"), ButtonKind::Plain, custom_);
  show->setObjectName(QStringLiteral("auditShowSpan"));
  row->addStretch(1);
  row->addWidget(makeLabel(tr("From"), TextSize::Body, Tone::Quiet, custom_));
  row->addWidget(from_);
  row->addWidget(makeLabel(tr("to"), TextSize::Body, Tone::Quiet, custom_));
  row->addWidget(to_);
  row->addWidget(show);
  connect(show, &Button::clicked, this, [this] {
    const qint64 one = from_->dateTime().toMSecsSinceEpoch();
    const qint64 other = to_->dateTime().toMSecsSinceEpoch();
    fromTime_ = fromMillis(std::min(one, other));
    toTime_ = fromMillis(std::max(one, other));
    tellNow();
  });
  custom_->hide();
  return custom_;
}

ChoiceBox* AuditFilterBar::addChoice(const QString& name, const QString& meaning,
                                     const QString& any) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(name);
  box->setAccessibleName(meaning);
  box->setToolTip(meaning);
  box->addItem(any);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMinimumWidth(leastAuditChoice);
  return box;
}

QLineEdit* AuditFilterBar::addField(const QString& name, const QString& meaning) {
  auto* field = new QLineEdit(this);
  field->setObjectName(name);
  field->setPlaceholderText(meaning);
  field->setAccessibleName(meaning);
  field->setMaxLength(longestAuditText);
  field->setClearButtonEnabled(true);
  field->setMinimumWidth(leastAuditChoice);
  connect(field, &QLineEdit::textChanged, this, [this] { typing_.start(); });
  connect(field, &QLineEdit::returnPressed, this, &AuditFilterBar::tellNow);
  return field;
}

QDateTimeEdit* AuditFilterBar::addMoment(const QString& name, const QString& meaning) {
  auto* edit = new QDateTimeEdit(custom_);
  edit->setObjectName(name);
  edit->setAccessibleName(meaning);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
  return edit;
}

void AuditFilterBar::addTool(QWidget* tool) {
  tools_->addWidget(tool);
}

void AuditFilterBar::setChoices(const QStringList& actors, const QStringList& kinds,
                                const QStringList& workstations) {
  fillAuditChoice(*actor_, actors, auditValueTitle);
  fillAuditChoice(*kind_, kinds, auditKindTitle);
  fillAuditChoice(*workstation_, workstations, auditValueTitle);
}

void AuditFilterBar::chooseSpan() {
  const UtcTime now = clock_.now();
  const auto chosen = static_cast<Span>(span_->currentData().toInt());
  custom_->setVisible(chosen == Custom);
  if (chosen == Custom) {
    // What was shown stays so until other moments are asked for.
    if (isRolling()) fromTime_ = rollingStart();
    rolling_ = Any;
    from_->setDateTime(toLocal(fromTime_.value_or(now - std::chrono::days(1))));
    to_->setDateTime(toLocal(toTime_.value_or(now)));
    from_->setFocus();
    return;
  }
  fromTime_.reset();
  toTime_.reset();
  rolling_ = chosen;
  tellNow();
}

std::optional<UtcTime> AuditFilterBar::rollingStart() const {
  const UtcTime now = clock_.now();
  switch (rolling_) {
    case Today: return fromMillis(toLocal(now).date().startOfDay().toMSecsSinceEpoch());
    case Day: return now - std::chrono::days(1);
    case Week: return now - std::chrono::days(7);
    case Month: return now - std::chrono::days(30);
    case Any:
    case Custom: break;
  }
  return {};
}

void AuditFilterBar::tellNow() {
  typing_.stop();
  emit changed();
}

AuditFilter AuditFilterBar::filter() const {
  AuditFilter filter;
  filter.actor = actor_->currentData().toString();
  filter.action = kind_->currentData().toString();
  filter.object = object_->text().trimmed();
  filter.workstation = workstation_->currentData().toString();
  filter.text = search_->text().trimmed();
  filter.from = isRolling() ? rollingStart() : fromTime_;
  filter.to = toTime_;
  if (outcome_->currentIndex() > 0) {
    filter.outcome = static_cast<AuditOutcome>(outcome_->currentData().toInt());
  }
  return filter;
}

void AuditFilterBar::setFilter(const AuditFilter& filter) {
  search_->setText(filter.text);
  object_->setText(filter.object);
  typing_.stop();
  chooseAuditValue(*actor_, filter.actor, auditValueTitle);
  chooseAuditValue(*kind_, filter.action, auditKindTitle);
  chooseAuditValue(*workstation_, filter.workstation, auditValueTitle);
  const QSignalBlocker noOutcome(outcome_);
  const QSignalBlocker noSpan(span_);
  outcome_->setCurrentIndex(
      filter.outcome == AuditOutcome::Any
          ? 0
          : std::max(0, outcome_->findData(static_cast<int>(filter.outcome))));
  rolling_ = Any;
  fromTime_ = filter.from;
  toTime_ = filter.to;
  const bool isAnyTime = !filter.from && !filter.to;
  span_->setCurrentIndex(isAnyTime ? 0 : span_->findData(Custom));
  custom_->setVisible(!isAnyTime);
  if (isAnyTime) return;
  from_->setDateTime(toLocal(filter.from.value_or(UtcTime())));
  to_->setDateTime(toLocal(filter.to.value_or(clock_.now())));
}

bool AuditFilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
    emit left();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui
