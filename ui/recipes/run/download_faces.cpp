// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/download_faces.h"

#include "ui/people/people_words.h"
#include "ui/recipes/run/download_items_model.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int longestOrder = 64;
constexpr int shownHash = 16;  // hex digits; the tooltip has all

QVBoxLayout* makeColumn(QWidget* face) {
  auto* column = new QVBoxLayout(face);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  return column;
}

QTableView* makeItemsTable(DownloadItemsModel* model, const QString& name, QWidget* parent) {
  auto* table = new QTableView(parent);
  table->setObjectName(name);
  table->setAccessibleName(DownloadPlanFace::tr("Values of the recipe"));
  table->setModel(model);
  setRunTableManner(*table, DownloadItemsModel::Parameter);
  model->hideColumns(*table);
  table->setMinimumHeight(20 * gridStep);
  return table;
}

void fill(DownloadItemsModel* model, QTableView* table, const QList<DownloadItem>& items) {
  model->setItems(items);
  fitRunColumns(*table);
}

// In groups of four, as it is compared by eye.
QString grouped(const QString& hex) {
  QStringList groups;
  groups.reserve(hex.size() / 4 + 1);
  for (qsizetype at = 0; at < hex.size(); at += 4) groups.append(hex.mid(at, 4));
  return groups.join(QLatin1Char(' '));
}

void clearOut(QVBoxLayout* column) {
  while (const QLayoutItem* item = column->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

}  // namespace

DownloadPlanFace::DownloadPlanFace(QWidget* parent)
    : QWidget(parent),
      order_(new TextField(tr("Order"), this)),
      version_(new ElidedLabel(TextSize::Body, Tone::Plain, this, true)),
      line_(makeLabel({}, TextSize::Body, Tone::Plain, this)),
      hash_(makeLabel({}, TextSize::Caption, Tone::Quiet, this)),
      interlocks_(new QVBoxLayout),
      changes_(makeLabel({}, TextSize::Body, Tone::Quiet, this)),
      model_(new DownloadItemsModel(DownloadItemsModel::Stage::Planned, this)),
      table_(makeItemsTable(model_, QStringLiteral("planItems"), this)) {
  order_->line()->setObjectName(QStringLiteral("downloadOrder"));
  order_->line()->setMaxLength(longestOrder);
  order_->setHint(tr("As the order is called; it stands with the download and in the trail."));
  changes_->setObjectName(QStringLiteral("planChanges"));
  connect(order_, &TextField::entered, this, &DownloadPlanFace::submitted);
  QVBoxLayout* column = makeColumn(this);
  auto* top = new QGridLayout;
  top->setHorizontalSpacing(4 * gridStep);
  top->setVerticalSpacing(gridStep / 2);
  top->setColumnStretch(0, 2);
  top->setColumnStretch(1, 3);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(gridStep / 2);
  facts->addWidget(makeLabel(tr("What will be loaded"), TextSize::Caption, Tone::Quiet, this));
  facts->addWidget(version_);
  facts->addWidget(line_);
  facts->addWidget(hash_);
  facts->addSpacing(gridStep);
  facts->addWidget(order_);
  facts->addStretch(1);
  top->addLayout(facts, 0, 0);
  auto* locks = new QVBoxLayout;
  locks->setSpacing(gridStep / 2);
  locks->addWidget(makeLabel(tr("What has to be so before"), TextSize::Caption, Tone::Quiet, this));
  interlocks_->setSpacing(gridStep / 2);
  locks->addLayout(interlocks_);
  locks->addStretch(1);
  top->addLayout(locks, 0, 1);
  column->addLayout(top);
  column->addWidget(changes_);
  column->addWidget(table_, 1);
}

void DownloadPlanFace::show(const DownloadPlan& plan, const QString& lineTitle) {
  version_->setFullText(plan.versionText);
  line_->setText(lineTitle);
  const QString hex = QString::fromLatin1(plan.hash.toHex());
  hash_->setText(tr("Signed content %1…").arg(grouped(hex.left(shownHash))));
  hash_->setToolTip(grouped(hex));
  hash_->setVisible(!hex.isEmpty());
  showInterlocks(plan.interlocks);
  changes_->setText(changesText(plan.items));
  fill(model_, table_, plan.items);
}

void DownloadPlanFace::showInterlocks(const QList<Interlock>& interlocks) {
  clearOut(interlocks_);
  for (const Interlock& interlock : interlocks) {
    auto* line = new MarkedText(this);
    line->setObjectName(QStringLiteral("interlock-") + interlock.what);
    const bool isSeal = interlock.what == QLatin1String("verified");
    const RunMark good = isSeal ? RunMark::Verified : RunMark::Good;
    line->show(interlock.isGood ? good : RunMark::Problem, interlock.text);
    line->setAccessibleName(interlock.isGood ? tr("Good: %1").arg(interlock.text)
                                             : tr("Not good: %1").arg(interlock.text));
    interlocks_->addWidget(line);
  }
}

QString DownloadPlanFace::order() const {
  return order_->text().trimmed();
}

DownloadRunFace::DownloadRunFace(QWidget* parent)
    : QWidget(parent),
      head_(makeStrongParagraph({}, this)),
      bar_(new QProgressBar(this)),
      stop_(makeParagraph({}, Tone::Quiet, this)),
      model_(new DownloadItemsModel(DownloadItemsModel::Stage::Running, this)),
      table_(makeItemsTable(model_, QStringLiteral("runItems"), this)) {
  bar_->setTextVisible(false);
  QVBoxLayout* column = makeColumn(this);
  column->addWidget(head_);
  column->addWidget(bar_);
  column->addWidget(table_, 1);
  column->addWidget(stop_);
}

void DownloadRunFace::show(const QList<DownloadItem>& items, const QString& head) {
  head_->setText(head);
  bar_->setAccessibleName(head);
  bar_->setRange(0, 0);
  stop_->setText(
      tr("Stop ends it before the next value. What was written stays in the PLC beside "
         "what was there before; afterwards you can restore the former set."));
  fill(model_, table_, items);
}

void DownloadRunFace::setProgress(int done, int total) {
  bar_->setRange(0, std::max(1, total));
  bar_->setValue(done);
  const auto items = static_cast<int>(model_->items().size());
  const int written = std::clamp(done - std::max(0, total - items), 0, items);
  model_->setDone(written);
  if (written < items) {
    table_->scrollTo(model_->index(written, DownloadItemsModel::Parameter));
  }
}

void DownloadRunFace::setStopping() {
  stop_->setText(
      tr("Stopping: the write that is under way is waited for, then what is in the PLC "
         "is told here."));
}

DownloadResultFace::DownloadResultFace(QWidget* parent)
    : QWidget(parent),
      meaning_(new MarkedText(this)),
      summary_(makeParagraph({}, Tone::Plain, this)),
      who_(makeLabel({}, TextSize::Caption, Tone::Quiet, this)),
      model_(new DownloadItemsModel(DownloadItemsModel::Stage::Ended, this)),
      table_(makeItemsTable(model_, QStringLiteral("resultItems"), this)) {
  meaning_->setObjectName(QStringLiteral("resultMeaning"));
  summary_->setObjectName(QStringLiteral("resultSummary"));
  summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  QVBoxLayout* column = makeColumn(this);
  column->addWidget(meaning_);
  column->addWidget(summary_);
  column->addWidget(table_, 1);
  column->addWidget(who_);
}

void DownloadResultFace::show(const DownloadRecord& record) {
  meaning_->show(markOf(record.outcome), outcomeMeaning(record.outcome));
  summary_->setText(record.summary);
  summary_->setVisible(!record.summary.isEmpty());
  const QString when = QLocale().toString(toLocal(record.started), QLocale::ShortFormat);
  const QString who = fullName(record.displayName, record.name);
  who_->setText(record.order.isEmpty() ? tr("%1 by %2, without an order").arg(when, who)
                                       : tr("%1 by %2, order %3").arg(when, who, record.order));
  who_->setToolTip(utcText(record.started));
  fill(model_, table_, record.items);
}

}  // namespace linewarden::ui
