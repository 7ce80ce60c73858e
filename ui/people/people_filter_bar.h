// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_filter.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace linewarden::ui {

class ChoiceBox;

/// The search field and the choices over the table of people.
class PeopleFilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit PeopleFilterBar(QWidget* parent = nullptr);

  [[nodiscard]] PeopleFilter filter() const;
  /// Shows everybody again.
  void clear();
  [[nodiscard]] QLineEdit* search() const { return search_; }

 signals:
  void changed();
  /// Down was pressed in the search field: on to the table.
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  ChoiceBox* addChoice(const QString& name, const QString& meaning, const QString& any);

  void place();

  QGridLayout* grid_;
  QLineEdit* search_;
  ChoiceBox* role_;
  ChoiceBox* state_;
  ChoiceBox* factor_;
  ChoiceBox* signIn_;
  int rows_ = 0;
};

}  // namespace linewarden::ui
