// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_dialog.h"

#include "app/base/os/files.h"
#include "ui/people/cell_delegate.h"
#include "ui/people/import_preview_model.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QtConcurrent>

namespace linewarden::ui {

namespace {

constexpr int importDialogWidth = 108 * gridStep;
constexpr int importDialogTableHeight = 28 * gridStep;
constexpr qint64 largestFile = 1024 * 1024;

Result<PeopleCsv> readFile(const QString& path) {
  const auto bytes = os::readSmallFile(path, largestFile);
  if (!bytes) return bytes.error();
  return readPeopleCsv(*bytes);
}

}  // namespace

ImportDialog::ImportDialog(const PeopleRooms& rooms, const Session& session, QWidget* parent)
    : ActDialog(
          tr("Import people from a file"),
          tr("A CSV file (UTF-8) with the columns name, display-name and roles, and a line for "
             "each person, such as\nlange,Eva Lange,operator maintenance-technician"),
          {tr("Import"), tr("Cancel")}, parent),
      rooms_(rooms),
      session_(session),
      model_(new ImportPreviewModel(this)),
      summary_(makeParagraph(tr("No file is chosen yet."), Tone::Quiet, this)),
      detail_(makeParagraph({}, Tone::Problem, this)) {
  setObjectName(QStringLiteral("importDialog"));
  setMinimumWidth(importDialogWidth);
  auto* choose = new Button(tr("Choose a file…"), ButtonKind::Plain, this);
  choose->setObjectName(QStringLiteral("importChoose"));
  choose->setIconName(QStringLiteral("folder"));
  connect(choose, &Button::clicked, this, &ImportDialog::chooseFile);
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * gridStep);
  head->addWidget(choose);
  head->addWidget(summary_, 1);
  summary_->setObjectName(QStringLiteral("importSummary"));
  detail_->setObjectName(QStringLiteral("importDetail"));
  detail_->hide();
  body()->addLayout(head);
  body()->addWidget(makeTable());
  body()->addWidget(detail_);
  choose->setFocus();
  act()->setEnabled(false);
  connect(this, &ActDialog::submitted, this, &ImportDialog::start);
  // What was chosen, and what already runs, waits behind a lock.
  waitOverLock();
  setStop([this] {
    if (progress_) progress_->isCancelled = true;
  });
  tick_.setInterval(std::chrono::milliseconds(250));
  connect(&tick_, &QTimer::timeout, this, [this] {
    if (!isBusy()) tick_.stop();
    setProgress(progress_->done, static_cast<int>(file_.rows.size()));
  });
}

// Nobody waits for it any more.
ImportDialog::~ImportDialog() {
  if (progress_) progress_->isCancelled = true;
}

QWidget* ImportDialog::makeTable() {
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("importPreview"));
  table_->setAccessibleName(tr("Lines of the file"));
  table_->setModel(model_);
  table_->setItemDelegate(new CellDelegate(table_, ImportPreviewModel::Problem));
  table_->setMinimumHeight(importDialogTableHeight);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setTabKeyNavigation(false);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(3 * gridStep + 2);
  QHeaderView* header = table_->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(ImportPreviewModel::Problem, QHeaderView::Stretch);
  header->resizeSection(ImportPreviewModel::Line, 7 * gridStep);
  header->resizeSection(ImportPreviewModel::Account, 13 * gridStep);
  header->resizeSection(ImportPreviewModel::Name, 18 * gridStep);
  header->resizeSection(ImportPreviewModel::Roles, 20 * gridStep);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ImportDialog::showProblem);
  return table_;
}

void ImportDialog::chooseFile() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file of people"), {},
                                                    tr("CSV files (*.csv);;All files (*)"));
  if (!path.isEmpty()) read(path);
}

void ImportDialog::read(const QString& path) {
  const int round = ++round_;
  act()->setEnabled(false);
  setTone(summary_, Tone::Quiet);
  summary_->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
  whenDone(QtConcurrent::run(readFile, path), this,
           [this, path, round](const Result<PeopleCsv>& file) { judge(path, file, round); });
}

// The file may be right in itself and still name somebody who is there.
void ImportDialog::judge(const QString& path, const Result<PeopleCsv>& file, int round) {
  if (round != round_) return;
  if (!file || file->rows.isEmpty()) {
    take(path, file);
    return;
  }
  whenDone(rooms_.people.list(session_), this,
           [this, path, round, judged = *file](const Result<QList<Person>>& known) mutable {
             if (round != round_) return;
             if (known) refuseKnown(judged, *known);
             take(path, judged);
           });
}

void ImportDialog::take(const QString& path, const Result<PeopleCsv>& file) {
  file_ = file ? *file : PeopleCsv();
  model_->setFile(file_);
  const QString name = QFileInfo(path).fileName();
  const bool isGood = file && file_.problems.isEmpty();
  if (!file) {
    summary_->setText(file.error().message);
  } else if (isGood) {
    summary_->setText(
        tr("%1: %n person(s) can be invited.", nullptr, static_cast<int>(file_.rows.size()))
            .arg(name));
  } else {
    summary_->setText(tr("%1: %n problem(s). Nobody is invited until the file is right: correct it "
                         "and choose it again.",
                         nullptr, static_cast<int>(file_.problems.size()))
                          .arg(name));
  }
  setTone(summary_, isGood ? Tone::Plain : Tone::Problem);
  act()->setEnabled(isGood && !file_.rows.isEmpty());
  const int row = std::max(0, model_->firstProblem());
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(row, 0));
  showProblem();
}

// The table shows the beginning; here stands the whole.
void ImportDialog::showProblem() {
  const QModelIndex current = table_->currentIndex();
  const QString problem = current.data(ImportPreviewModel::ProblemRole).toString();
  const QString line = current.siblingAtColumn(ImportPreviewModel::Line).data().toString();
  detail_->setText(problem.isEmpty() ? QString() : tr("Line %1: %2").arg(line, problem));
  detail_->setVisible(!problem.isEmpty());
}

void ImportDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::Cancelled && progress_ && progress_->isCancelled) {
    ActDialog::showProblem(error.message);
  } else {
    ActDialog::refuse(error);
  }
}

void ImportDialog::start() {
  QList<Invitation> people;
  for (const PeopleCsvRow& row : std::as_const(file_.rows)) {
    people.append({row.name, row.displayName, row.roles, {}});
  }
  // Anew for each attempt: a first one may only have asked for a fresh proof.
  const auto work = [this, people] {
    progress_ = std::make_shared<WorkProgress>();
    tick_.start();
    return rooms_.people.inviteAll(session_, people, progress_);
  };
  run<QList<Invited>>(rooms_.signIn, session_, work,
                      [this](const Result<QList<Invited>>& result) { emit imported(*result); });
}

}  // namespace linewarden::ui
