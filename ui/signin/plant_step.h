// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plant/plant.h"
#include "ui/signin/wizard_step.h"

#include <memory>

class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace linewarden::ui {

class Button;
class TextField;

/// Which plant: the demo plant or a plant file, which is read and checked here; and where
/// the key to the store is kept.
class PlantStep final : public FirstRunStep {
  Q_OBJECT

 public:
  explicit PlantStep(WizardAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;
  [[nodiscard]] bool canGoOn() const override { return plant_ != nullptr && !reading_; }

 private:
  void addPlantChoice();
  void addKeyChoice();
  void choosePlantFile();
  void choosePlant();
  void readPlant(const QString& path);
  void takePlant(const QString& path, const Result<std::shared_ptr<const Plant>>& plant);

  QRadioButton* demo_;
  QRadioButton* file_;
  TextField* path_;
  Button* browse_;
  QLabel* summary_;
  QPlainTextEdit* problems_;
  QRadioButton* keyRing_ = nullptr;
  QRadioButton* keyFile_ = nullptr;
  TextField* keyPath_ = nullptr;
  std::shared_ptr<const Plant> plant_;
  QString asked_;  ///< the file that is read or was read last
  bool reading_ = false;
};

}  // namespace linewarden::ui
