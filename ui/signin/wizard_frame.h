// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace linewarden::ui {

class Button;
class WizardStep;

/// A card in the middle of the page that leads through steps: where one is, the step, and the
/// buttons back and on. GUI thread.
class WizardFrame final : public QWidget {
  Q_OBJECT

 public:
  /// `position`: "Setting up Linewarden, step %1 of %2", translated.
  explicit WizardFrame(QString position, QWidget* parent = nullptr);

  /// Takes the step over.
  void addStep(WizardStep* step);
  /// A button at the left of the foot that leaves the wizard.
  Button* addWayOut(const QString& verb);
  void goTo(int index);
  [[nodiscard]] int current() const;
  [[nodiscard]] QList<WizardStep*> steps() const { return steps_; }

 private:
  void buildHead(QVBoxLayout* column);
  void buildFoot(QVBoxLayout* column);
  void next();
  void back();
  void showButtons();

  QString positionText_;
  QWidget* card_;
  QStackedWidget* stack_;
  QLabel* position_;
  QLabel* heading_;
  QWidget* foot_;
  Button* back_;
  Button* next_;
  QList<WizardStep*> steps_;
};

}  // namespace linewarden::ui
