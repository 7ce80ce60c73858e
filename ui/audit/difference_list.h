// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/audit_difference.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// Field, before, after: what changed in full ink with a sign and a word, the rest in quiet ink
/// and only where all fields are wanted.
class DifferenceList final : public QWidget {
  Q_OBJECT

 public:
  DifferenceList(const QJsonObject& before, const QJsonObject& after, QWidget* parent = nullptr);

 private:
  void draw();
  void addHead(QGridLayout& grid);
  void addRow(QGridLayout& grid, const FieldDifference& difference);

  FieldDifferences differences_;
  QVBoxLayout* column_;
  QWidget* ground_ = nullptr;
  Button* all_ = nullptr;
  bool showsAll_ = false;
};

}  // namespace linewarden::ui
