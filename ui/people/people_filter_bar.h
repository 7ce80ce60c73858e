// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_filter.h"

#include <QWidget>

class QHBoxLayout;
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

 private:
  ChoiceBox* addChoice(QHBoxLayout* row, const QString& name, const QString& meaning,
                       const QString& any);

  QLineEdit* search_;
  ChoiceBox* role_;
  ChoiceBox* state_;
  ChoiceBox* factor_;
  ChoiceBox* signIn_;
};

}  // namespace linewarden::ui
