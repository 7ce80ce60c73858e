// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_words.h"

#include "app/base/shown_text.h"
#include "ui/people/action_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

struct AuditWordsText {
  Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

constexpr qsizetype mostInCell = 160;

struct KindTitle {
  const char* kind;
  const char* title;
};

constexpr std::array<KindTitle, 21> kindTitles{{
    {"session", QT_TRANSLATE_NOOP("AuditWords", "Sessions")},
    {"sign-in", QT_TRANSLATE_NOOP("AuditWords", "Sign-in attempts")},
    {"permission", QT_TRANSLATE_NOOP("AuditWords", "Permissions")},
    {"person", QT_TRANSLATE_NOOP("AuditWords", "People")},
    {"role", QT_TRANSLATE_NOOP("AuditWords", "Roles")},
    {"access-review", QT_TRANSLATE_NOOP("AuditWords", "Access reviews")},
    {"policy", QT_TRANSLATE_NOOP("AuditWords", "Sign-in rules")},
    {"directory", QT_TRANSLATE_NOOP("AuditWords", "Directory")},
    {"emergency", QT_TRANSLATE_NOOP("AuditWords", "Emergency access")},
    {"security", QT_TRANSLATE_NOOP("AuditWords", "Security notices")},
    {"signing-key", QT_TRANSLATE_NOOP("AuditWords", "Signing keys")},
    {"recipe", QT_TRANSLATE_NOOP("AuditWords", "Recipes")},
    {"plc", QT_TRANSLATE_NOOP("AuditWords", "PLCs")},
    {"history", QT_TRANSLATE_NOOP("AuditWords", "History")},
    {"settings", QT_TRANSLATE_NOOP("AuditWords", "Settings")},
    {"audit", QT_TRANSLATE_NOOP("AuditWords", "Audit")},
    {"alarm", QT_TRANSLATE_NOOP("AuditWords", "Alarms")},
    {"alarms", QT_TRANSLATE_NOOP("AuditWords", "Exports of alarms")},
    {"alarm-view", QT_TRANSLATE_NOOP("AuditWords", "Views of alarms")},
    {"routing", QT_TRANSLATE_NOOP("AuditWords", "Alarm routing")},
    {"command", QT_TRANSLATE_NOOP("AuditWords", "Commands")},
}};

}  // namespace

AuditRow auditRow(const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  return {entry.sequence,
          entry.time,
          shownText(event.actor.name, mostInCell),
          shownText(actionWords(entry), mostInCell),
          shownText(event.action, mostInCell),
          shownText(event.object, mostInCell),
          shownText(entry.workstation, mostInCell),
          shownText(event.reason, mostInCell),
          isRefusal(event.action)};
}

QString auditRowText(const AuditRow& row) {
  QStringList parts{QString::number(row.sequence),
                    toIsoUtc(row.time),
                    row.who,
                    row.words,
                    row.action,
                    row.object,
                    row.workstation,
                    auditOutcomeWord(row.isRefused)};
  if (!row.reason.isEmpty()) parts.append(row.reason);
  return parts.join(QLatin1Char('\t'));
}

QString auditOutcomeWord(bool isRefused) {
  return isRefused ? AuditWordsText::tr("Refused") : AuditWordsText::tr("Done");
}

QString auditMoment(UtcTime time, const QLocale& locale) {
  const QDateTime local = toLocal(time);
  return AuditWordsText::tr("%1 %2", "date, time")
      .arg(locale.toString(local.date(), QLocale::ShortFormat),
           local.time().toString(QStringLiteral("HH:mm:ss")));
}

QString auditKindTitle(const QString& kind) {
  const auto known =
      std::find_if(kindTitles.begin(), kindTitles.end(),
                   [&kind](const KindTitle& one) { return kind == QLatin1String(one.kind); });
  return known == kindTitles.end() ? shownText(kind) : AuditWordsText::tr(known->title);
}

QString auditHash(const QByteArray& hash) {
  constexpr qsizetype group = 4;
  constexpr qsizetype groupsPerLine = 8;
  const QString digits = QString::fromLatin1(hash.toHex());
  QString text;
  for (qsizetype at = 0; at < digits.size(); at += group) {
    if (at > 0) text += at % (group * groupsPerLine) == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
    text += digits.mid(at, group);
  }
  return text;
}

QString auditTip(const QString& text) {
  return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

QString auditCount(qint64 count) {
  return QLocale().toString(count);
}

}  // namespace linewarden::ui
