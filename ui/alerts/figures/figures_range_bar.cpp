// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_range_bar.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

const QString dayId = QStringLiteral("24h");
const QString weekId = QStringLiteral("7d");
const QString monthId = QStringLiteral("30d");
const QString ownId = QStringLiteral("own");

// More people than any control room has.
constexpr int mostConsoles = 50;

}  // namespace

FiguresRangeBar::FiguresRangeBar(QWidget* parent)
    : QWidget(parent),
      spans_(new SegmentedChoice(tr("Time of the figures"), this)),
      custom_(makeCustom()),
      consoles_(new NumberBox(this)),
      again_(addAct(QStringLiteral("figuresAgain"), {}, QStringLiteral("refresh"))),
      figures_(
          addAct(QStringLiteral("exportFigures"), tr("Export figures…"), QStringLiteral("export"))),
      journal_(addAct(QStringLiteral("exportJournal"), tr("Export journal…"),
                      QStringLiteral("export"))) {
  spans_->setObjectName(QStringLiteral("figuresSpan"));
  spans_->addChoice(dayId, tr("24 h"))->setObjectName(QStringLiteral("span24h"));
  spans_->addChoice(weekId, tr("7 days"))->setObjectName(QStringLiteral("span7d"));
  spans_->addChoice(monthId, tr("30 days"))->setObjectName(QStringLiteral("span30d"));
  spans_->addChoice(ownId, tr("Own time"))->setObjectName(QStringLiteral("spanOwn"));
  spans_->setCurrent(weekId);
  consoles_->setObjectName(QStringLiteral("figuresConsoles"));
  consoles_->setRange(1, mostConsoles);
  consoles_->setAccessibleName(tr("Operator consoles that share the alarms"));
  consoles_->setKeyboardTracking(false);
  again_->setMeaning(tr("Work the figures out anew"));
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  row->addWidget(spans_);
  row->addWidget(makeLabel(tr("Consoles"), TextSize::Body, Tone::Quiet, this));
  row->addWidget(consoles_);
  row->addWidget(again_);
  row->addStretch(1);
  row->addWidget(figures_);
  row->addWidget(journal_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(row);
  column->addWidget(custom_);
  connect(spans_, &SegmentedChoice::chosen, this, [this](const QString& id) {
    custom_->setVisible(id == ownId);
    if (id == ownId) {
      from_->setFocus();
    } else {
      emit chosen();
    }
  });
  connect(consoles_, &QSpinBox::valueChanged, this, &FiguresRangeBar::chosen);
  connect(again_, &Button::clicked, this, &FiguresRangeBar::chosen);
  connect(figures_, &Button::clicked, this, &FiguresRangeBar::figuresExportWanted);
  connect(journal_, &Button::clicked, this, &FiguresRangeBar::journalExportWanted);
}

QWidget* FiguresRangeBar::makeCustom() {
  auto* custom = new QWidget(this);
  from_ = addMoment(custom, QStringLiteral("figuresFrom"), tr("From"));
  to_ = addMoment(custom, QStringLiteral("figuresTo"), tr("To"));
  auto* show = new Button(tr("Show"), ButtonKind::Plain, custom);
  show->setObjectName(QStringLiteral("figuresShow"));
  auto* row = new QHBoxLayout(custom);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(makeLabel(tr("From"), TextSize::Body, Tone::Quiet, custom));
  row->addWidget(from_);
  row->addWidget(makeLabel(tr("to"), TextSize::Body, Tone::Quiet, custom));
  row->addWidget(to_);
  row->addWidget(show);
  row->addWidget(makeLabel(tr("at most 31 days"), TextSize::Caption, Tone::Quiet, custom));
  row->addStretch(1);
  custom->hide();
  connect(show, &Button::clicked, this, &FiguresRangeBar::chosen);
  return custom;
}

QDateTimeEdit* FiguresRangeBar::addMoment(QWidget* parent, const QString& name,
                                          const QString& meaning) {
  auto* edit = new QDateTimeEdit(parent);
  edit->setObjectName(name);
  edit->setAccessibleName(meaning);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
  return edit;
}

Button* FiguresRangeBar::addAct(const QString& name, const QString& text, const QString& icon) {
  auto* button = new Button(text, text.isEmpty() ? ButtonKind::Quiet : ButtonKind::Plain, this);
  button->setObjectName(name);
  button->setIconName(icon);
  return button;
}

TimeWindow FiguresRangeBar::window(UtcTime now) const {
  const QString span = spans_->current();
  if (span == dayId) return {now - std::chrono::hours(24), now};
  if (span == weekId) return {now - std::chrono::days(7), now};
  if (span == monthId) return {now - std::chrono::days(30), now};
  return between(fromMillis(from_->dateTime().toMSecsSinceEpoch()),
                 fromMillis(to_->dateTime().toMSecsSinceEpoch()), now);
}

int FiguresRangeBar::consoles() const {
  return consoles_->value();
}

void FiguresRangeBar::setCustom(const TimeWindow& window) {
  if (spans_->current() == ownId) return;
  from_->setDateTime(toLocal(window.from));
  to_->setDateTime(toLocal(window.to));
}

void FiguresRangeBar::setMayExport(const QString& refusal) {
  refusal_ = refusal;
  showActs();
}

void FiguresRangeBar::setBusy(bool isBusy) {
  isBusy_ = isBusy;
  showActs();
}

void FiguresRangeBar::showActs() {
  for (Button* button : {figures_, journal_}) {
    button->setEnabled(refusal_.isEmpty() && !isBusy_);
    button->setToolTip(refusal_);
    button->setAccessibleDescription(refusal_);
  }
}

}  // namespace linewarden::ui
