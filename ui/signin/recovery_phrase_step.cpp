// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_phrase_step.h"

#include "app/crypto/data_key.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace linewarden::ui {

namespace {

constexpr int rowsOfWords = 8;
constexpr int wordsAsked = 4;

}  // namespace

RecoveryPhraseStep::RecoveryPhraseStep(WizardAnswers& theAnswers, QWidget* parent)
    : FirstRunStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("These 24 words open the store when this workstation or its keyring is lost. Write them "
         "on "
         "paper, in order, and lock them away: whoever has them and the store can read all of it. "
         "They are shown only now and cannot be had again."),
      Tone::Quiet, this));
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(gridStep);
  grid_->setVerticalSpacing(gridStep);
  column->addLayout(grid_);
  written_ = new QCheckBox(tr("I have written the words down"), this);
  column->addWidget(written_);
  column->addStretch();
  connect(written_, &QCheckBox::toggled, this, &WizardStep::wayChanged);
}

QString RecoveryPhraseStep::title() const {
  return tr("Recovery phrase");
}

void RecoveryPhraseStep::begin() {
  if (!answers().recoveryPhrase.isEmpty()) return;
  answers().recoveryPhrase = newRecoveryPhrase();
  for (int i = 0; i < answers().recoveryPhrase.size(); ++i) {
    const int pair = 2 * (i / rowsOfWords);
    QLabel* number = makeLabel(QString::number(i + 1), TextSize::Body, Tone::Quiet, this);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(number, i % rowsOfWords, pair);
    grid_->addWidget(
        makeLabel(answers().recoveryPhrase.at(i), TextSize::Section, Tone::Plain, this),
        i % rowsOfWords, pair + 1);
    grid_->setColumnStretch(pair + 1, 1);
  }
}

bool RecoveryPhraseStep::canGoOn() const {
  return written_->isChecked();
}

ConfirmPhraseStep::ConfirmPhraseStep(WizardAnswers& theAnswers, QWidget* parent)
    : FirstRunStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("Enter these words from the paper. If one is missing there, go back and write it down."),
      Tone::Quiet, this));
  place_ = new QWidget(this);
  auto* fields = new QVBoxLayout(place_);
  fields->setContentsMargins(0, 0, 0, 0);
  fields->setSpacing(2 * gridStep);
  column->addWidget(place_);
  column->addStretch();
}

QString ConfirmPhraseStep::title() const {
  return tr("Confirm the recovery phrase");
}

void ConfirmPhraseStep::begin() {
  if (words_.isEmpty()) {
    QList<int> all(answers().recoveryPhrase.size());
    std::iota(all.begin(), all.end(), 0);
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::global());
    asked_ = all.first(wordsAsked);
    std::sort(asked_.begin(), asked_.end());
    for (const int position : asked_) {
      auto* word = new TextField(tr("Word %1").arg(position + 1), place_);
      word->setObjectName(QStringLiteral("word-%1").arg(position));
      word->line()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                        Qt::ImhSensitiveData);
      connect(word, &TextField::entered, this, &WizardStep::goOnRequested);
      place_->layout()->addWidget(word);
      words_.append(word);
    }
  }
  words_.first()->setFocus();
}

bool ConfirmPhraseStep::finish() {
  for (qsizetype i = 0; i < words_.size(); ++i) {
    const QString typed = words_.at(i)->text().trimmed().toLower();
    if (typed == answers().recoveryPhrase.at(asked_.at(i))) continue;
    words_.at(i)->setProblem(tr("This is not word %1. Look at the paper, or go back to see the "
                                "phrase.")
                                 .arg(asked_.at(i) + 1));
    words_.at(i)->setFocus();
    return false;
  }
  return true;
}

}  // namespace linewarden::ui
