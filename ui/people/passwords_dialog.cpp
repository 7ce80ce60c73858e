// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/passwords_dialog.h"

#include "app/base/os/files.h"
#include "app/base/when_done.h"
#include "ui/people/cell_delegate.h"
#include "ui/people/people_words.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QtConcurrent>

namespace linewarden::ui {

namespace {

constexpr int passwordsDialogWidth = 92 * gridStep;
constexpr int passwordsDialogTableHeight = 30 * gridStep;

}  // namespace

PasswordsDialog::PasswordsDialog(QList<Invited> people, UtcTime now, QWidget* parent)
    : DecisionDialog(
          tr("%n person(s) invited", nullptr, static_cast<int>(people.size())),
          tr("These one-time passwords are shown only now and kept nowhere. Copy or save "
             "them, and hand each to its person alone."),
          parent),
      people_(std::move(people)),
      now_(now),
      outcome_(makeParagraph({}, Tone::Quiet, this)) {
  setObjectName(QStringLiteral("passwordsDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  waitOverLock();
  setMinimumWidth(passwordsDialogWidth);
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  outcome_->setObjectName(QStringLiteral("passwordsOutcome"));
  outcome_->hide();
  column->addWidget(makeTable(), 1);
  column->addWidget(makeTools());
  column->addWidget(outcome_);
  setBody(ground);
  addVerb(QStringLiteral("passwordsDone"), tr("Done, I have kept them"), ButtonKind::Primary);
  fitHeight(*this);
}

QWidget* PasswordsDialog::makeTable() {
  auto* table = new QTableWidget(static_cast<int>(people_.size()), 4, this);
  table->setObjectName(QStringLiteral("passwordsTable"));
  table->setAccessibleName(tr("One-time passwords"));
  table->setItemDelegate(new CellDelegate(table));
  table->setMinimumHeight(passwordsDialogTableHeight);
  table->setHorizontalHeaderLabels(
      {tr("Account"), tr("One-time password"), tr("Until"), tr("Waits")});
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(3 * gridStep + 2);
  QHeaderView* header = table->horizontalHeader();
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(3, QHeaderView::Stretch);
  const QList<int> widths{16, 24, 18};
  for (int column = 0; column < widths.size(); ++column) {
    header->resizeSection(column, widths.at(column) * gridStep);
  }
  for (int row = 0; row < people_.size(); ++row) {
    const Invited& one = people_.at(row);
    const QString waiting = one.waiting.isEmpty() ? QString() : roleTitles(one.waiting);
    const QStringList cells{one.name, one.oneTimePassword, formatMoment(one.until, now_, QLocale()),
                            waiting};
    for (int column = 0; column < cells.size(); ++column) {
      table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    table->item(row, 2)->setToolTip(utcText(one.until));
  }
  return table;
}

QWidget* PasswordsDialog::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  auto* copy = new Button(tr("Copy all"), ButtonKind::Plain, tools);
  copy->setObjectName(QStringLiteral("copyPasswords"));
  copy->setIconName(QStringLiteral("copy"));
  auto* save = new Button(tr("Save to a file…"), ButtonKind::Plain, tools);
  save->setIconName(QStringLiteral("export"));
  row->addWidget(copy);
  row->addWidget(save);
  row->addStretch(1);
  connect(copy, &Button::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(asCsv());
    tell(tr("Copied. Paste them where they are safe, then copy something else."), false);
  });
  connect(save, &Button::clicked, this, &PasswordsDialog::chooseFile);
  return tools;
}

// Account names and one-time passwords hold neither commas nor quotes.
QString PasswordsDialog::asCsv() const {
  QString text = QStringLiteral("name,one-time-password,until\n");
  for (const Invited& one : people_) {
    text += one.name + QLatin1Char(',') + one.oneTimePassword + QLatin1Char(',') +
            toIsoUtc(one.until) + QLatin1Char('\n');
  }
  return text;
}

void PasswordsDialog::chooseFile() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the one-time passwords"), QStringLiteral("linewarden-one-time-passwords.csv"),
      tr("CSV files (*.csv)"));
  if (!path.isEmpty()) save(path);
}

void PasswordsDialog::save(const QString& path) {
  const QByteArray content = asCsv().toUtf8();
  whenDone(QtConcurrent::run([path, content] { return os::writePrivateFile(path, content); }), this,
           [this, path](const Result<void>& written) {
             tell(written ? tr("Saved to %1, readable by your account alone. Whoever has the file "
                               "can sign in as these people: delete it once they have.")
                                .arg(path)
                          : written.error().message,
                  !written);
           });
}

void PasswordsDialog::tell(const QString& text, bool isProblem) {
  setTone(outcome_, isProblem ? Tone::Problem : Tone::Quiet);
  outcome_->setText(text);
  outcome_->show();
}

void PasswordsDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    event->accept();
    return;
  }
  DecisionDialog::keyPressEvent(event);
}

void PasswordsDialog::closeEvent(QCloseEvent* event) {
  // What it shows is shown once: only its own button ends it.
  event->ignore();
}

}  // namespace linewarden::ui
