// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace linewarden::ui {

/// An editor with its label above and, below, a hint or what is wrong with what was
/// entered. The editor's accessible name is the label, its description hint and problem.
class Field : public QWidget {
  Q_OBJECT

 public:
  /// Takes the editor over.
  Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  void setHint(const QString& hint);
  /// Shown in place of the hint and on the editor's edge; empty: all is well again.
  void setProblem(const QString& problem);
  [[nodiscard]] bool hasProblem() const { return !problem_.isEmpty(); }
  [[nodiscard]] QWidget* editor() const { return editor_; }

 private:
  void showFoot();

  QWidget* editor_;
  QLabel* head_;
  QLabel* foot_;
  QWidget* mark_;
  QString label_;
  QString hint_;
  QString problem_;
};

/// A field for one line of text.
class TextField final : public Field {
  Q_OBJECT

 public:
  explicit TextField(const QString& label, QWidget* parent = nullptr);

  [[nodiscard]] QLineEdit* line() const;
  [[nodiscard]] QString text() const;
  void setText(const QString& text);

 signals:
  void edited(const QString& text);
  void entered();  ///< Enter was pressed
};

}  // namespace linewarden::ui
