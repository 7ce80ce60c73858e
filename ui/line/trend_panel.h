// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_reader.h"
#include "app/plant/plant.h"
#include "ui/widgets/trend_chart.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedLayout;

namespace linewarden::ui {

class Button;
class StateView;
class TimeRangePicker;
class TrendExport;
class TrendLegend;
class TrendSource;

/// The trend of a line: up to six tags, live or any past stretch, its tools and its legend
/// with the values at the cursor.
class TrendPanel final : public QWidget {
  Q_OBJECT

 public:
  TrendPanel(std::shared_ptr<const Plant> plant, HistoryReader& history, const Clock& clock,
             QWidget* parent = nullptr);

  /// Starts anew for this person with these tags, live over the last quarter of an hour.
  void begin(const Session& session, const QList<TagId>& tags);
  void end();
  /// Puts a tag in, unless there are six already; returns whether it is in.
  bool add(TagId tag);
  void remove(TagId tag);
  /// Shades this tag's limits.
  void choose(TagId tag);
  [[nodiscard]] QList<TagId> tags() const;
  /// New readings and the time that goes on.
  void advance(const ReadingBatch& readings, UtcTime now, std::optional<UtcTime> shiftBegin);

  [[nodiscard]] bool isLive() const { return isLive_; }
  [[nodiscard]] bool isSettled() const;
  [[nodiscard]] TrendChart* chart() const { return chart_; }
  [[nodiscard]] TrendLegend* legend() const { return legend_; }
  [[nodiscard]] TrendExport* exporter() const { return export_; }
  void showSpan(TrendSpan span);
  void exportPicture(const QString& path);
  void exportCsv(const QString& path);

 signals:
  void tagsChanged();
  void settled();
  void told(const QString& text);

 private:
  void build();
  QWidget* buildTools();
  Button* addTool(QHBoxLayout* row, const QString& icon, const QString& meaning);
  void setLive(bool isLive);
  void showWindow(const TimeWindow& window);
  void loadAll();
  void applyTags();
  void showSamples();
  void showValues();
  void showState();
  void askForFile(const QString& title, const QString& suffix,
                  void (TrendPanel::*save)(const QString&));

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  Session session_;
  QList<TrendTag> tags_;
  std::optional<UtcTime> shiftBegin_;
  TrendSpan span_ = TrendSpan::Minutes15;
  TimeWindow window_;
  bool isLive_ = true;
  QTimer loadSoon_;
  TrendSource* source_;
  TrendExport* export_;
  TimeRangePicker* picker_;
  Button* live_;
  QList<Button*> exports_;
  QProgressBar* progress_;
  TrendLegend* legend_;
  TrendChart* chart_;
  QLabel* problem_;
  QStackedLayout* stack_;
  StateView* empty_;
};

}  // namespace linewarden::ui
