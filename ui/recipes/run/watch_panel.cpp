// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/watch_panel.h"

#include "ui/recipes/run/marked_text.h"
#include "ui/recipes/run/watch_chart.h"
#include "ui/recipes/run/watch_legend.h"
#include "ui/recipes/run/watch_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

RunMark markOfState(WatchState state) {
  switch (state) {
    case WatchState::Learning: return RunMark::Working;
    case WatchState::Watching: return RunMark::Good;
    case WatchState::Signalled: return RunMark::High;
    case WatchState::Paused: return RunMark::Waiting;
  }
  return RunMark::None;
}

}  // namespace

WatchPanel::WatchPanel(QWidget* parent)
    : QWidget(parent),
      title_(new ElidedLabel(TextSize::Section, Tone::Plain, this)),
      faces_(new QStackedWidget(this)),
      none_(new StateView(StateView::Kind::Empty, tr("No chart"), {}, faces_)),
      state_(new MarkedText),
      chart_(new WatchChart),
      point_(makeLabel({}, TextSize::Caption, Tone::Quiet)),
      why_(makeParagraph({}, Tone::Plain)),
      facts_(makeLabel({}, TextSize::Caption, Tone::Quiet)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(title_);
  column->addWidget(faces_, 1);
  none_->setIconName(QStringLiteral("trend"));
  auto* shown = new QWidget(faces_);
  auto* parts = new QVBoxLayout(shown);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(gridStep / 2);
  parts->addWidget(state_);
  parts->addWidget(why_);
  parts->addWidget(chart_, 1);
  parts->addWidget(point_);
  parts->addWidget(new WatchLegend(shown));
  parts->addWidget(facts_);
  why_->setObjectName(QStringLiteral("watchWhy"));
  facts_->setObjectName(QStringLiteral("watchFacts"));
  facts_->setWordWrap(true);
  point_->setWordWrap(true);
  faces_->addWidget(none_);
  faces_->addWidget(shown);
  connect(chart_, &WatchChart::pickedChanged, this, &WatchPanel::showPoint);
}

void WatchPanel::show(const QString& parameter, const std::optional<WatchView>& watch,
                      const QString& told, UtcTime now) {
  now_ = now;
  title_->setFullText(parameter.isEmpty() ? tr("Process variable")
                                          : tr("%1, as measured").arg(parameter));
  faces_->setCurrentIndex(watch ? 1 : 0);
  if (!watch) {
    none_->setText(parameter.isEmpty()
                       ? tr("Choose a parameter to see how what it governs is measured.")
                       : tr("No measured value belongs to this parameter in the plant file, so "
                            "only the set point itself is guarded."));
    return;
  }
  state_->show(markOfState(watch->state), watchStateText(*watch));
  const QString why = whyItFired(*watch, now, QLocale());
  why_->setText(why.isEmpty() ? told : why);
  why_->setVisible(!why_->text().isEmpty());
  facts_->setText(watchFacts(*watch, QLocale()));
  chart_->setWatch(*watch);
  showPoint(chart_->picked());
}

// Always of two lines, so that the chart does not jump under the pointer.
void WatchPanel::showPoint(int point) {
  const QString text = watchPointText(chart_->watch(), point, now_, QLocale());
  point_->setText(text.isEmpty() ? tr("Point at the chart, or press Left and Right in it, to read "
                                      "a subgroup's numbers.")
                                 : text);
  point_->setMinimumHeight(2 * QFontMetrics(textFont(TextSize::Caption)).lineSpacing());
}

}  // namespace linewarden::ui
