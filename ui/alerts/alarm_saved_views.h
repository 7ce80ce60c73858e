// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_views.h"
#include "ui/alerts/alarm_filter.h"

#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace linewarden::ui {

class Button;

/// The button with the person's saved views: choose one, save what is shown, remove one.
/// GUI thread.
class AlarmSavedViews final : public QObject {
  Q_OBJECT

 public:
  /// `current`: what is saved.
  AlarmSavedViews(AlarmViews& views, std::function<AlarmListChoice()> current, QWidget* parent);

  [[nodiscard]] Button* button() const { return button_; }
  /// Whose views; asks for them.
  void setSession(const Session& session);
  [[nodiscard]] const QList<SavedAlarmView>& views() const { return saved_; }
  /// Saves what is shown by this name; told() says what came of it.
  void save(const QString& name);
  void remove(const QString& name);

 signals:
  void chosen(const linewarden::ui::AlarmListChoice& choice);
  void told(const QString& text);

 private:
  void load();
  void keep(const QString& name, const AlarmListChoice& choice);
  void open(const SavedAlarmView& view);
  void fillMenu();
  void askName();
  void askRemoval(const QString& name);
  void showMenu();

  AlarmViews& views_;
  std::function<AlarmListChoice()> current_;
  Session session_;
  int visit_ = 0;  ///< so that answers to another person are dropped
  QList<SavedAlarmView> saved_;
  QWidget* parent_;
  Button* button_;
  QMenu* menu_;
  bool isFillDue_ = false;  ///< once the menu is not looked at
};

}  // namespace linewarden::ui
