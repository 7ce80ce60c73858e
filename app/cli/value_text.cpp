// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/value_text.h"

#include <QCoreApplication>

namespace linewarden::cli {

namespace {

struct AsJson {
  QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
  QJsonValue operator()(bool value) const { return value; }
  QJsonValue operator()(qint64 value) const { return value; }
  QJsonValue operator()(double value) const { return value; }
  QJsonValue operator()(const QString& value) const { return value; }
};

struct AsText {
  const Tag& tag;

  QString operator()(std::monostate) const { return QStringLiteral("–"); }
  QString operator()(bool value) const {
    return value ? QCoreApplication::translate("cli", "yes")
                 : QCoreApplication::translate("cli", "no");
  }
  QString operator()(qint64 value) const { return withUnit(QString::number(value)); }
  QString operator()(double value) const {
    return withUnit(QString::number(value, 'f', tag.decimals));
  }
  QString operator()(const QString& value) const { return value; }
  [[nodiscard]] QString withUnit(const QString& number) const {
    return tag.engineeringUnit.isEmpty() ? number : number + u' ' + tag.engineeringUnit;
  }
};

}  // namespace

QJsonValue valueJson(const TagValue& value) {
  return std::visit(AsJson{}, value);
}

QString valueText(const Tag& tag, const TagValue& value) {
  return std::visit(AsText{tag}, value);
}

QString qualityName(Quality quality) {
  switch (quality) {
    case Quality::Good: return QStringLiteral("good");
    case Quality::Stale: return QStringLiteral("stale");
    case Quality::Bad: break;
  }
  return QStringLiteral("bad");
}

QJsonValue timeJson(UtcTime time) {
  if (time == UtcTime()) return QJsonValue::Null;
  return toIsoUtc(time);
}

}  // namespace linewarden::cli
