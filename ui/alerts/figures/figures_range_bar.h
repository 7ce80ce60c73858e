// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/trend_window.h"

#include <QWidget>

class QDateTimeEdit;

namespace linewarden::ui {

class Button;
class NumberBox;
class SegmentedChoice;

/// What time the figures are of and how many consoles share the alarms, and what is done with the
/// figures. GUI thread.
class FiguresRangeBar final : public QWidget {
  Q_OBJECT

 public:
  explicit FiguresRangeBar(QWidget* parent = nullptr);

  /// The time that is chosen, ending `now` unless a person chose both ends.
  [[nodiscard]] TimeWindow window(UtcTime now) const;
  [[nodiscard]] int consoles() const;
  /// What the fields of an own time hold until a person changes them.
  void setCustom(const TimeWindow& window);
  /// Whether files may be written; where not, why.
  void setMayExport(const QString& refusal);
  void setBusy(bool isBusy);

 signals:
  /// Another time or number of consoles, or the same once more.
  void chosen();
  void figuresExportWanted();
  void journalExportWanted();

 private:
  QWidget* makeCustom();
  QDateTimeEdit* addMoment(QWidget* parent, const QString& name, const QString& meaning);
  Button* addAct(const QString& name, const QString& text, const QString& icon);
  void showActs();

  SegmentedChoice* spans_;
  QDateTimeEdit* from_ = nullptr;
  QDateTimeEdit* to_ = nullptr;
  QWidget* custom_;  // sets the two above
  NumberBox* consoles_;
  Button* again_;
  Button* figures_;
  Button* journal_;
  QString refusal_;
  bool isBusy_ = false;
};

}  // namespace linewarden::ui
