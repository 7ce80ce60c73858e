// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/shelve_dialog.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/production/shift_time.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace linewarden::ui {

namespace {

// What a choice of the end is, beside a number of minutes.
constexpr int shelveUnchosen = 0;
constexpr int shelveShift = -1;
constexpr int shelveMoment = -2;

constexpr std::array<const char*, 4> shelveReasons{
    QT_TRANSLATE_NOOP("ShelveReason", "Known, and being worked on"),
    QT_TRANSLATE_NOOP("ShelveReason", "The sensor is faulty"),
    QT_TRANSLATE_NOOP("ShelveReason", "Cleaning or changeover"),
    QT_TRANSLATE_NOOP("ShelveReason", "Comes and goes without need"),
};

}  // namespace

ShelveDialog::ShelveDialog(const AlertRooms& rooms, const Session& session, const AlarmView& alarm,
                           QWidget* parent)
    : ActDialog(tr("Shelve “%1”").arg(alarmText(alarm)),
                tr("Until the end you choose it is not announced and does not stand among what "
                   "waits; its values are followed on. Then it comes back by itself, and has to be "
                   "acknowledged if its cause is still there. Who shelved it, why and until when "
                   "everybody can see."),
                {tr("Shelve"), tr("Leave it as it is")}, parent),
      rooms_(rooms),
      session_(session),
      alarm_(alarm),
      reason_(makeReasonField(this)),
      span_(new ChoiceBox(this)),
      moment_(new QDateTimeEdit(this)) {
  setObjectName(QStringLiteral("shelveDialog"));
  body()->addWidget(reason_);
  body()->addWidget(makeReasons());
  addEnd();
  connect(reason_, &TextField::entered, this, &ShelveDialog::submit);
  connect(this, &ActDialog::submitted, this, &ShelveDialog::start);
  reason_->setFocus();
}

QWidget* ShelveDialog::makeReasons() {
  auto* choices = new QWidget(this);
  choices->setAccessibleName(tr("Usual reasons"));
  auto* grid = new QGridLayout(choices);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(gridStep / 2);
  int index = 0;
  for (const char* reason : shelveReasons) {
    const QString words = QCoreApplication::translate("ShelveReason", reason);
    auto* choice = new Button(words, ButtonKind::Plain, choices);
    choice->setObjectName(QStringLiteral("shelveReason%1").arg(index));
    choice->setAutoDefault(false);
    grid->addWidget(choice, index / 2, index % 2);
    connect(choice, &Button::clicked, this, [this, words] {
      reason_->setText(words);
      reason_->setProblem({});
      reason_->setFocus();
    });
    ++index;
  }
  return choices;
}

void ShelveDialog::addEnd() {
  const UtcTime now = rooms_.clock.now();
  span_->setObjectName(QStringLiteral("shelveEnd"));
  span_->addItem(tr("Choose how long"), shelveUnchosen);
  span_->addItem(tr("30 minutes"), 30);
  span_->addItem(tr("1 hour"), 60);
  span_->addItem(tr("4 hours"), 4 * 60);
  span_->addItem(tr("8 hours"), 8 * 60);
  if (const auto shift = shiftAt(*rooms_.plant, now)) {
    span_->addItem(tr("Until the shift ends, %1").arg(alarmTime(shift->to, now, QLocale())),
                   shelveShift);
  }
  span_->addItem(tr("Until a date and time…"), shelveMoment);
  spanField_ = new Field(tr("Until"), span_, this);
  body()->addWidget(spanField_);
  moment_->setObjectName(QStringLiteral("shelveUntil"));
  moment_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  moment_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  moment_->setDateTime(toLocal(now + std::chrono::hours(24)));
  momentField_ = new Field(tr("Date and time"), moment_, this);
  momentField_->setHint(tr("At most 7 days from now"));
  momentField_->hide();
  body()->addWidget(momentField_);
  connect(span_, &ChoiceBox::currentIndexChanged, this, &ShelveDialog::showEnd);
  connect(moment_, &QDateTimeEdit::dateTimeChanged, this, [this] { momentField_->setProblem({}); });
}

void ShelveDialog::showEnd() {
  spanField_->setProblem({});
  const bool isMoment = span_->currentData().toInt() == shelveMoment;
  momentField_->setVisible(isMoment);
  if (isMoment) moment_->setFocus();
}

std::optional<UtcTime> ShelveDialog::end() const {
  const UtcTime now = rooms_.clock.now();
  const int chosen = span_->currentData().toInt();
  if (chosen == shelveMoment) return fromMillis(moment_->dateTime().toMSecsSinceEpoch());
  if (chosen == shelveShift) {
    const auto shift = shiftAt(*rooms_.plant, now);
    return shift ? std::optional(shift->to) : std::nullopt;
  }
  if (chosen == shelveUnchosen) return std::nullopt;
  return now + std::chrono::minutes(chosen);
}

QString ShelveDialog::endProblem(const std::optional<UtcTime>& until) const {
  const UtcTime now = rooms_.clock.now();
  if (!until) return tr("An end is missing. Nothing is shelved for ever; choose how long.");
  if (*until <= now) return tr("This moment has passed. Choose a later one.");
  if (*until - now > AlarmBook::mostShelved) {
    return tr("An alarm is shelved for at most 7 days. Choose an earlier moment.");
  }
  return {};
}

void ShelveDialog::start() {
  const std::optional<UtcTime> until = end();
  const QString problem = endProblem(until);
  const bool isMoment = span_->currentData().toInt() == shelveMoment;
  Field& field = isMoment ? *momentField_ : *spanField_;
  field.setProblem(problem);
  // Checked last, as it takes the focus: what is wrong first is mended first.
  const bool hasReason = checkReason(*reason_);
  if (!problem.isEmpty() && hasReason) field.setFocus();
  if (!problem.isEmpty() || !hasReason) return;
  run<int>(
      rooms_.signIn, session_,
      [this, reason = reason_->text().trimmed(), end = *until] {
        return rooms_.desk.shelve(session_, alarm_.record.id, reason, end);
      },
      [this, end = *until](const Result<int>&) {
        emit shelved(tr("“%1” is shelved until %2.")
                         .arg(alarmText(alarm_), alarmTime(end, rooms_.clock.now(), QLocale())));
      });
}

void ShelveDialog::refuse(const Error& error) {
  // The desk judges the end by its own clock, a moment later.
  const bool isReason = error.code == ErrorCode::InvalidArgument && !checkReason(*reason_);
  if (!isReason) ActDialog::refuse(error);
}

}  // namespace linewarden::ui
