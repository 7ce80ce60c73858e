// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/acknowledge_alarms_dialog.h"

#include "app/alerts/alarm_desk.h"
#include "app/identity/reason_text.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/captions.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int longestAlarmNote = 500;

QString acknowledgeTitle(const QList<AlarmView>& alarms) {
  const auto count = static_cast<int>(alarms.size());
  return count == 1
             ? AcknowledgeAlarmsDialog::tr("Acknowledge “%1”").arg(alarmText(alarms.constFirst()))
             : AcknowledgeAlarmsDialog::tr("Acknowledge %n alarm(s)", nullptr, count);
}

QWidget* acknowledgeRow(const AlarmView& alarm, const Plant& plant, QWidget* parent) {
  auto* row = new QWidget(parent);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  auto* mark = new Badge(row);
  mark->setPriority(alarmMark(alarm.definition.priority));
  line->addWidget(mark, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(makeParagraph(alarmText(alarm), Tone::Plain, row));
  words->addWidget(makeCaption(alarmPlace(plant, alarm), Tone::Quiet, row));
  line->addLayout(words, 1);
  return row;
}

}  // namespace

AcknowledgeAlarmsDialog::AcknowledgeAlarmsDialog(const AlertRooms& rooms, const Session& session,
                                                 const QList<AlarmView>& alarms,
                                                 const QString& leftOut, QWidget* parent)
    : ActDialog(acknowledgeTitle(alarms),
                tr("You say that you have seen it and take care of it. It stays in the list while "
                   "its cause lasts."),
                {tr("Acknowledge"), tr("Not yet")}, parent),
      rooms_(rooms),
      session_(session),
      alarms_(alarms),
      note_(new TextField(tr("Note (optional)"), this)) {
  setObjectName(QStringLiteral("acknowledgeAlarmsDialog"));
  addNames(leftOut);
  note_->setHint(
      tr("What you found or do. Stands with your name at the alarm and in the audit "
         "trail."));
  note_->line()->setObjectName(QStringLiteral("alarmNote"));
  note_->line()->setMaxLength(longestAlarmNote);
  body()->addWidget(note_);
  connect(note_, &TextField::entered, this, &AcknowledgeAlarmsDialog::submit);
  connect(this, &ActDialog::submitted, this, &AcknowledgeAlarmsDialog::start);
  note_->setFocus();
}

void AcknowledgeAlarmsDialog::addNames(const QString& leftOut) {
  auto* names = new QWidget(this);
  names->setObjectName(QStringLiteral("acknowledgeNames"));
  auto* column = new QVBoxLayout(names);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  const auto count = static_cast<int>(alarms_.size());
  for (int i = 0; i < std::min(count, mostNamed); ++i) {
    column->addWidget(acknowledgeRow(alarms_.at(i), *rooms_.plant, names));
  }
  if (count > mostNamed) {
    column->addWidget(
        makeParagraph(tr("and %n more", nullptr, count - mostNamed), Tone::Quiet, names));
  }
  if (!leftOut.isEmpty()) {
    QLabel* left = makeParagraph(tr("Left out: %1.").arg(leftOut), Tone::Quiet, names);
    left->setObjectName(QStringLiteral("acknowledgeLeftOut"));
    column->addWidget(left);
  }
  body()->addWidget(names);
}

void AcknowledgeAlarmsDialog::start() {
  const auto note = checkedReason(note_->text(), 0, longestAlarmNote);
  if (!note) {
    refuse(note.error());
    return;
  }
  QList<AlarmId> ids;
  QHash<AlarmId, qint64> seen;
  for (const AlarmView& alarm : alarms_) {
    ids += alarm.record.id;
    seen.insert(alarm.record.id, alarm.record.occurrence);
  }
  run<int>(
      rooms_.signIn, session_,
      [this, ids, seen, text = *note] {
        return rooms_.desk.acknowledge(session_, ids, text, seen);
      },
      [this](const Result<int>& count) { emit acknowledged(*count); });
}

void AcknowledgeAlarmsDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::InvalidArgument) {
    note_->setProblem(error.message);
    note_->setFocus();
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
