// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/demo_account.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace linewarden::ui {

/// Who can sign in to the demo plant: names, passwords and the codes of this half minute.
/// Never shown for a real installation, which has no such list.
class DemoCard final : public QFrame {
  Q_OBJECT

 public:
  DemoCard(const QList<DemoAccount>& accounts, QWidget* parent = nullptr);

 signals:
  void chosen(const linewarden::ui::DemoAccount& account);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void addAccount(int row, const DemoAccount& account);
  void showCodes();

  const QList<DemoAccount> accounts_;
  QList<QLabel*> codes_;
  QLabel* left_;
  QTimer tick_;
};

}  // namespace linewarden::ui
