// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;

/// A hash in groups of four, in letters of one width, to be compared with a printed one; it can
/// be selected and copied.
class HashLabel final : public QWidget {
  Q_OBJECT

 public:
  /// `groupsPerLine`: 8 are two lines of a SHA-256.
  explicit HashLabel(QWidget* parent = nullptr, int groupsPerLine = 8);

  void setHash(const QByteArray& hash);
  [[nodiscard]] QByteArray hash() const { return hash_; }
  /// As it is shown.
  [[nodiscard]] QString text() const;

 private:
  void copy();

  QByteArray hash_;
  const int groupsPerLine_;
  QLabel* label_;
  Button* copy_;
};

}  // namespace linewarden::ui
