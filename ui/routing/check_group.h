// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace linewarden::ui {

/// Any of several, each a check box; none chosen stands for all.
class CheckGroup final : public QWidget {
  Q_OBJECT

 public:
  /// `name` and a dash stand before a box's id as its object name.
  CheckGroup(const QString& name, int columns, QWidget* parent = nullptr);

  void addChoice(const QString& id, const QString& title);
  /// What is not among the choices comes to them, so that it is seen.
  void setChosen(const QStringList& ids);
  [[nodiscard]] QStringList chosen() const;
  [[nodiscard]] bool isEmpty() const { return boxes_.isEmpty(); }

 signals:
  void edited();

 private:
  QString name_;
  int columns_;
  QGridLayout* grid_;
  QList<QCheckBox*> boxes_;
  QStringList ids_;
};

}  // namespace linewarden::ui
