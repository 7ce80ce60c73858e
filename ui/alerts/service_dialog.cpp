// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/service_dialog.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/identity/reason_text.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/people_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr qsizetype mostOfServiceReason = 500;

QString serviceTitle(AlarmActKind kind, bool isOwn) {
  switch (kind) {
    case AlarmActKind::ApproveService: return ServiceDialog::tr("Take “%1” out of service?");
    case AlarmActKind::RefuseService:
      return isOwn ? ServiceDialog::tr("Take back that “%1” be out of service?")
                   : ServiceDialog::tr("Refuse that “%1” be out of service?");
    case AlarmActKind::ReturnToService: return ServiceDialog::tr("Return “%1” to service?");
    default: break;
  }
  return ServiceDialog::tr("Ask to take “%1” out of service");
}

QString serviceText(AlarmActKind kind) {
  switch (kind) {
    case AlarmActKind::ApproveService:
      return ServiceDialog::tr(
          "Until somebody returns it to service it is not announced, whatever happens, and it has "
          "no end by itself. With your word it holds at once, and stands in the audit trail with "
          "both your names.");
    case AlarmActKind::RefuseService:
      return ServiceDialog::tr("The alarm stays in service as it is.");
    case AlarmActKind::ReturnToService:
      return ServiceDialog::tr(
          "It is announced again. If its cause is there now, it has to be acknowledged.");
    default: break;
  }
  return ServiceDialog::tr(
      "An alarm that is out of service is not announced until somebody returns it: for a sensor "
      "that is broken or taken out. A second person has to approve it; until then it stays as it "
      "is.");
}

ActDialog::Verbs serviceVerbs(AlarmActKind kind, bool isOwn) {
  switch (kind) {
    case AlarmActKind::ApproveService:
      return {ServiceDialog::tr("Take it out of service"), ServiceDialog::tr("Not now"),
              ButtonKind::Danger};
    case AlarmActKind::RefuseService:
      return {isOwn ? ServiceDialog::tr("Take it back") : ServiceDialog::tr("Refuse"),
              ServiceDialog::tr("Let it wait"), ButtonKind::Primary};
    case AlarmActKind::ReturnToService:
      return {ServiceDialog::tr("Return it to service"), ServiceDialog::tr("Leave it out"),
              ButtonKind::Primary};
    default: break;
  }
  return {ServiceDialog::tr("Ask for it"), ServiceDialog::tr("Cancel"), ButtonKind::Danger};
}

bool asksForItself(const Session& session, const AlarmView& alarm) {
  const auto& service = alarm.record.service;
  return service && session.person.isValid() && service->requestedBy.person == session.person.value;
}

}  // namespace

ServiceDialog::ServiceDialog(const AlertRooms& rooms, const Session& session, AlarmActKind kind,
                             const AlarmView& alarm, QWidget* parent)
    : ActDialog(serviceTitle(kind, asksForItself(session, alarm)).arg(alarmText(alarm)),
                serviceText(kind), serviceVerbs(kind, asksForItself(session, alarm)), parent),
      rooms_(rooms),
      session_(session),
      kind_(kind),
      alarm_(alarm) {
  setObjectName(QStringLiteral("serviceDialog"));
  addRequest();
  addReason();
  connect(this, &ActDialog::submitted, this, &ServiceDialog::start);
}

void ServiceDialog::addRequest() {
  if (!alarm_.record.service || kind_ == AlarmActKind::AskService) return;
  const ServiceApproval& service = *alarm_.record.service;
  const UtcTime now = rooms_.clock.now();
  const auto person = [](const AlarmPerson& one) {
    return shownText(one.displayName == one.name ? one.name : fullName(one.displayName, one.name),
                     mostOfServiceReason);
  };
  QString words =
      tr("%1 asked for it, %2.")
          .arg(person(service.requestedBy), alarmTime(service.requestedAt, now, QLocale()));
  if (service.approvedBy) {
    words += QLatin1Char(' ') +
             tr("%1 approved it, %2.")
                 .arg(person(*service.approvedBy), alarmTime(service.approvedAt, now, QLocale()));
  }
  QLabel* who = makeStrongParagraph(words, this);
  who->setObjectName(QStringLiteral("serviceAskedBy"));
  who->setToolTip(alarmUtc(service.requestedAt));
  body()->addWidget(who);
  QLabel* why = makeParagraph(tr("Why: %1").arg(shownText(service.reason, mostOfServiceReason)),
                              Tone::Plain, this);
  why->setObjectName(QStringLiteral("serviceWhy"));
  body()->addWidget(why);
}

void ServiceDialog::addReason() {
  if (kind_ == AlarmActKind::ApproveService) return;
  reason_ = makeReasonField(this);
  if (kind_ != AlarmActKind::AskService) reason_->setLabel(tr("Reason (optional)"));
  connect(reason_, &TextField::entered, this, &ServiceDialog::submit);
  body()->addWidget(reason_);
}

void ServiceDialog::focusFirst() {
  if (reason_ != nullptr) {
    reason_->setFocus();
  } else {
    act()->setFocus();
  }
}

void ServiceDialog::start() {
  QString reason;
  if (reason_ != nullptr) {
    const auto checked = checkedReason(reason_->text(), kind_ == AlarmActKind::AskService ? 1 : 0);
    if (!checked) {
      refuse(checked.error());
      return;
    }
    reason = *checked;
  }
  run<int>(
      rooms_.signIn, session_, [this, reason] { return work(reason); },
      [this](const Result<int>&) { emit finishedWith(doneText()); });
}

QFuture<Result<int>> ServiceDialog::work(const QString& reason) {
  const AlarmId& id = alarm_.record.id;
  switch (kind_) {
    case AlarmActKind::ApproveService:
      return rooms_.desk.approveService(
          session_, id,
          alarm_.record.service ? std::optional(alarm_.record.service->requestedAt) : std::nullopt);
    case AlarmActKind::RefuseService: return rooms_.desk.refuseService(session_, id, reason);
    case AlarmActKind::ReturnToService: return rooms_.desk.returnToService(session_, id, reason);
    default: break;
  }
  return rooms_.desk.requestService(session_, id, reason);
}

QString ServiceDialog::doneText() const {
  const QString title = alarmText(alarm_);
  switch (kind_) {
    case AlarmActKind::ApproveService: return tr("“%1” is out of service.").arg(title);
    case AlarmActKind::RefuseService: return tr("“%1” stays in service.").arg(title);
    case AlarmActKind::ReturnToService: return tr("“%1” is in service again.").arg(title);
    default: break;
  }
  return tr("Asked for. A second person has to approve that “%1” be out of service.").arg(title);
}

void ServiceDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::InvalidArgument && reason_ != nullptr) {
    reason_->setProblem(error.message);
    reason_->setFocus();
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
