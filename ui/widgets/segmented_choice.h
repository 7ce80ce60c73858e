// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace linewarden::ui {

class Button;

/// One of a few, all in sight: a row of buttons of which one is down. Left and right move
/// within it.
class SegmentedChoice final : public QWidget {
  Q_OBJECT

 public:
  /// `meaning`: what is chosen here, for those who do not see it.
  explicit SegmentedChoice(const QString& meaning, QWidget* parent = nullptr);

  Button* addChoice(const QString& id, const QString& text);
  void setCurrent(const QString& id);
  [[nodiscard]] QString current() const;

 signals:
  /// A person chose another one.
  void chosen(const QString& id);

 private:
  QHBoxLayout* row_;
  QButtonGroup* group_;
  QStringList ids_;
};

}  // namespace linewarden::ui
