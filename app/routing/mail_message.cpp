// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/mail_message.h"

#include "app/base/shown_text.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/routing/on_call_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

struct MailMessageText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::Mail)
};

constexpr qsizetype mostMailAddress = 254;  // RFC 5321 section 4.5.3.1.3, without the brackets
constexpr qsizetype mostMailLocalPart = 64;
constexpr qsizetype mostMailLabel = 63;
constexpr qsizetype mostMailRecipients = 20;
constexpr qsizetype mostMailSubject = 150;
constexpr qsizetype mostMailText = 60'000;
constexpr qsizetype mostMailListed = 50;
constexpr qsizetype mostMailTitle = 120;
constexpr qsizetype mostMailName = 80;
constexpr qsizetype mostMailRemark = 1000;
constexpr qsizetype mailLineBytes = 76;  // RFC 2045 section 6.8
// So that an encoded word fits a line of 76 behind "Subject: " (RFC 2047 section 2).
constexpr qsizetype mailWordBytes = 39;

bool isMailLetter(QChar c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Printable ASCII that needs no encoding (RFC 2047 section 5).
bool isPlainMailHeader(const QString& text) {
  return !text.contains(QStringLiteral("=?")) &&
         std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QByteArray encodedMailWord(const QByteArray& bytes) {
  return "=?UTF-8?B?" + bytes.toBase64() + "?=";
}

QByteArray mailSubjectLine(const QString& subject) {
  const QString safe = shownText(subject, mostMailSubject);
  if (isPlainMailHeader(safe) && safe.size() <= mailLineBytes - 9)
    return "Subject: " + safe.toLatin1();
  QList<QByteArray> words;
  QByteArray part;
  for (const char32_t character : safe.toUcs4()) {
    const QByteArray bytes = QStringView(QChar::fromUcs4(character)).toUtf8();
    if (part.size() + bytes.size() > mailWordBytes)
      words += encodedMailWord(std::exchange(part, {}));
    part += bytes;
  }
  words += encodedMailWord(part);
  return "Subject: " + words.join("\r\n ");
}

/// Base64 with CR LF inside and out: the canonical form of text (RFC 2045 section 6.8).
QByteArray encodedMailBody(const QString& text) {
  QString safe;
  for (const char32_t character : text.left(mostMailText).toUcs4()) {
    if (character == U'\n') {
      safe += QStringLiteral("\r\n");
    } else {
      safe += QChar::isPrint(character) ? QStringView(QChar::fromUcs4(character)).toString()
                                        : QString(QChar(QChar::ReplacementCharacter));
    }
  }
  const QByteArray base64 = safe.toUtf8().toBase64();
  QByteArray lines;
  for (qsizetype at = 0; at < base64.size(); at += mailLineBytes) {
    lines += base64.mid(at, mailLineBytes) + "\r\n";
  }
  return lines;
}

bool isMailId(const QString& id) {
  return !id.isEmpty() && id.size() <= mostMailLocalPart &&
         std::all_of(id.cbegin(), id.cend(),
                     [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

Result<void> checkMail(const MailMessage& message) {
  const bool isRight =
      isMailAddress(message.sender) && isMailId(message.id) && !message.recipients.isEmpty() &&
      message.recipients.size() <= mostMailRecipients &&
      std::all_of(message.recipients.cbegin(), message.recipients.cend(), isMailAddress);
  if (isRight) return {};
  return Error{ErrorCode::InvalidArgument,
               MailMessageText::tr("An address of this mail is not a mail address, so it was not "
                                   "sent. Correct the addresses of the plan and the sender."),
               {}};
}

/// One line of what others wrote.
QString mailShown(const QString& text, qsizetype most) {
  return shownText(text.simplified(), most);
}

QString mailPriority(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return MailMessageText::tr("Critical");
    case AlarmPriority::High: return MailMessageText::tr("High");
    case AlarmPriority::Medium: return MailMessageText::tr("Medium");
    case AlarmPriority::Low: break;
  }
  return MailMessageText::tr("Low");
}

QString mailTitle(const AlarmView& alarm) {
  const QString& title = alarm.definition.title;
  return mailShown(title.isEmpty() ? alarm.record.id.text : title, mostMailTitle);
}

/// "L1 / capper"; empty for an alarm of neither.
QString mailPlace(const AlarmView& alarm) {
  QStringList parts;
  for (const QString& part : {alarm.definition.line, alarm.definition.unit}) {
    if (!part.isEmpty()) parts += mailShown(part, mostMailName);
  }
  return parts.join(QStringLiteral(" / "));
}

/// "92 (limit 80)"; empty for an alarm without a value.
QString mailValue(const AlarmRecord& record) {
  if (!record.value) return {};
  QString value = QLocale().toString(*record.value, 'g', 6);
  if (!record.limit) return value;
  return MailMessageText::tr("%1 (limit %2)").arg(value, QLocale().toString(*record.limit, 'g', 6));
}

QString mailTime(UtcTime time) {
  return QStringLiteral("%1 (%2)").arg(QLocale().toString(toLocal(time), QLocale::ShortFormat),
                                       toIsoUtc(time));
}

void addMailField(QStringList& lines, const QString& name, const QString& value) {
  if (!value.isEmpty()) lines += MailMessageText::tr("%1: %2").arg(name, value);
}

/// Everything of one alarm.
QStringList mailAlarmLines(const AlarmView& alarm) {
  const AlarmDefinition& definition = alarm.definition;
  const AlarmRecord& record = alarm.record;
  QStringList lines{mailTitle(alarm), QString()};
  addMailField(lines, MailMessageText::tr("Priority"), mailPriority(definition.priority));
  addMailField(lines, MailMessageText::tr("Line"), mailShown(definition.line, mostMailName));
  addMailField(lines, MailMessageText::tr("Unit"), mailShown(definition.unit, mostMailName));
  addMailField(lines, MailMessageText::tr("State"), alarmStateTitle(record.state));
  addMailField(lines, MailMessageText::tr("Value"), mailValue(record));
  addMailField(lines, MailMessageText::tr("Details"), mailShown(record.text, mostMailRemark));
  const bool wasActive = toMillis(record.activeSince) > 0;
  addMailField(lines, MailMessageText::tr("Since"),
               mailTime(wasActive ? record.activeSince : record.announced));
  lines += QString();
  addMailField(lines, MailMessageText::tr("Cause"), mailShown(definition.cause, mostMailRemark));
  addMailField(lines, MailMessageText::tr("Consequence"),
               mailShown(definition.consequence, mostMailRemark));
  addMailField(lines, MailMessageText::tr("What to do"),
               mailShown(definition.response, mostMailRemark));
  return lines;
}

/// The most urgent ones, two lines each at most.
QStringList mailListLines(const QList<AlarmView>& alarms) {
  const int count = static_cast<int>(alarms.size());
  QStringList lines{
      MailMessageText::tr("%n alarms wait for somebody to acknowledge them:", nullptr, count),
      QString()};
  for (const AlarmView& alarm : alarms.first(std::min(alarms.size(), mostMailListed))) {
    QStringList parts{mailTitle(alarm)};
    for (const QString& part : {mailPlace(alarm), mailValue(alarm.record)}) {
      if (!part.isEmpty()) parts += part;
    }
    lines += QStringLiteral("- %1 · %2 · %3")
                 .arg(mailPriority(alarm.definition.priority), mailTime(alarm.record.announced),
                      parts.join(QStringLiteral(" · ")));
    const QString response = mailShown(alarm.definition.response, 300);
    if (!response.isEmpty()) lines += QStringLiteral("  ") + response;
  }
  const int more = count - static_cast<int>(mostMailListed);
  if (more > 0) lines += MailMessageText::tr("… and %n more.", nullptr, more);
  return lines;
}

/// How often it was escalated, and who is told next.
QStringList mailStepLines(const OnCallDue& due, UtcTime now) {
  const OnCallPlan& plan = due.plan;
  const int steps = static_cast<int>(plan.steps.size());
  QStringList lines{MailMessageText::tr("This is step %1 of %2 of the plan “%3”.")
                        .arg(QString::number(due.step), QString::number(steps),
                             mailShown(plan.name, mostMailName))};
  if (due.step > 1) {
    lines +=
        MailMessageText::tr("Nobody acknowledged after %n earlier steps.", nullptr, due.step - 1);
  }
  if (due.step >= steps) {
    lines += MailMessageText::tr("It is the last step: nobody else will be told.");
    return lines;
  }
  UtcTime next = onCallTime(plan, due.step + 1, due.alarms.constFirst().record);
  for (const AlarmView& alarm : due.alarms) {
    next = std::min(next, onCallTime(plan, due.step + 1, alarm.record));
  }
  lines += MailMessageText::tr("Unless somebody acknowledges, told next from %1 on: %2")
               .arg(mailTime(std::max(next, now)),
                    plan.steps.at(due.step).addresses.join(QStringLiteral(", ")));
  return lines;
}

QStringList mailClosingLines() {
  return {QString(), MailMessageText::tr("Acknowledge in Linewarden. Nobody reads answers to this "
                                         "mail.")};
}

/// The same for the same step and occurrences, so that a mail server may drop a second copy.
QString mailIdOf(const OnCallDue& due) {
  QByteArray key = QByteArray::number(due.plan.id) + ' ' + QByteArray::number(due.step);
  for (const AlarmView& alarm : due.alarms) {
    key += '\n' + alarm.record.id.text.toUtf8() + ' ' +
           QByteArray::number(alarm.record.occurrence) + ' ' +
           QByteArray::number(toMillis(alarm.record.announced));
  }
  return QString::fromLatin1(sha256(key).first(16).toHex());
}

QString onCallSubject(const QList<AlarmView>& alarms) {
  const AlarmView& first = alarms.constFirst();
  const QString priority = mailPriority(first.definition.priority);
  if (alarms.size() > 1) {
    return MailMessageText::tr("%n alarms, the most urgent: [%1] %2", nullptr,
                               static_cast<int>(alarms.size()))
        .arg(priority, mailTitle(first));
  }
  const QString place = mailPlace(first);
  if (place.isEmpty()) return QStringLiteral("[%1] %2").arg(priority, mailTitle(first));
  return QStringLiteral("[%1] %2, %3").arg(priority, mailTitle(first), place);
}

}  // namespace

bool isMailAddress(const QString& address) {
  const qsizetype at = address.indexOf(u'@');
  if (address.size() > mostMailAddress || at < 1 || at > mostMailLocalPart) return false;
  const QString local = address.left(at);
  const QString allowed = QStringLiteral(".!#$%&'*+/=?^_`{|}~-");
  // A dash in front could pass for an option of a mail program behind the server.
  const bool isLocal = !local.startsWith(u'.') && !local.startsWith(u'-') &&
                       !local.endsWith(u'.') && !local.contains(QStringLiteral("..")) &&
                       std::all_of(local.cbegin(), local.cend(), [&allowed](QChar c) {
                         return isMailLetter(c) || allowed.contains(c);
                       });
  const QStringList labels = address.mid(at + 1).split(u'.');
  bool isNumber = false;
  labels.constLast().toULongLong(&isNumber);
  // An address of numbers alone would need brackets.
  return isLocal && !isNumber &&
         std::all_of(labels.cbegin(), labels.cend(), [](const QString& label) {
           return !label.isEmpty() && label.size() <= mostMailLabel && !label.startsWith(u'-') &&
                  !label.endsWith(u'-') && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                    return isMailLetter(c) || c == u'-';
                  });
         });
}

Result<QByteArray> mailBytes(const MailMessage& message) {
  if (const auto done = checkMail(message); !done) return done.error();
  const QByteArray sender = message.sender.toLatin1();
  const QDateTime date = QDateTime::fromMSecsSinceEpoch(toMillis(message.date), Qt::UTC);
  const QList<QByteArray> headers{
      "Date: " +
          QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
          " +0000",
      "From: Linewarden <" + sender + ">",
      "To: " + message.recipients.join(QStringLiteral(",\r\n ")).toLatin1(),
      mailSubjectLine(message.subject),
      "Message-ID: <" + message.id.toLatin1() + sender.mid(sender.indexOf('@')) + ">",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64"};
  return headers.join("\r\n") + "\r\n\r\n" + encodedMailBody(message.text);
}

MailMessage onCallMail(const OnCallDue& due, const QString& sender, UtcTime now) {
  QStringList lines =
      due.alarms.size() == 1 ? mailAlarmLines(due.alarms.constFirst()) : mailListLines(due.alarms);
  lines += QString();
  lines += mailStepLines(due, now);
  lines += mailClosingLines();
  return {sender,
          due.plan.steps.at(due.step - 1).addresses,
          onCallSubject(due.alarms),
          lines.join(u'\n') + u'\n',
          now,
          mailIdOf(due)};
}

MailMessage testMail(const QString& sender, const QString& recipient, UtcTime now) {
  const QStringList lines{
      MailMessageText::tr("This is a test of the mail to people on call, sent at %1.")
          .arg(mailTime(now)),
      MailMessageText::tr("It arrived, so alarms can reach this address. Nothing is to be done.")};
  return {sender,
          {recipient},
          MailMessageText::tr("Linewarden: a test"),
          lines.join(u'\n') + u'\n',
          now,
          QString::fromLatin1(randomBytes(16).toHex())};
}

}  // namespace linewarden
