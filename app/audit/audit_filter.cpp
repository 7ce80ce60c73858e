// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_filter.h"

#include "app/base/canonical_json.h"
#include "app/base/shown_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct AuditFilterText {
  Q_DECLARE_TR_FUNCTIONS(AuditFilter)
};

constexpr qsizetype mostFilterText = 200;
// What an entry's own text may have at most (audit_rules.cpp).
constexpr qsizetype mostFilterField = 4000;

const QString filterFromKey = QStringLiteral("from");
const QString filterToKey = QStringLiteral("to");
const QString filterOutcomeKey = QStringLiteral("outcome");
const QString filterTextKey = QStringLiteral("text");

struct FilterField {
  QString key;
  QString AuditFilter::*field;
};

const std::array<FilterField, 5>& filterFields() {
  static const std::array<FilterField, 5> all{{
      {QStringLiteral("actor"), &AuditFilter::actor},
      {QStringLiteral("action"), &AuditFilter::action},
      {QStringLiteral("object"), &AuditFilter::object},
      {QStringLiteral("workstation"), &AuditFilter::workstation},
      {filterTextKey, &AuditFilter::text},
  }};
  return all;
}

Error badFilter(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

Error unknownFilterPart(const QString& key) {
  return badFilter(AuditFilterText::tr("This search holds “%1”, which this release does not know. "
                                       "Make the search anew and save it under the same name.")
                       .arg(shownText(key)));
}

std::optional<UtcTime> filterTime(const QJsonValue& value) {
  static const QRegularExpression form(
      QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"));
  if (!form.match(value.toString()).hasMatch()) return std::nullopt;
  const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  if (!time.isValid()) return std::nullopt;
  return fromMillis(time.toMSecsSinceEpoch());
}

QString filterAsciiLower(QString text) {
  for (QChar& letter : text) {
    if (letter >= u'A' && letter <= u'Z') letter = QChar(letter.unicode() + (u'a' - u'A'));
  }
  return text;
}

bool holdsText(const AuditFilter& filter, const AuditEntry& entry) {
  const QString text = filterAsciiLower(filter.text);
  const QString inJson = filterAsciiLower(textInJson(filter.text));
  const AuditEvent& event = entry.event;
  const std::array plain{event.actor.name, event.action, event.object, event.reason,
                         entry.workstation};
  const std::array json{canonicalJson(event.before), canonicalJson(event.after)};
  return std::any_of(
             plain.begin(), plain.end(),
             [&text](const QString& field) { return filterAsciiLower(field).contains(text); }) ||
         std::any_of(json.begin(), json.end(), [&inJson](const QByteArray& field) {
           return filterAsciiLower(QString::fromUtf8(field)).contains(inJson);
         });
}

bool isOfAction(const QString& wanted, const QString& action) {
  return wanted.contains(u'.') ? action == wanted : action.startsWith(wanted + u'.');
}

bool isOfObject(const QString& wanted, const QString& object) {
  return object == wanted || (!wanted.contains(u':') && object.startsWith(wanted + u':'));
}

}  // namespace

Result<void> checkFilter(const AuditFilter& filter) {
  for (const FilterField& field : filterFields()) {
    const QString& text = filter.*field.field;
    const qsizetype most = field.key == filterTextKey ? mostFilterText : mostFilterField;
    if (text.size() > most) {
      return badFilter(AuditFilterText::tr("“%1” is %L2 characters long; %L3 are the most. Search "
                                           "for a shorter part of it.")
                           .arg(shownText(text))
                           .arg(text.size())
                           .arg(most));
    }
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16()) {
      return badFilter(AuditFilterText::tr(
          "What was searched for holds a character that no entry can hold. Type it anew."));
    }
  }
  if (filter.from && filter.to && *filter.from >= *filter.to) {
    return badFilter(
        AuditFilterText::tr("The range ends before it begins. Choose an end after the beginning."));
  }
  return {};
}

QJsonObject filterToJson(const AuditFilter& filter) {
  QJsonObject json;
  for (const FilterField& field : filterFields()) {
    if (const QString& text = filter.*field.field; !text.isEmpty()) json[field.key] = text;
  }
  if (filter.from) json[filterFromKey] = toIsoUtc(*filter.from);
  if (filter.to) json[filterToKey] = toIsoUtc(*filter.to);
  if (filter.outcome == AuditOutcome::Done) json[filterOutcomeKey] = QStringLiteral("done");
  if (filter.outcome == AuditOutcome::Refused) json[filterOutcomeKey] = QStringLiteral("refused");
  return json;
}

Result<AuditFilter> filterFromJson(const QJsonObject& json) {
  AuditFilter filter;
  for (auto part = json.begin(); part != json.end(); ++part) {
    const QString key = part.key();
    const QJsonValue value = part.value();
    const auto& fields = filterFields();
    const auto* const field = std::find_if(
        fields.begin(), fields.end(), [&key](const FilterField& one) { return one.key == key; });
    if (!value.isString()) return unknownFilterPart(key);
    if (field != fields.end()) {
      filter.*field->field = value.toString();
    } else if (key == filterFromKey || key == filterToKey) {
      const auto time = filterTime(value);
      if (!time) return unknownFilterPart(key);
      (key == filterFromKey ? filter.from : filter.to) = time;
    } else if (key == filterOutcomeKey && value == QStringLiteral("done")) {
      filter.outcome = AuditOutcome::Done;
    } else if (key == filterOutcomeKey && value == QStringLiteral("refused")) {
      filter.outcome = AuditOutcome::Refused;
    } else {
      return unknownFilterPart(key);
    }
  }
  if (auto checked = checkFilter(filter); !checked) return checked.error();
  return filter;
}

QString filterWords(const AuditFilter& filter) {
  QStringList words;
  const auto add = [&words](const QString& form, const QString& text) {
    if (!text.isEmpty()) words += form.arg(shownText(text));
  };
  add(AuditFilterText::tr("who %1"), filter.actor);
  add(AuditFilterText::tr("what %1"), filter.action);
  add(AuditFilterText::tr("object %1"), filter.object);
  add(AuditFilterText::tr("workstation %1"), filter.workstation);
  add(AuditFilterText::tr("text “%1”"), filter.text);
  if (filter.from) words += AuditFilterText::tr("from %1").arg(toIsoUtc(*filter.from));
  if (filter.to) words += AuditFilterText::tr("before %1").arg(toIsoUtc(*filter.to));
  if (filter.outcome == AuditOutcome::Done)
    words += AuditFilterText::tr("without what was refused");
  if (filter.outcome == AuditOutcome::Refused)
    words += AuditFilterText::tr("only what was refused");
  return words.isEmpty() ? AuditFilterText::tr("everything") : words.join(QStringLiteral(", "));
}

bool isRefusal(const QString& action) {
  // The last word of the name's last part.
  const qsizetype start = std::max(action.lastIndexOf(u'.'), action.lastIndexOf(u'-')) + 1;
  const QStringView word = QStringView(action).sliced(start);
  return word == u"refused" || word == u"failed" || word == u"rejected" || word == u"denied";
}

QString textInJson(const QString& text) {
  const QString quoted = QString::fromUtf8(canonicalJson(QJsonValue(text)));
  return quoted.sliced(1, quoted.size() - 2);
}

bool matches(const AuditFilter& filter, const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  if (!filter.actor.isEmpty() && event.actor.name != filter.actor) return false;
  if (!filter.action.isEmpty() && !isOfAction(filter.action, event.action)) return false;
  if (!filter.object.isEmpty() && !isOfObject(filter.object, event.object)) return false;
  if (!filter.workstation.isEmpty() && entry.workstation != filter.workstation) return false;
  if (filter.from && entry.time < *filter.from) return false;
  if (filter.to && entry.time >= *filter.to) return false;
  const bool wantsRefusals = filter.outcome == AuditOutcome::Refused;
  if (filter.outcome != AuditOutcome::Any && isRefusal(event.action) != wantsRefusals) return false;
  return filter.text.isEmpty() || holdsText(filter, entry);
}

}  // namespace linewarden
