// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/phrase_dialog.h"

#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int phraseDialogWidth = 68 * gridStep;
constexpr int rows = 5;
}  // namespace

PhraseDialog::PhraseDialog(const QStringList& words, const QString& site, QWidget* parent)
    : DecisionDialog(tr("Write down the emergency phrase"),
                     tr("These ten words open the emergency account once, for one shift. They are "
                        "shown only now and kept nowhere. A phrase from before opens nothing any "
                        "more: destroy it."),
                     parent),
      words_(words),
      site_(site) {
  setObjectName(QStringLiteral("phraseDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  waitOverLock();
  setMinimumWidth(phraseDialogWidth);
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeWords());
  column->addWidget(makeTools());
  outcome_ = makeParagraph({}, Tone::Quiet, ground);
  outcome_->hide();
  column->addWidget(outcome_);
  column->addWidget(makeParagraph(
      tr("Put the paper into an envelope, seal it, sign and date across the seal. Give it to "
         "whoever can be reached in every shift and has no account here, such as the gatehouse "
         "safe. Who opens it gives name and reason, and everybody is told at once."),
      Tone::Plain, ground));
  kept_ = new QCheckBox(tr("It is on paper and goes into a sealed envelope"), ground);
  kept_->setObjectName(QStringLiteral("phraseKept"));
  column->addWidget(kept_);
  setBody(ground);
  Button* done = addVerb(QStringLiteral("phraseDone"), tr("Done"), ButtonKind::Primary);
  done->setEnabled(false);
  connect(kept_, &QCheckBox::toggled, done, &Button::setEnabled);
  fitHeight(*this);
}

QWidget* PhraseDialog::makeWords() {
  auto* frame = new QFrame(this);
  frame->setProperty("surface", QStringLiteral("raised"));
  auto* grid = new QGridLayout(frame);
  grid->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
  grid->setHorizontalSpacing(gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  for (int at = 0; at < words_.size(); ++at) {
    const int column = at / rows * 2;
    grid->addWidget(makeLabel(QString::number(at + 1), TextSize::Body, Tone::Quiet, frame),
                    at % rows, column, Qt::AlignRight | Qt::AlignBaseline);
    QLabel* word = makeLabel(words_.at(at), TextSize::Title, Tone::Plain, frame);
    word->setObjectName(QStringLiteral("phraseWord"));
    word->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(word, at % rows, column + 1, Qt::AlignBaseline);
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  return frame;
}

QWidget* PhraseDialog::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  auto* printing = new Button(tr("Print…"), ButtonKind::Plain, tools);
  printing->setIconName(QStringLiteral("print"));
  auto* copy = new Button(tr("Copy"), ButtonKind::Plain, tools);
  copy->setObjectName(QStringLiteral("copyPhrase"));
  copy->setIconName(QStringLiteral("copy"));
  row->addWidget(printing);
  row->addWidget(copy);
  row->addStretch(1);
  connect(printing, &Button::clicked, this, &PhraseDialog::print);
  connect(copy, &Button::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(words_.join(QLatin1Char(' ')));
    tell(tr("Copied. Do not leave it in a file, and copy something else afterwards."));
  });
  return tools;
}

void PhraseDialog::print() {
  QPrinter printer;
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted) return;
  QPainter painter;
  if (!painter.begin(&printer)) {
    tell(
        tr("The printer did not take the page. Look at it and try again, or write the words "
           "down."));
    return;
  }
  QString page = tr("Linewarden: emergency access of %1").arg(site_) + QStringLiteral("\n\n");
  for (int at = 0; at < words_.size(); ++at) {
    page += QStringLiteral("%1  %2\n").arg(at + 1, 2).arg(words_.at(at));
  }
  page += QLatin1Char('\n') + tr("Opens the emergency account once. Keep in a sealed envelope.");
  painter.setFont(textFont(TextSize::Section));
  painter.drawText(QRectF(printer.pageRect(QPrinter::DevicePixel)), Qt::AlignLeft | Qt::AlignTop,
                   page);
  painter.end();
  tell(tr("Sent to the printer. Fetch the page at once."));
}

void PhraseDialog::tell(const QString& text) {
  outcome_->setText(text);
  outcome_->show();
}

void PhraseDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !kept_->isChecked()) {
    event->accept();
    return;
  }
  DecisionDialog::keyPressEvent(event);
}

void PhraseDialog::closeEvent(QCloseEvent* event) {
  if (kept_->isChecked()) {
    DecisionDialog::closeEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace linewarden::ui
