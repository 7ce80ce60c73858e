// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_reader.h"
#include "app/production/line_board.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QHBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace linewarden::ui {

class Button;
class ChoiceBox;
class NowPanel;
class StateView;
class TagTable;
class TrendPanel;
class UnitCard;

/// A line: its units in flow order, the chosen unit's tags, their trend, and how the line
/// does now. Its place is the line's id; the first line without one.
class LinePage final : public Page {
  Q_OBJECT

 public:
  LinePage(std::shared_ptr<const Plant> plant, const LineBoard& board, HistoryReader& history,
           const Clock& clock, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString context() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

  /// Takes a snapshot now.
  void refresh();
  [[nodiscard]] QString line() const { return line_; }
  [[nodiscard]] TagTable* table() const { return table_; }
  [[nodiscard]] TrendPanel* trend() const { return trend_; }
  [[nodiscard]] const QList<UnitCard*>& units() const { return units_; }

 private:
  void build(HistoryReader& history);
  void buildBody(HistoryReader& history);
  void connectBody();
  QWidget* buildHead();
  void showLine(const QString& id);
  void stepLine(int by);
  void buildUnits(const Line& line);
  void chooseUnit(const QString& id);
  void showTag(const Tag* tag);
  void showStatus(const LineStatus& status, UtcTime now);
  [[nodiscard]] QList<TagId> wantedTags() const;
  [[nodiscard]] QList<TagId> firstTrendTags(const Line& line) const;

  const std::shared_ptr<const Plant> plant_;
  const LineBoard& board_;
  const Clock& clock_;
  Session session_;
  QString line_;
  QTimer timer_;
  QStackedLayout* stack_;
  StateView* empty_;
  StateView* failure_;
  QScrollArea* body_;
  QWidget* ground_;
  ChoiceBox* picker_;
  Button* next_;
  QHBoxLayout* unitRow_;
  QList<UnitCard*> units_;
  TagTable* table_;
  TrendPanel* trend_;
  NowPanel* now_;
};

}  // namespace linewarden::ui
