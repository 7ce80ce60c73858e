// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/decision_dialog.h"

#include <QStringList>

class QCheckBox;
class QLabel;

namespace linewarden::ui {

/// Shows the ten words of a new emergency phrase once: to be written down, printed or copied,
/// and what to do with them. Cannot be left before the person says that they are kept.
class PhraseDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  PhraseDialog(const QStringList& words, const QString& site, QWidget* parent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* makeWords();
  QWidget* makeTools();
  void print();
  void tell(const QString& text);

  QStringList words_;
  QString site_;
  QLabel* outcome_;
  QCheckBox* kept_;
};

}  // namespace linewarden::ui
