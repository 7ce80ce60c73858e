// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

/// What QML is given: texts as they are shown, and shares for bars. Values.
namespace linewarden::ui {

/// A line. Shares of bars are of 1, below 0 where there is none.
struct WallboardLine {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString product MEMBER product)
  Q_PROPERTY(int state MEMBER state)
  Q_PROPERTY(QString stateWord MEMBER stateWord)
  Q_PROPERTY(QString stateNote MEMBER stateNote)
  Q_PROPERTY(int abnormal MEMBER abnormal)
  Q_PROPERTY(bool isTrusted MEMBER isTrusted)
  Q_PROPERTY(bool isStale MEMBER isStale)
  Q_PROPERTY(QString speed MEMBER speed)
  Q_PROPERTY(QString speedUnit MEMBER speedUnit)
  Q_PROPERTY(QString target MEMBER target)
  Q_PROPERTY(double speedShare MEMBER speedShare)
  Q_PROPERTY(double targetShare MEMBER targetShare)
  Q_PROPERTY(QString oee MEMBER oee)
  Q_PROPERTY(QString availability MEMBER availability)
  Q_PROPERTY(QString performance MEMBER performance)
  Q_PROPERTY(QString quality MEMBER quality)
  Q_PROPERTY(double availabilityShare MEMBER availabilityShare)
  Q_PROPERTY(double performanceShare MEMBER performanceShare)
  Q_PROPERTY(double qualityShare MEMBER qualityShare)

 public:
  QString name;
  QString product;
  int state = 0;  ///< EquipmentState
  QString stateWord;
  QString stateNote;  ///< how long, or why it is not known
  int abnormal = 0;   ///< Priority; the worst of alarms and limits
  bool isTrusted = false;
  bool isStale = false;
  QString speed;
  QString speedUnit;
  QString target;
  double speedShare = -1;
  double targetShare = -1;
  QString oee;
  QString availability;
  QString performance;
  QString quality;
  double availabilityShare = -1;
  double performanceShare = -1;
  double qualityShare = -1;

  friend bool operator==(const WallboardLine&, const WallboardLine&) = default;
};

/// An active alarm.
struct WallboardAlarm {
  Q_GADGET
  Q_PROPERTY(int priority MEMBER priority)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(QString place MEMBER place)
  Q_PROPERTY(QString age MEMBER age)
  Q_PROPERTY(bool isUnacknowledged MEMBER isUnacknowledged)

 public:
  int priority = 0;  ///< Priority
  QString text;
  QString place;
  QString age;
  bool isUnacknowledged = false;

  friend bool operator==(const WallboardAlarm&, const WallboardAlarm&) = default;
};

/// What stands around lines and alarms; empty where there is nothing to say.
struct WallboardTexts {
  Q_GADGET
  Q_PROPERTY(QString plant MEMBER plant)
  Q_PROPERTY(QString clock MEMBER clock)
  Q_PROPERTY(QString shift MEMBER shift)
  Q_PROPERTY(QString counted MEMBER counted)
  Q_PROPERTY(QString page MEMBER page)
  Q_PROPERTY(QString stale MEMBER stale)
  Q_PROPERTY(QString failure MEMBER failure)
  Q_PROPERTY(QString alarmCount MEMBER alarmCount)
  Q_PROPERTY(QString alarmCaption MEMBER alarmCaption)
  Q_PROPERTY(QString alarmNote MEMBER alarmNote)
  Q_PROPERTY(QString noAlarms MEMBER noAlarms)
  Q_PROPERTY(QString speedCaption MEMBER speedCaption)
  Q_PROPERTY(QString oeeCaption MEMBER oeeCaption)
  Q_PROPERTY(QString availabilityCaption MEMBER availabilityCaption)
  Q_PROPERTY(QString performanceCaption MEMBER performanceCaption)
  Q_PROPERTY(QString qualityCaption MEMBER qualityCaption)

 public:
  QString plant;
  QString clock;
  QString shift;
  QString counted;  ///< since when OEE counts, where that is not the shift's begin
  QString page;     ///< "1 of 3"
  QString stale;    ///< that readings or alarms stopped, and since when
  QString failure;  ///< why there are no lines to show
  QString alarmCount;
  QString alarmCaption;
  QString alarmNote;  ///< how many nobody has acknowledged
  QString noAlarms;   ///< in place of the list
  QString speedCaption;
  QString oeeCaption;
  QString availabilityCaption;
  QString performanceCaption;
  QString qualityCaption;

  friend bool operator==(const WallboardTexts&, const WallboardTexts&) = default;
};

}  // namespace linewarden::ui

Q_DECLARE_METATYPE(linewarden::ui::WallboardLine)
Q_DECLARE_METATYPE(linewarden::ui::WallboardAlarm)
Q_DECLARE_METATYPE(linewarden::ui::WallboardTexts)
