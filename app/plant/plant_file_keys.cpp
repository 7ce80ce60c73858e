// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_keys.h"

namespace linewarden {

namespace {

QStringList words(const char* separatedBySpaces) {
  return QString::fromLatin1(separatedBySpaces).split(QLatin1Char(' '));
}

QMap<QString, QStringList> makeKeys() {
  return {
      {QString(), words("format site areas zones shifts plcs lines units tags alarms")},
      {QStringLiteral("site"), words("id title time_zone")},
      {QStringLiteral("areas"), words("id title")},
      {QStringLiteral("zones"), words("id title security_level_target")},
      {QStringLiteral("shifts"), words("title start end")},
      {QStringLiteral("plcs"),
       words("id title zone host port unit_id timeout_ms connect_timeout_ms "
             "max_in_flight max_gap max_registers max_bits")},
      {QStringLiteral("lines"), words("id title area units recipe_states signals")},
      {QStringLiteral("lines.signals"),
       words("state speed target_speed good reject product recipe recipe_version")},
      {QStringLiteral("units"), words("id title line state_tag key_tags")},
      {QStringLiteral("tags"),
       words("name title plc unit zone type order table address count bit factor offset "
             "engineering_unit decimals limits range sampling_ms writable recorded measured_by")},
      {QStringLiteral("tags.limits"), words("low_low low high high_high")},
      {QStringLiteral("tags.range"), words("low high")},
      {QStringLiteral("alarms"),
       words(
           "tag id title condition limit deadband set_point set_point_tag window_ms equals differs "
           "on_delay_ms off_delay_ms priority class cause consequence response latching "
           "re_alarm_ms suppress_tag suppress_equals suppress_differs")},
  };
}

}  // namespace

const QMap<QString, QStringList>& plantFileKeys() {
  static const QMap<QString, QStringList> keys = makeKeys();
  return keys;
}

const QStringList& dataTypeWords() {
  static const QStringList list = words("bool int16 uint16 int32 uint32 float32 float64 string");
  return list;
}

const QStringList& registerOrderWords() {
  static const QStringList list = words("ABCD CDAB BADC DCBA");
  return list;
}

const QStringList& equipmentStateWords() {
  static const QStringList list =
      words("unknown running idle stopped starved blocked changeover cleaning maintenance");
  return list;
}

const QStringList& alarmConditionWords() {
  static const QStringList list =
      words("high high_high low low_low deviation rate discrete bad_quality");
  return list;
}

const QStringList& alarmPriorityWords() {
  static const QStringList list = words("critical high medium low");
  return list;
}

const QStringList& modbusTableWords() {
  static const QStringList list = words("coil discrete input holding");
  return list;
}

}  // namespace linewarden
