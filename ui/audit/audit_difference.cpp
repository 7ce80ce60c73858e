// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_difference.h"

#include "app/base/shown_text.h"

#include <QChar>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace linewarden::ui {

namespace {

struct AuditDifferenceText {
  Q_DECLARE_TR_FUNCTIONS(AuditDifference)
};

constexpr qsizetype mostOfField = 80;
constexpr qsizetype mostOfValue = 400;
constexpr int deepest = 8;

using Fields = QMap<QString, QJsonValue>;

// So that a name with a dot is not taken for two names.
QString escapedName(const QString& key) {
  QString name;
  for (const QChar character : key) {
    if (character == QLatin1Char('\\') || character == QLatin1Char('.') ||
        character == QLatin1Char('[')) {
      name += QLatin1Char('\\');
    }
    name += character;
  }
  return name;
}

// How large an entry may be bounds how many fields there are.
void flatten(const QString& name, const QJsonValue& value, int depth, Fields& fields) {
  if (value.isObject() && !value.toObject().isEmpty() && depth < deepest) {
    const QJsonObject object = value.toObject();
    for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
      const QString key = escapedName(at.key());
      flatten(depth == 0 ? key : name + QLatin1Char('.') + key, at.value(), depth + 1, fields);
    }
    return;
  }
  if (value.isArray() && !value.toArray().isEmpty() && depth < deepest) {
    const QJsonArray array = value.toArray();
    for (qsizetype at = 0; at < array.size(); ++at) {
      // Not by arg(): a name may hold a "%2" of its own.
      flatten(name + QLatin1Char('[') + QString::number(at + 1) + QLatin1Char(']'), array.at(at),
              depth + 1, fields);
    }
    return;
  }
  fields.insert(name, value);
}

Fields fieldsOf(const QJsonObject& object) {
  Fields fields;
  if (!object.isEmpty()) flatten({}, object, 0, fields);
  return fields;
}

QString shownJsonValue(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::String: return shownText(value.toString(), mostOfValue);
    case QJsonValue::Bool:
      return value.toBool() ? AuditDifferenceText::tr("yes") : AuditDifferenceText::tr("no");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
      const auto text = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
      return shownText(QString::fromUtf8(text), mostOfValue);
    }
    case QJsonValue::Object: {
      const auto text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
      return shownText(QString::fromUtf8(text), mostOfValue);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
  }
  return AuditDifferenceText::tr("nothing");
}

FieldChange changeOf(const Fields& was, const Fields& is, const QString& name) {
  const auto old = was.constFind(name);
  const auto now = is.constFind(name);
  if (old == was.constEnd()) return FieldChange::Added;
  if (now == is.constEnd()) return FieldChange::Removed;
  return old.value() == now.value() ? FieldChange::Same : FieldChange::Changed;
}

}  // namespace

FieldDifferences differencesOf(const QJsonObject& before, const QJsonObject& after) {
  const Fields was = fieldsOf(before);
  const Fields is = fieldsOf(after);
  Fields all = was;
  for (auto at = is.constBegin(); at != is.constEnd(); ++at) all.insert(at.key(), at.value());
  FieldDifferences found;
  int differing = 0;
  int same = 0;
  for (auto at = all.constBegin(); at != all.constEnd(); ++at) {
    const FieldChange change = changeOf(was, is, at.key());
    const bool isSameField = change == FieldChange::Same;
    // What is the same never takes the place of what is not.
    int& told = isSameField ? same : differing;
    if (told >= mostDifferences) {
      ++(isSameField ? found.sameLeft : found.differingLeft);
      continue;
    }
    ++told;
    FieldDifference difference;
    difference.field = shownText(at.key(), mostOfField);
    difference.change = change;
    if (change != FieldChange::Added) difference.before = shownJsonValue(was.value(at.key()));
    if (change != FieldChange::Removed) difference.after = shownJsonValue(is.value(at.key()));
    found.fields.append(difference);
  }
  return found;
}

QString changeWord(FieldChange change) {
  switch (change) {
    case FieldChange::Same: return {};
    case FieldChange::Changed: return AuditDifferenceText::tr("Changed");
    case FieldChange::Added: return AuditDifferenceText::tr("Added");
    case FieldChange::Removed: return AuditDifferenceText::tr("Removed");
  }
  return {};
}

QString changeSign(FieldChange change) {
  switch (change) {
    case FieldChange::Same: return {};
    case FieldChange::Changed: return QStringLiteral("±");
    case FieldChange::Added: return QStringLiteral("+");
    case FieldChange::Removed: return QStringLiteral("−");
  }
  return {};
}

}  // namespace linewarden::ui
