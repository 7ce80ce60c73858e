// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_filter.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace linewarden {
struct Plant;
}

namespace linewarden::ui {

class Button;
class ChoiceBox;

/// The search field and the choices over a list of alarms. What is typed is told a quarter of a
/// second after the last key. GUI thread.
class AlarmFilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit AlarmFilterBar(const Plant& plant, QWidget* parent = nullptr);

  [[nodiscard]] AlarmListChoice choice() const;
  /// Shows a choice; changed() is not emitted.
  void setChoice(const AlarmListChoice& choice);
  /// Another grouping alone; changed() is not emitted.
  void setGrouping(AlarmGrouping grouping);
  /// Groups are for lists of alarms, not for the journal.
  void setGroupingShown(bool isShown);
  /// Classes that can be chosen; what is chosen stays so.
  void addClasses(const QStringList& classes);
  [[nodiscard]] QLineEdit* search() const { return search_; }
  /// Takes what stands at the right of the search field.
  void addTool(QWidget* tool);

 signals:
  void changed();
  /// A person chose in what groups the list stands.
  void groupingChosen(linewarden::ui::AlarmGrouping grouping);
  void clearWanted();
  /// Down was pressed in the search field: on to the table.
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  ChoiceBox* addChoice(const QString& name, const QString& meaning, const QString& any);
  void makeChoices(const Plant& plant);
  void arrange();
  void tellNow();

  QTimer typing_;
  QHBoxLayout* tools_;
  QGridLayout* choices_;
  int columns_ = 0;
  QLineEdit* search_;
  ChoiceBox* priority_ = nullptr;
  ChoiceBox* source_ = nullptr;
  ChoiceBox* state_ = nullptr;
  ChoiceBox* line_ = nullptr;
  ChoiceBox* class_ = nullptr;
  ChoiceBox* grouping_ = nullptr;
  Button* clear_;
};

}  // namespace linewarden::ui
