// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace linewarden::ui {

/// Recovery codes to be kept: shown, printed, copied or saved, and a box to say that they are.
class RecoveryCodesView final : public QWidget {
  Q_OBJECT

 public:
  explicit RecoveryCodesView(QWidget* parent = nullptr);

  void setCodes(const QStringList& codes);
  /// Whether the person says that they have them.
  [[nodiscard]] bool areKept() const;

 signals:
  void keptChanged();

 private:
  QWidget* makeTools();
  void saveToFile();
  void print();
  void copy();
  void tell(const QString& text, bool problem);

  QStringList codes_;
  QGridLayout* grid_;
  QCheckBox* kept_;
  QLabel* outcome_;
};

}  // namespace linewarden::ui
