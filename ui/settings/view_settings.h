// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarm_sound/alarm_sound_rule.h"
#include "ui/settings/view_file.h"
#include "ui/shell/theme/theme.h"

#include <QByteArray>
#include <QObject>

namespace linewarden::ui {

/// What a person chose to be drawn with; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrast };

[[nodiscard]] QString themeChoiceName(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeChoiceFromName(const QString& name);

/// How each person likes the window, on this workstation and outside the store: theme,
/// motion, last page; and for all: language, the sound of alarms and the window's place. GUI
/// thread, which never waits for the file after the start.
class ViewSettings : public QObject {
  Q_OBJECT

 public:
  /// `file`: an INI file, made when something is set first.
  explicit ViewSettings(const QString& file);

  /// Whose settings are meant from now on; empty: nobody is signed in.
  void setPerson(const QString& accountName);

  [[nodiscard]] ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);
  /// The theme for this start alone, as --theme gives it; stored nowhere.
  void overrideTheme(ThemeKind kind) { override_ = kind; }
  [[nodiscard]] ThemeKind themeKind() const;

  [[nodiscard]] bool motion() const;
  void setMotion(bool allowed);

  [[nodiscard]] QString lastAddress() const;
  void setLastAddress(const QString& address);

  /// "de"; empty: as the desktop says. Takes effect at the next start.
  [[nodiscard]] QString language() const;
  void setLanguage(const QString& language);

  /// Of this workstation, whoever is signed in.
  [[nodiscard]] AlarmSoundSettings alarmSound() const;
  void setAlarmSound(const AlarmSoundSettings& sound);

  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);

 signals:
  /// Theme or motion changed, or another person's hold now.
  void lookChanged();
  void alarmSoundChanged();

 private:
  [[nodiscard]] QString personal(const QString& name) const;

  ViewFile file_;
  QString person_;
  std::optional<ThemeKind> override_;
};

}  // namespace linewarden::ui
