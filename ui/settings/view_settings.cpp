// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/view_settings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>

namespace linewarden::ui {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString motionKey = QStringLiteral("motion");
const QString addressKey = QStringLiteral("address");
const QString languageKey = QStringLiteral("language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString soundKey = QStringLiteral("alarms/sound");
const QString volumeKey = QStringLiteral("alarms/volume");

// Asked once, before our own palette is set: it is the desktop's until then.
bool desktopIsDark() {
  static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  return dark;
}

}  // namespace

QString themeChoiceName(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return themeName(ThemeKind::Light);
    case ThemeChoice::Dark: return themeName(ThemeKind::Dark);
    case ThemeChoice::HighContrast: return themeName(ThemeKind::HighContrast);
  }
  return {};
}

ThemeChoice themeChoiceFromName(const QString& name) {
  for (const ThemeChoice choice :
       {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
    if (name == themeChoiceName(choice)) return choice;
  }
  return ThemeChoice::System;
}

ViewSettings::ViewSettings(const QString& file) : file_(file) {
  static_cast<void>(desktopIsDark());
}

void ViewSettings::setPerson(const QString& accountName) {
  if (person_ == accountName) return;
  person_ = accountName;
  emit lookChanged();
}

ThemeChoice ViewSettings::theme() const {
  const QVariant common = file_.value(themeKey);
  return themeChoiceFromName(file_.value(personal(themeKey), common).toString());
}

void ViewSettings::setTheme(ThemeChoice choice) {
  override_.reset();
  file_.setValue(personal(themeKey), themeChoiceName(choice));
  // The sign-in page is drawn as whoever was here last had it.
  file_.setValue(themeKey, themeChoiceName(choice));
  emit lookChanged();
}

ThemeKind ViewSettings::themeKind() const {
  if (override_) return *override_;
  switch (theme()) {
    case ThemeChoice::System: return desktopIsDark() ? ThemeKind::Dark : ThemeKind::Light;
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    case ThemeChoice::HighContrast: return ThemeKind::HighContrast;
  }
  return ThemeKind::Light;
}

bool ViewSettings::motion() const {
  return file_.value(personal(motionKey), true).toBool();
}

void ViewSettings::setMotion(bool allowed) {
  file_.setValue(personal(motionKey), allowed);
  emit lookChanged();
}

QString ViewSettings::lastAddress() const {
  return file_.value(personal(addressKey)).toString();
}

void ViewSettings::setLastAddress(const QString& address) {
  file_.setValue(personal(addressKey), address);
}

QString ViewSettings::language() const {
  return file_.value(languageKey).toString();
}
void ViewSettings::setLanguage(const QString& language) {
  file_.setValue(languageKey, language);
}

AlarmSoundSettings ViewSettings::alarmSound() const {
  AlarmSoundSettings sound;
  sound.isOn = file_.value(soundKey, sound.isOn).toBool();
  // The file may have been written by hand.
  const int volume = file_.value(volumeKey, sound.volume).toInt();
  sound.volume = std::clamp(volume, AlarmSoundSettings::leastVolume, 100);
  return sound;
}

void ViewSettings::setAlarmSound(const AlarmSoundSettings& sound) {
  if (sound == alarmSound()) return;
  file_.setValue(soundKey, sound.isOn);
  file_.setValue(volumeKey, sound.volume);
  emit alarmSoundChanged();
}

QByteArray ViewSettings::geometry() const {
  return file_.value(geometryKey).toByteArray();
}
void ViewSettings::setGeometry(const QByteArray& geometry) {
  file_.setValue(geometryKey, geometry);
}

QString ViewSettings::personal(const QString& name) const {
  return person_.isEmpty() ? name : QStringLiteral("person/%1/%2").arg(person_, name);
}

}  // namespace linewarden::ui
