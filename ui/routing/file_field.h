// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linewarden::ui {

class TextField;

/// A path of a PEM file, typed or chosen.
class FileField final : public QWidget {
  Q_OBJECT

 public:
  /// `name`: object name of the line; its button has "Choose" behind it.
  FileField(const QString& name, const QString& label, QWidget* parent = nullptr);

  void setHint(const QString& hint);
  void setProblem(const QString& problem);
  void setPath(const QString& path);
  [[nodiscard]] QString path() const;

 signals:
  void edited();

 private:
  void choose();

  QString label_;
  TextField* field_;
};

}  // namespace linewarden::ui
