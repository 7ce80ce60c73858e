// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/tag_role.h"

#include <QSet>

#include <array>
#include <optional>

namespace linewarden::sim {

namespace {

struct NamedRole {
  QLatin1String name;
  TagRole role;
};

// The last part of a tag's name, for tags that take no writes.
constexpr std::array numberNames{
    NamedRole{QLatin1String("speed"), TagRole::UnitSpeed},
    NamedRole{QLatin1String("count"), TagRole::UnitCount},
    NamedRole{QLatin1String("rejects"), TagRole::UnitRejects},
    NamedRole{QLatin1String("stop_cause"), TagRole::StopCause},
    NamedRole{QLatin1String("run_hours"), TagRole::RunHours},
};

constexpr std::array boolNames{
    NamedRole{QLatin1String("fault"), TagRole::Fault},
    NamedRole{QLatin1String("guard_open"), TagRole::GuardOpen},
    NamedRole{QLatin1String("status_cip"), TagRole::Cleaning},
    NamedRole{QLatin1String("status_diverted"), TagRole::Fault},
    NamedRole{QLatin1String("status_starved"), TagRole::Starved},
    NamedRole{QLatin1String("status_blocked"), TagRole::Blocked},
    NamedRole{QLatin1String("status_ready"), TagRole::Ready},
};

template <std::size_t Size>
std::optional<TagRole> roleNamed(const std::array<NamedRole, Size>& known, const QString& name) {
  for (const NamedRole& entry : known) {
    if (entry.name == name) return entry.role;
  }
  return std::nullopt;
}

bool isRateUnit(const QString& unit) {
  static const QSet<QString> rates{
      QStringLiteral("A"),     QStringLiteral("kW"),     QStringLiteral("mm/s"),
      QStringLiteral("m/min"), QStringLiteral("1/min"),  QStringLiteral("Nm"),
      QStringLiteral("N"),     QStringLiteral("kg/min"), QStringLiteral("kg/h"),
      QStringLiteral("m³/h"),  QStringLiteral("l/min"),  QStringLiteral("l/h"),
  };
  return rates.contains(unit);
}

bool isWideCounter(DataType type) {
  return type == DataType::UInt32 || type == DataType::Int32;
}

TagRole roleOfText(const QString& name) {
  return name == QLatin1String("product") ? TagRole::LineProduct : TagRole::OrderNumber;
}

TagRole roleOfNumber(const Tag& tag, const QString& name) {
  if (const auto role = roleNamed(numberNames, name)) return *role;
  const Limits& limits = tag.limits;
  const bool bounded = limits.low || limits.high || tag.rangeHigh;
  if (!bounded && (isWideCounter(tag.type) || tag.type == DataType::Float64)) return TagRole::Total;
  if (tag.engineeringUnit == QLatin1String("%") && limits.low && !limits.high) {
    return TagRole::Supply;
  }
  if (tag.engineeringUnit == QLatin1String("°C")) return TagRole::Temperature;
  if (name == QLatin1String("flow") || name == QLatin1String("product_flow")) {
    return TagRole::LineFlow;
  }
  // A rate with a lower limit (a supply's pressure or flow) is meant to be there always.
  if (isRateUnit(tag.engineeringUnit) && !limits.low) return TagRole::Rate;
  return TagRole::Process;
}

TagRole roleOf(const Tag& tag) {
  const QString name = tag.name.section(QLatin1Char('.'), -1);
  if (tag.type == DataType::String) return roleOfText(name);
  if (tag.type == DataType::Bool) {
    if (tag.writable) return TagRole::Switch;
    return roleNamed(boolNames, name).value_or(TagRole::Running);
  }
  return tag.writable ? TagRole::SetPoint : roleOfNumber(tag, name);
}

void setRole(QHash<TagId, TagRole>& roles, const Plant& plant, const QString& name, TagRole role) {
  if (const Tag* tag = plant.tag(name)) roles.insert(tag->id, role);
}

}  // namespace

QString measurementOf(const Tag& setPoint) {
  if (!setPoint.measuredBy.isEmpty()) return setPoint.measuredBy;
  static const QString suffix = QStringLiteral("_setpoint");
  const QString& name = setPoint.name;
  return name.endsWith(suffix) ? name.chopped(suffix.size()) : QString();
}

QHash<TagId, TagRole> tagRoles(const Plant& plant) {
  QHash<TagId, TagRole> roles;
  for (const Tag& tag : plant.tags) roles.insert(tag.id, roleOf(tag));
  for (const Unit& unit : plant.units) setRole(roles, plant, unit.stateTag, TagRole::UnitState);
  for (const Line& line : plant.lines) {
    const LineSignals& tags = line.signalTags;
    setRole(roles, plant, tags.state, TagRole::LineState);
    setRole(roles, plant, tags.speed, TagRole::LineSpeed);
    setRole(roles, plant, tags.targetSpeed, TagRole::LineTarget);
    setRole(roles, plant, tags.good, TagRole::LineGood);
    setRole(roles, plant, tags.reject, TagRole::LineReject);
    setRole(roles, plant, tags.product, TagRole::LineProduct);
    setRole(roles, plant, tags.recipe, TagRole::RecipeMark);
    setRole(roles, plant, tags.recipeVersion, TagRole::RecipeMark);
  }
  return roles;
}

}  // namespace linewarden::sim
