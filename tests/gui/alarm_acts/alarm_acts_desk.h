// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/base/when_done.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "tests/support/recipe_place.h"
#include "ui/alerts/alarm_acts.h"
#include "ui/alerts/alarm_panel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

inline const AlarmId torqueHigh{QStringLiteral("torque:high")};
/// Latching.
inline const AlarmId torqueVeryHigh{QStringLiteral("torque:high-high")};

inline std::shared_ptr<const Plant> alarmActsPlant() {
  auto plant = std::make_shared<Plant>();
  Tag tag;
  tag.id = TagId{1};
  tag.name = QStringLiteral("torque");
  tag.title = QStringLiteral("Capping torque");
  tag.type = DataType::Float64;
  tag.engineeringUnit = QStringLiteral("Nm");
  tag.decimals = 1;
  plant->tagIndex.insert(tag.name, 0);
  plant->tags = {tag};
  Line line;
  line.id = QStringLiteral("L1");
  line.title = QStringLiteral("Line 1");
  line.units = {QStringLiteral("L1.capper")};
  plant->lines = {line};
  Unit unit;
  unit.id = QStringLiteral("L1.capper");
  unit.title = QStringLiteral("Capper");
  unit.line = line.id;
  plant->units = {unit};
  AlarmDefinition high;
  high.id = torqueHigh;
  high.title = QStringLiteral("Torque high");
  high.line = line.id;
  high.unit = unit.id;
  high.tag = tag.name;
  high.condition.limit = 80;
  high.priority = AlarmPriority::High;
  high.cause = QStringLiteral("The head is set too tight.");
  high.response = QStringLiteral("Take five bottles and measure.");
  AlarmDefinition veryHigh = high;
  veryHigh.id = torqueVeryHigh;
  veryHigh.title = QStringLiteral("Torque very high");
  veryHigh.condition.kind = AlarmConditionKind::HighHigh;
  veryHigh.condition.limit = 100;
  veryHigh.isLatching = true;
  plant->alarms = {high, veryHigh};
  return plant;
}

/// The desk of alarms with real people, store and history; a window with the panel, which hears of
/// changes as the page has it hear.
struct AlarmActsDesk : RecipePlace {
  AlarmActsDesk() : RecipePlace(alarmActsPlant()) {
    alarms.start();
    auto* row = new QHBoxLayout(&window);
    row->addWidget(&panel);
    window.resize(520, 900);
    window.show();
    window.activateWindow();
    QObject::connect(&alarms, &AlarmDesk::changed, &panel, [this](const QList<AlarmId>&) {
      whenDone(alarms.all(guard->serviceSession()), &panel,
               [this](const Result<QList<AlarmView>>& all) {
                 for (const AlarmView& one : all ? *all : QList<AlarmView>()) panel.refresh(one);
               });
    });
  }

  void sit(const Session& session) {
    acts.setSession(session);
    panel.begin(session);
  }
  Session sit(const QString& name) {
    const Session session = enter(name);
    sit(session);
    return session;
  }
  /// A reading, kept in history too.
  void torque(double value) {
    clock.advance(std::chrono::seconds(1));
    const ReadingBatch batch{{TagId{1}, value, Quality::Good, clock.now(), {}}};
    alarms.consume(batch);
    if (!waitFor(history.append(batch))) throw BrokenInvariant("history keeps nothing");
  }
  void raise(const QString& id, AlarmSource source) {
    ServiceCondition condition;
    condition.source = source;
    condition.definition.id.text = id;
    condition.definition.title = QStringLiteral("About %1").arg(id);
    alarms.raise(condition);
  }
  [[nodiscard]] AlarmView view(const AlarmId& id = torqueHigh) {
    const auto all = waitFor(alarms.all(guard->serviceSession()));
    for (const AlarmView& one : all ? *all : QList<AlarmView>()) {
      if (one.record.id == id) return one;
    }
    return {};
  }
  [[nodiscard]] AlarmState state(const AlarmId& id = torqueHigh) { return view(id).record.state; }
  [[nodiscard]] QString refusal(ui::AlarmActKind kind, const AlarmId& id = torqueHigh) {
    return acts.refusalOf(kind, {view(id)});
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return window.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  /// Whether something in this widget that can be seen says it.
  [[nodiscard]] bool says(const char* name, const QString& part) const {
    const auto* widget = find(name);
    if (widget == nullptr) return false;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
  }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
  [[nodiscard]] bool hasProblem(const char* name) const {
    return find(name)->property("problem").toBool();
  }
  [[nodiscard]] QString lastTold() const {
    return told.isEmpty() ? QString() : told.constLast().constFirst().toString();
  }
  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return panel.isSettled(); }, 20'000);
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* shown = &window;
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
      if (dialog->isVisible()) shown = dialog;
    }
    shown->grab().save(QDir(folder).filePath(QStringLiteral("alarm-%1.png").arg(name)));
  }

  AlarmDesk alarms{AlarmRooms{*store, *audit, *guard, identity->notices(), plant, clock}};
  AlarmViews views{*store, *audit, *guard};
  RowHistory history{*store, plant};
  HistoryReader reader{history, *guard, *audit, plant};
  ui::AlertRooms rooms{alarms, views, *guard, *signIn, reader, plant, clock};
  QWidget window;
  ui::AlarmActs acts{rooms, &window};
  ui::AlarmPanel panel{rooms, acts, &window};
  QSignalSpy told{&acts, &ui::AlarmActs::told};
};

}  // namespace linewarden::test
