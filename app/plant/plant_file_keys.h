// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace linewarden {

/// The keys of every table of a plant file: "site" to ["id", "title", …], "tags.limits" to
/// ["low_low", …]; the file itself is "". docs/plant-file.schema.json names the same.
[[nodiscard]] const QMap<QString, QStringList>& plantFileKeys();

/// The words of the keys that hold one of a few, in the order of the enumeration.
[[nodiscard]] const QStringList& dataTypeWords();        ///< of DataType
[[nodiscard]] const QStringList& registerOrderWords();   ///< of RegisterOrder
[[nodiscard]] const QStringList& equipmentStateWords();  ///< of EquipmentState
[[nodiscard]] const QStringList& modbusTableWords();     ///< of ModbusTable
[[nodiscard]] const QStringList& alarmConditionWords();  ///< of AlarmConditionKind
[[nodiscard]] const QStringList& alarmPriorityWords();   ///< of AlarmPriority

}  // namespace linewarden
