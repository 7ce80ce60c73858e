// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "listed_alarms.h"
#include "tests/support/recipe_place.h"
#include "ui/alerts/alarm_filter_bar.h"
#include "ui/alerts/alarm_journal.h"
#include "ui/alerts/alarm_panel.h"
#include "ui/alerts/alarm_ribbon.h"
#include "ui/alerts/alarm_saved_views.h"
#include "ui/alerts/alarm_table.h"
#include "ui/alerts/alerts_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

inline const AlarmId placeTorqueHigh{QStringLiteral("torque:high")};

/// Two lines; on the first a torque with an alarm above 80 Nm.
inline std::shared_ptr<const Plant> alertsPlant() {
  auto plant = std::make_shared<Plant>(*listedPlant());
  Tag tag;
  tag.id = TagId{1};
  tag.name = QStringLiteral("torque");
  tag.title = QStringLiteral("Capping torque");
  tag.type = DataType::Float64;
  tag.engineeringUnit = QStringLiteral("Nm");
  tag.decimals = 1;
  plant->tagIndex.insert(tag.name, 0);
  plant->tags = {tag};
  AlarmDefinition high;
  high.id = placeTorqueHigh;
  high.title = QStringLiteral("Torque high");
  high.line = QStringLiteral("L1");
  high.unit = QStringLiteral("L1.filler");
  high.tag = tag.name;
  high.condition.limit = 80;
  high.priority = AlarmPriority::High;
  high.alarmClass = QStringLiteral("quality");
  plant->alarms = {high};
  return plant;
}

/// Anna Rossi, shift supervisor, on the page of alarms of a real desk with store, trail and people.
struct AlertsPlace : RecipePlace {
  AlertsPlace() : RecipePlace(alertsPlant()) {
    alarms.start();
    page.resize(1180, 760);
    page.show();
    page.activateWindow();
    // Off the lists, which stand still under the pointer.
    QTest::mouseMove(&page, QPoint(2, 2));
  }

  void enter(const QString& at = {}) { page.enter(rossi, at); }
  void torque(double value) {
    clock.advance(std::chrono::seconds(1));
    alarms.consume({{TagId{1}, value, Quality::Good, clock.now(), {}}});
    (void)record(placeTorqueHigh);
  }
  /// A service's alarm, a second after the one before; the desk has taken it when this returns.
  void raise(const QString& id, AlarmPriority priority = AlarmPriority::Low,
             const QString& line = QStringLiteral("L2"), AlarmSource source = AlarmSource::System) {
    clock.advance(std::chrono::seconds(1));
    ServiceCondition condition;
    condition.source = source;
    condition.definition.id.text = id;
    condition.definition.title = QStringLiteral("About %1").arg(id);
    condition.definition.line = line;
    condition.definition.priority = priority;
    alarms.raise(condition);
    const bool isRaised = QTest::qWaitFor(
        [this, &condition] { return record(condition.definition.id).announced != UtcTime(); });
    if (!isRaised) throw BrokenInvariant("the desk raises nothing");
  }
  void raiseMany(int count, AlarmPriority priority = AlarmPriority::Low) {
    for (int i = 0; i < count; ++i) raise(QStringLiteral("many:%1").arg(i), priority);
  }
  /// Ten minutes go by; whether the flood that was is over.
  [[nodiscard]] bool calmsDown() {
    if (alarms.flood().isFlood && !isCalming_) clock.advance(std::chrono::minutes(11));
    isCalming_ = alarms.flood().isFlood;
    return !isCalming_;
  }
  [[nodiscard]] AlarmRecord record(const AlarmId& id) {
    const auto all = waitFor(alarms.all(guard->serviceSession()));
    for (const AlarmView& one : all ? *all : QList<AlarmView>()) {
      if (one.record.id == id) return one.record;
    }
    return {};
  }

  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return page.isSettled(); }, 20'000);
  }
  [[nodiscard]] const ui::AlarmListModel& model() const { return *page.standing()->model(); }
  [[nodiscard]] QTableView& table() const { return *page.standing()->view(); }
  [[nodiscard]] QStringList rows() const { return listedRows(model()); }
  [[nodiscard]] QString cell(int row, ui::AlarmColumn column) const {
    return model().index(row, static_cast<int>(column)).data().toString();
  }
  /// The id of the row at the top of what is seen.
  [[nodiscard]] QString topId() const {
    return model().itemAt(table().verticalScrollBar()->value()).id().text;
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page.findChild<Widget*>(QString::fromLatin1(name));
  }
  /// Any of that name, as each table has its own.
  [[nodiscard]] bool sees(const char* name) const {
    const auto widgets = page.findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return widget->isVisible(); });
  }
  void press(const char* name) const {
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
      if (button->isVisible()) return button->click();
    }
    QFAIL(name);
  }
  void choose(const char* box, const QString& text) const {
    auto* choice = find<QComboBox>(box);
    choice->setCurrentIndex(choice->findText(text));
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    page.grab().save(QDir(folder).filePath(QStringLiteral("alerts-%1.png").arg(name)));
  }

  AlarmDesk alarms{AlarmRooms{*store, *audit, *guard, identity->notices(), plant, clock}};
  AlarmViews views{*store, *audit, *guard};
  RowHistory history{*store, plant};
  HistoryReader reader{history, *guard, *audit, plant};
  Session rossi = RecipePlace::enter(QStringLiteral("rossi"));
  ui::AlertsPage page{{alarms, views, *guard, *signIn, reader, plant, clock}};
  QSignalSpy told{&page, &ui::Page::told};

 private:
  bool isCalming_ = false;
};

}  // namespace linewarden::test
