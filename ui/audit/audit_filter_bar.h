// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace linewarden {
class Clock;
}

namespace linewarden::ui {

class Button;
class ChoiceBox;

/// The search field and the choices over the table of the trail. What is typed is told a quarter
/// of a second after the last key.
class AuditFilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit AuditFilterBar(const Clock& clock, QWidget* parent = nullptr);

  /// What can be chosen; what is chosen stays so.
  void setChoices(const QStringList& actors, const QStringList& kinds,
                  const QStringList& workstations);
  /// A span such as "Today" is counted from now each time.
  [[nodiscard]] AuditFilter filter() const;
  /// Whether the filter's `from` moves on with the clock.
  [[nodiscard]] bool isRolling() const { return rolling_ != Any; }
  /// Shows a filter; changed() is not emitted.
  void setFilter(const AuditFilter& filter);
  [[nodiscard]] QLineEdit* search() const { return search_; }
  /// Takes what stands at the right of the search field.
  void addTool(QWidget* tool);

 signals:
  void changed();
  void clearWanted();
  /// Down was pressed in the search field: on to the table.
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Span { Any, Today, Day, Week, Month, Custom };
  ChoiceBox* addChoice(const QString& name, const QString& meaning, const QString& any);
  QLineEdit* addField(const QString& name, const QString& meaning);
  QDateTimeEdit* addMoment(const QString& name, const QString& meaning);
  void makeChoices();
  void arrange();
  QWidget* makeCustom();
  void chooseSpan();
  [[nodiscard]] std::optional<UtcTime> rollingStart() const;
  void tellNow();

  const Clock& clock_;
  QTimer typing_;
  QHBoxLayout* tools_;
  QGridLayout* choices_ = nullptr;
  int columns_ = 0;
  QLineEdit* search_;
  ChoiceBox* actor_ = nullptr;
  ChoiceBox* kind_ = nullptr;
  QLineEdit* object_ = nullptr;
  ChoiceBox* workstation_ = nullptr;
  ChoiceBox* outcome_ = nullptr;
  ChoiceBox* span_ = nullptr;
  QWidget* custom_ = nullptr;
  QDateTimeEdit* from_ = nullptr;
  QDateTimeEdit* to_ = nullptr;
  Button* clear_;
  Span rolling_ = Any;               ///< the span that is counted from now, never Custom
  std::optional<UtcTime> fromTime_;  ///< as chosen in From … to …
  std::optional<UtcTime> toTime_;
};

}  // namespace linewarden::ui
