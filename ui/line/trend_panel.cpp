// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/trend_panel.h"

#include "ui/line/trend_export.h"
#include "ui/line/trend_source.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/time_range_picker.h"
#include "ui/widgets/trend_legend.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

// Panning and zooming ask for many windows; history is read for the one that stays.
constexpr std::chrono::milliseconds settleTime{120};

int freeInk(const QList<TrendTag>& tags) {
  for (int ink = 0; ink < maxTrendTags; ++ink) {
    const bool isTaken = std::any_of(tags.cbegin(), tags.cend(),
                                     [ink](const TrendTag& tag) { return tag.ink == ink; });
    if (!isTaken) return ink;
  }
  return 0;
}

}  // namespace

TrendPanel::TrendPanel(std::shared_ptr<const Plant> plant, HistoryReader& history,
                       const Clock& clock, QWidget* parent)
    : QWidget(parent),
      plant_(std::move(plant)),
      clock_(clock),
      source_(new TrendSource(history, this)),
      export_(new TrendExport(history, this)) {
  build();
  loadSoon_.setSingleShot(true);
  loadSoon_.setInterval(settleTime);
  connect(&loadSoon_, &QTimer::timeout, this, &TrendPanel::loadAll);
  connect(source_, &TrendSource::changed, this, [this] {
    showSamples();
    showState();
    if (isSettled()) emit settled();
  });
  connect(export_, &TrendExport::told, this, &TrendPanel::told);
  connect(export_, &TrendExport::busyChanged, this, &TrendPanel::showState);
  connect(chart_, &TrendChart::cursorMoved, this, &TrendPanel::showValues);
  connect(chart_, &TrendChart::windowWanted, this, [this](const TimeWindow& window) {
    // Zooming at the live edge stays live; anything else looks at the past.
    const bool keepsEdge = isLive_ && window.to >= window_.to;
    if (!keepsEdge) setLive(false);
    span_ = TrendSpan::Custom;
    showWindow(window);
  });
  connect(legend_, &TrendLegend::chosen, this, [this](int index) {
    chart_->setChosen(index);
    chart_->showChanges();
  });
  connect(legend_, &TrendLegend::removeWanted, this, &TrendPanel::remove);
}

void TrendPanel::build() {
  QWidget* tools = buildTools();  // made first: keys go through the panel from top to bottom
  legend_ = new TrendLegend(this);
  chart_ = new TrendChart(this);
  problem_ = makeParagraph({}, Tone::Problem, this);
  problem_->hide();
  progress_ = new QProgressBar(this);
  progress_->setRange(0, 0);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Reading history"));
  QSizePolicy keepsRoom = progress_->sizePolicy();
  keepsRoom.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(keepsRoom);
  empty_ = new StateView(StateView::Kind::Empty, tr("No tag in the trend"),
                         tr("Check a tag in the table above to draw it here."), this);
  empty_->setIconName(QStringLiteral("trend"));
  auto* picture = new QWidget(this);
  auto* inner = new QVBoxLayout(picture);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(gridStep / 2);
  inner->addWidget(legend_);
  inner->addWidget(chart_, 1);
  stack_ = new QStackedLayout;
  stack_->addWidget(picture);
  stack_->addWidget(empty_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(tools);
  column->addWidget(progress_);
  column->addWidget(problem_);
  column->addLayout(stack_, 1);
}

QWidget* TrendPanel::buildTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep / 2);
  picker_ = new TimeRangePicker(tools);
  picker_->setSpan(span_);
  connect(picker_, &TimeRangePicker::spanChosen, this, &TrendPanel::showSpan);
  connect(picker_, &TimeRangePicker::customChosen, this, [this](const TimeWindow& wanted) {
    setLive(false);
    span_ = TrendSpan::Custom;
    showWindow(between(wanted.from, wanted.to, clock_.now()));
  });
  live_ = new Button(tr("Live"), ButtonKind::Plain, tools);
  live_->setCheckable(true);
  live_->setChecked(true);
  live_->setToolTip(tr("Follow what happens now"));
  connect(live_, &Button::clicked, this, [this] { setLive(live_->isChecked()); });
  row->addWidget(picker_);
  row->addWidget(live_);
  row->addStretch();
  Button* zoomIn = addTool(row, QStringLiteral("zoom-in"), tr("Zoom in (+)"));
  Button* zoomOut = addTool(row, QStringLiteral("zoom-out"), tr("Zoom out (−)"));
  Button* camera = addTool(row, QStringLiteral("camera"), tr("Save the picture"));
  Button* table = addTool(row, QStringLiteral("export"), tr("Save the values as CSV"));
  exports_ = {camera, table};
  const auto zoomBy = [this](double factor) {
    emit chart_->windowWanted(zoomed(window_, factor, isLive_ ? 1 : 0.5, clock_.now()));
  };
  connect(zoomIn, &Button::clicked, this, [zoomBy] { zoomBy(0.5); });
  connect(zoomOut, &Button::clicked, this, [zoomBy] { zoomBy(2); });
  connect(camera, &Button::clicked, this, [this] {
    askForFile(tr("Save the picture"), QStringLiteral("png"), &TrendPanel::exportPicture);
  });
  connect(table, &Button::clicked, this, [this] {
    askForFile(tr("Save the values as CSV"), QStringLiteral("csv"), &TrendPanel::exportCsv);
  });
  return tools;
}

Button* TrendPanel::addTool(QHBoxLayout* row, const QString& icon, const QString& meaning) {
  auto* button = new Button({}, ButtonKind::Quiet, this);
  button->setIconName(icon);
  button->setMeaning(meaning);
  row->addWidget(button);
  return button;
}

void TrendPanel::begin(const Session& session, const QList<TagId>& tags) {
  session_ = session;
  source_->setSession(session);
  source_->clear();
  tags_.clear();
  chart_->setCursorTime({});
  span_ = TrendSpan::Minutes15;
  picker_->setSpan(span_);
  setLive(true);
  for (const TagId tag : tags) add(tag);
  showSpan(span_);
}

void TrendPanel::end() {
  loadSoon_.stop();
  source_->clear();
  tags_.clear();
  applyTags();
  session_ = {};
}

bool TrendPanel::add(TagId id) {
  if (tags().contains(id)) return true;
  const Tag* tag = plant_->tag(id);
  if (tag == nullptr) return false;
  if (tags_.size() >= maxTrendTags) {
    emit told(tr("The trend holds six tags. Take one out first."));
    return false;
  }
  tags_.append({id, tag->title, tag->engineeringUnit, tag->decimals, tag->limits, tag->sampling,
                freeInk(tags_)});
  applyTags();
  source_->load({id}, window_, chart_->width());
  return true;
}

void TrendPanel::remove(TagId tag) {
  if (tags_.removeIf([tag](const TrendTag& held) { return held.tag == tag; }) == 0) return;
  applyTags();
  showState();
}

void TrendPanel::choose(TagId tag) {
  const auto index = static_cast<int>(tags().indexOf(tag));
  legend_->setChosen(index);
  chart_->setChosen(index);
  chart_->showChanges();
}

QList<TagId> TrendPanel::tags() const {
  QList<TagId> ids;
  for (const TrendTag& tag : tags_) ids.append(tag.tag);
  return ids;
}

void TrendPanel::applyTags() {
  source_->keepOnly(tags());
  legend_->setTags(tags_);
  QWidget* before = exports_.last();
  for (LegendEntry* entry : legend_->entries()) {
    setTabOrder(before, entry);
    before = entry;
  }
  chart_->setTags(tags_);
  legend_->setChosen(tags_.isEmpty() ? -1 : 0);
  chart_->setChosen(tags_.isEmpty() ? -1 : 0);
  stack_->setCurrentIndex(tags_.isEmpty() ? 1 : 0);
  showSamples();
  emit tagsChanged();
}

void TrendPanel::setLive(bool isLive) {
  const bool isChange = isLive != isLive_;
  isLive_ = isLive;
  live_->setChecked(isLive);
  if (!isChange || !isLive) return;
  const UtcTime now = clock_.now();
  showWindow({now - window_.length(), now});
}

void TrendPanel::showSpan(TrendSpan span) {
  span_ = span;
  picker_->setSpan(span);
  isLive_ = true;
  live_->setChecked(true);
  if (const auto window = windowOf(span, clock_.now(), shiftBegin_)) showWindow(*window);
}

void TrendPanel::showWindow(const TimeWindow& window) {
  window_ = window;
  chart_->setNow(clock_.now());
  chart_->setWindow(window);
  picker_->setCustom(window);
  chart_->showChanges();
  showValues();
  loadSoon_.start();
}

void TrendPanel::loadAll() {
  if (tags_.isEmpty()) return;
  source_->load(tags(), window_, chart_->width());
}

void TrendPanel::advance(const ReadingBatch& readings, UtcTime now,
                         std::optional<UtcTime> shiftBegin) {
  shiftBegin_ = shiftBegin;
  chart_->setNow(now);
  source_->addLive(readings, now);
  if (!isLive_) return;
  const UtcTime from =
      span_ == TrendSpan::Shift && shiftBegin ? *shiftBegin : now - window_.length();
  window_ = between(from, now, now);
  chart_->setWindow(window_);
  source_->follow(window_.from);
  showSamples();
  if (source_->wantsLoad()) loadSoon_.start();
}

void TrendPanel::showSamples() {
  for (const TrendTag& tag : tags_) chart_->setSamples(tag.tag, source_->samples(tag.tag));
  chart_->showChanges();
  showValues();
}

void TrendPanel::showValues() {
  const UtcTime time = chart_->cursorTime().value_or(window_.to);
  QList<std::optional<double>> values;
  for (int i = 0; i < tags_.size(); ++i) values.append(chart_->valueOf(i, time));
  legend_->setValues(values);
}

void TrendPanel::showState() {
  progress_->setVisible(source_->isLoading() || export_->isBusy());
  problem_->setText(source_->problem());
  problem_->setVisible(!source_->problem().isEmpty());
  for (Button* button : exports_) button->setEnabled(!export_->isBusy() && !tags_.isEmpty());
}

bool TrendPanel::isSettled() const {
  return !source_->isLoading() && !loadSoon_.isActive();
}

void TrendPanel::askForFile(const QString& title, const QString& suffix,
                            void (TrendPanel::*save)(const QString&)) {
  auto* dialog = new QFileDialog(this, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix);
  dialog->setNameFilter(QStringLiteral("*.%1").arg(suffix));
  connect(dialog, &QFileDialog::fileSelected, this, save);
  dialog->open();
}

void TrendPanel::exportPicture(const QString& path) {
  export_->savePicture(stack_->widget(0)->grab().toImage(), path);
}

void TrendPanel::exportCsv(const QString& path) {
  QList<HistoryQuery> queries;
  for (const TrendTag& tag : tags_) queries.append({tag.tag, window_.from, window_.to, 0});
  export_->saveCsv(session_, queries, path);
}

}  // namespace linewarden::ui
