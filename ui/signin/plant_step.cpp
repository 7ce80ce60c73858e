// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/plant_step.h"

#include "app/base/when_done.h"
#include "app/console/demo_place.h"
#include "app/plant/plant_file.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace linewarden::ui {

namespace {

QString summaryOf(const Plant& plant) {
  return PlantStep::tr("%1: %n line(s), ", nullptr, static_cast<int>(plant.lines.size()))
             .arg(plant.site.title) +
         PlantStep::tr("%n unit(s), ", nullptr, static_cast<int>(plant.units.size())) +
         PlantStep::tr("%n PLC(s), ", nullptr, static_cast<int>(plant.plcs.size())) +
         PlantStep::tr("%n tag(s).", nullptr, static_cast<int>(plant.tags.size()));
}

}  // namespace

PlantStep::PlantStep(WizardAnswers& theAnswers, QWidget* parent)
    : FirstRunStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  addPlantChoice();
  if (!answers().keyFileGiven) addKeyChoice();
  column->addStretch();
}

QString PlantStep::title() const {
  return tr("The plant");
}

void PlantStep::addPlantChoice() {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(makeParagraph(
      tr("A plant file names the lines, units, PLCs and tags of this site. Linewarden keeps a "
         "copy of its own."),
      Tone::Quiet, this));
  demo_ = new QRadioButton(tr("The demo plant: three lines to practise on, run by plantsim"), this);
  file_ = new QRadioButton(tr("A plant file"), this);
  auto* group = new QButtonGroup(this);
  group->addButton(demo_);
  group->addButton(file_);
  column->addWidget(demo_);
  column->addWidget(file_);
  auto* row = new QHBoxLayout;
  path_ = new TextField(tr("Plant file (TOML)"), this);
  browse_ = new Button(tr("Choose…"), ButtonKind::Plain, this);
  row->addWidget(path_, 1);
  row->addWidget(browse_, 0, Qt::AlignBottom);
  column->addLayout(row);
  summary_ = makeParagraph({}, Tone::Plain, this);
  column->addWidget(summary_);
  problems_ = new QPlainTextEdit(this);
  problems_->setReadOnly(true);
  problems_->setAccessibleName(tr("What is wrong with the plant file"));
  problems_->setMinimumHeight(14 * gridStep);
  problems_->setVisible(false);
  column->addWidget(problems_);
  connect(demo_, &QRadioButton::toggled, this, &PlantStep::choosePlant);
  connect(browse_, &Button::clicked, this, &PlantStep::choosePlantFile);
  connect(path_->line(), &QLineEdit::editingFinished, this, &PlantStep::choosePlant);
}

void PlantStep::addKeyChoice() {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addSpacing(gridStep);
  column->addWidget(makeRule(this));
  column->addWidget(makeLabel(tr("Key to the store"), TextSize::Section, Tone::Plain, this));
  column->addWidget(
      makeParagraph(tr("Every record is encrypted. Where is this workstation to keep the key?"),
                    Tone::Quiet, this));
  keyRing_ = new QRadioButton(tr("In this account's keyring (advised)"), this);
  keyFile_ = new QRadioButton(tr("In a key file, for workstations without a keyring"), this);
  auto* group = new QButtonGroup(this);
  group->addButton(keyRing_);
  group->addButton(keyFile_);
  keyRing_->setChecked(true);
  keyPath_ = new TextField(tr("Key file, made where it is missing"), this);
  keyPath_->setHint(tr("Keep it on another medium than the store, readable by this account only."));
  keyPath_->setVisible(false);
  column->addWidget(keyRing_);
  column->addWidget(keyFile_);
  column->addWidget(keyPath_);
  connect(keyFile_, &QRadioButton::toggled, keyPath_, &QWidget::setVisible);
}

void PlantStep::begin() {
  if (!demo_->isChecked() && !file_->isChecked()) demo_->setChecked(true);
}

void PlantStep::choosePlantFile() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose the plant file"), {},
                                                    tr("Plant files (*.toml);;All files (*)"));
  if (path.isEmpty()) return;
  file_->setChecked(true);
  path_->setText(path);
  choosePlant();
}

void PlantStep::choosePlant() {
  const bool ofFile = file_->isChecked();
  path_->setVisible(ofFile);
  browse_->setVisible(ofFile);
  readPlant(ofFile ? path_->text().trimmed() : demoPlantFile());
}

void PlantStep::readPlant(const QString& path) {
  if (path == asked_) return;
  asked_ = path;
  plant_ = nullptr;
  problems_->setVisible(false);
  reading_ = !path.isEmpty();
  summary_->setText(reading_ ? tr("Reading…") : QString());
  emit wayChanged();
  if (!reading_) return;
  const auto reading = QtConcurrent::run([path] { return loadPlantFile(path); });
  whenDone(reading, this, [this, path](const Result<std::shared_ptr<const Plant>>& plant) {
    if (path == asked_) takePlant(path, plant);
  });
}

void PlantStep::takePlant(const QString& path, const Result<std::shared_ptr<const Plant>>& plant) {
  reading_ = false;
  problems_->setVisible(!plant.ok());
  if (plant) {
    plant_ = *plant;
    answers().plantFile = path;
    answers().plantTitle = plant_->site.title;
    summary_->setText(summaryOf(*plant_));
  } else {
    // Asked for again after it was mended.
    asked_.clear();
    summary_->setText(tr("This plant file cannot be used:"));
    problems_->setPlainText(plant.error().message);
  }
  emit wayChanged();
}

bool PlantStep::finish() {
  if (keyFile_ == nullptr) return true;
  answers().place.keyFile = keyFile_->isChecked() ? keyPath_->text().trimmed() : QString();
  if (keyFile_->isChecked() && answers().place.keyFile.isEmpty()) {
    keyPath_->setProblem(tr("Say where the key file is or is to be made."));
    keyPath_->setFocus();
    return false;
  }
  return true;
}

}  // namespace linewarden::ui
