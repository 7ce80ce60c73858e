// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "ui/signin/demo_people.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace linewarden::ui {

/// Who can sign in to the demo plant: names, passwords and the codes of this half minute.
/// Never shown for a real installation, which has no such list.
class DemoCard final : public QFrame {
  Q_OBJECT

 public:
  DemoCard(const QList<DemoPerson>& people, const Clock& clock, QWidget* parent = nullptr);

 signals:
  void chosen(const linewarden::ui::DemoPerson& person);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void addPerson(int row, const DemoPerson& person);
  void showCodes();

  const QList<DemoPerson> people_;
  const Clock& clock_;
  QList<QLabel*> codes_;
  QLabel* left_;
  QTimer tick_;
};

}  // namespace linewarden::ui
