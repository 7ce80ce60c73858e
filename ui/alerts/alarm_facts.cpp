// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_facts.h"

#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/identity/access_guard.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/audit_address.h"
#include "ui/people/captions.h"
#include "ui/people/panel_section.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr qsizetype mostOfAlarmFact = 500;
constexpr qsizetype mostOfAlarmAdvice = 2000;

QString quotedFact(const QString& text) {
  return AlarmFacts::tr("“%1”").arg(shownText(text, mostOfAlarmFact));
}

QString namedFact(const QString& displayName) {
  return shownText(displayName, mostOfAlarmFact);
}

}  // namespace

AlarmFacts::AlarmFacts(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms), mark_(new Badge(this)), column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("alarmFacts"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep);
  column_->addWidget(makeHead());
  column_->addWidget(makeLinks());
}

QWidget* AlarmFacts::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(mark_, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  title_ = makeStrongParagraph({}, head);
  title_->setObjectName(QStringLiteral("alarmTitle"));
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  place_ = makeCaption({}, Tone::Quiet, head);
  words->addWidget(title_);
  words->addWidget(place_);
  row->addLayout(words, 1);
  return head;
}

QWidget* AlarmFacts::makeLinks() {
  auto* links = new QWidget(this);
  auto* row = new QHBoxLayout(links);
  row->setContentsMargins(0, 0, 0, 0);
  line_ = new Button(tr("Open the line"), ButtonKind::Quiet, links);
  line_->setObjectName(QStringLiteral("alarmOpenLine"));
  audit_ = new Button(tr("In the audit trail"), ButtonKind::Quiet, links);
  audit_->setObjectName(QStringLiteral("alarmOpenAudit"));
  row->addWidget(line_);
  row->addWidget(audit_);
  row->addStretch(1);
  connect(line_, &Button::clicked, this,
          [this] { emit openRequested(QStringLiteral("line:") + definition_.line); });
  connect(audit_, &Button::clicked, this, [this] {
    emit openRequested(auditAddressOfObject(QStringLiteral("alarm:") + definition_.id.text));
  });
  return links;
}

void AlarmFacts::begin(const Session& session) {
  audit_->setVisible(session.isValid() && rooms_.guard.check(session, Permission::ReadAudit).ok());
}

void AlarmFacts::show(const AlarmView& alarm) {
  definition_ = alarm.definition;
  definition_.id = alarm.record.id;
  showHead(alarm);
  showLines(linesOf(alarm), alarm);
}

void AlarmFacts::showHead(const AlarmView& alarm) {
  mark_->setPriority(alarmMark(alarm.definition.priority));
  title_->setText(alarmText(alarm));
  QStringList words{alarmPlace(*rooms_.plant, alarm),
                    tr("%1 priority").arg(alarmPriorityWord(alarm.definition.priority))};
  if (!alarm.definition.alarmClass.isEmpty()) {
    words += shownText(alarm.definition.alarmClass);
  }
  place_->setText(words.join(tr(", ")));
  place_->setToolTip(alarmTip(shownText(alarm.record.id.text, mostOfAlarmFact)));
  line_->setVisible(rooms_.plant->line(alarm.definition.line) != nullptr);
}

QString AlarmFacts::moment(UtcTime time) const {
  return alarmTime(time, rooms_.clock.now(), QLocale());
}

QList<AlarmFacts::Line> AlarmFacts::linesOf(const AlarmView& alarm) const {
  QList<Line> lines;
  const AlarmRecord& record = alarm.record;
  addState(alarm, lines);
  const QString value = alarmValueAndLimit(*rooms_.plant, alarm, QLocale());
  if (!value.isEmpty()) {
    const Tag* tag = rooms_.plant->tag(alarm.definition.tag);
    lines += {value, shownText(tag == nullptr ? alarm.definition.tag : tag->title, mostOfAlarmFact),
              shownText(alarm.definition.tag, mostOfAlarmFact)};
  }
  if (!record.acknowledgedBy.isEmpty()) {
    lines += {tr("Acknowledged by %1, %2")
                  .arg(namedFact(record.acknowledgedBy), moment(record.acknowledgedAt)),
              record.note.isEmpty() ? tr("Without a note") : quotedFact(record.note),
              alarmUtc(record.acknowledgedAt)};
  }
  addHidden(record, lines);
  addService(record, lines);
  return lines;
}

void AlarmFacts::addState(const AlarmView& alarm, QList<Line>& lines) const {
  const AlarmRecord& record = alarm.record;
  QStringList details;
  if (record.since > UtcTime()) details += tr("Since %1").arg(moment(record.since));
  if (record.occurrence > 0) {
    details += tr("raised %n time(s)", nullptr, static_cast<int>(record.occurrence));
  }
  lines += {alarmStateWords(alarm, rooms_.clock.now(), QLocale()), details.join(tr(", ")),
            alarmUtc(record.since)};
  if (linewarden::isHidden(record.state) && record.isActive) {
    lines += {tr("Its cause is there now"), tr("It is not announced while it is hidden."), {}};
  }
  if (alarm.isChattering) {
    lines += {tr("Chattering"), tr("It was raised three times or more within a minute."), {}};
  }
  if (alarm.isStale) {
    lines += {tr("Stale"), tr("It has been active for more than 24 hours."), {}};
  }
}

void AlarmFacts::addHidden(const AlarmRecord& record, QList<Line>& lines) const {
  if (record.shelvedUntil) {
    lines += {
        tr("Shelved by %1 until %2").arg(namedFact(record.shelvedBy), moment(*record.shelvedUntil)),
        quotedFact(record.shelveReason), alarmUtc(*record.shelvedUntil)};
  }
  if (record.isSuppressed) {
    lines += {tr("Suppressed by design"),
              record.suppressReason.isEmpty() ? QString() : quotedFact(record.suppressReason),
              {}};
  }
}

void AlarmFacts::addService(const AlarmRecord& record, QList<Line>& lines) const {
  if (!record.service) return;
  const ServiceApproval& service = *record.service;
  lines += {tr("%1 asked to take it out of service, %2")
                .arg(alarmPersonWord(service.requestedBy), moment(service.requestedAt)),
            quotedFact(service.reason), alarmUtc(service.requestedAt)};
  if (!service.approvedBy) {
    lines += {tr("Waits for a second person to approve it"), {}, {}};
    return;
  }
  lines += {tr("Approved by %1, %2")
                .arg(alarmPersonWord(*service.approvedBy), moment(service.approvedAt)),
            {},
            alarmUtc(service.approvedAt)};
}

void AlarmFacts::showLines(const QList<Line>& lines, const AlarmView& alarm) {
  const AlarmDefinition& definition = alarm.definition;
  QStringList said{alarm.record.id.text, definition.cause, definition.consequence,
                   definition.response};
  for (const Line& line : lines) said += {line.title, line.detail, line.tip};
  if (ground_ != nullptr && said == said_) return;
  said_ = said;
  // In its place, so that what stands below does not jump.
  QWidget* before = ground_;
  ground_ = new QWidget(this);
  auto* column = new QVBoxLayout(ground_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  auto* state = new PanelSection(tr("How it stands"), ground_);
  for (const Line& line : lines) state->addFact(line.title, line.detail, alarmTip(line.tip));
  column->addWidget(state);
  auto* advice = new PanelSection(tr("What it means"), ground_);
  const auto addAdvice = [advice](const QString& head, const QString& text) {
    if (!text.isEmpty()) advice->addFact(shownText(text, mostOfAlarmAdvice), head);
  };
  addAdvice(tr("Cause"), definition.cause);
  addAdvice(tr("Consequence if nobody acts"), definition.consequence);
  addAdvice(tr("What to do"), definition.response);
  if (definition.cause.isEmpty() && definition.consequence.isEmpty() &&
      definition.response.isEmpty()) {
    advice->addNote(tr("Nothing is written down for this alarm."));
  }
  column->addWidget(advice);
  column_->insertWidget(1, ground_);
  ground_->show();
  if (before == nullptr) return;
  before->hide();
  before->deleteLater();
}

}  // namespace linewarden::ui
