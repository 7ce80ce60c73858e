// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/installation_settings.h"
#include "tests/support/routing_place.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/view_settings.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

/// The page of settings over a real store and the real routing, which sends nothing: Miriam
/// Keller, administrator, is at it.
struct RoutingDesk {
  RoutingPlace place;
  std::shared_ptr<const Plant> plant = plantWithALine();
  QTemporaryDir folder;
  ui::ViewSettings view{folder.filePath(QStringLiteral("view.ini"))};
  InstallationSettings installation{*place.store, *place.audit, *place.guard, {}};
  ui::SettingsPage page{
      {installation, *place.guard, view, {*place.routing, *place.guard, plant, place.clock}}};
  QSignalSpy told{&page, &ui::Page::told};

  RoutingDesk() {
    page.resize(1104, 720);
    page.show();
    page.activateWindow();
  }

  static std::shared_ptr<const Plant> plantWithALine() {
    auto plant = std::make_shared<Plant>();
    Line line;
    line.id = QStringLiteral("L1");
    line.title = QStringLiteral("Line 1");
    plant->lines = {line};
    AlarmDefinition alarm;
    alarm.id.text = QStringLiteral("L1.torque:high");
    alarm.line = line.id;
    alarm.alarmClass = QStringLiteral("quality");
    plant->alarms = {alarm};
    return plant;
  }

  /// To the routing, and until all of it is shown.
  [[nodiscard]] bool enter() { return enter(place.keller); }
  [[nodiscard]] bool enter(const Session& who) {
    page.leave();
    page.enter(who, QStringLiteral("routing"));
    return settles();
  }
  [[nodiscard]] bool settles() const {
    // Routing tells of changes once it has read what there is.
    return QTest::qWaitFor(
        [this] { return page.isSettled() && !place.routing->states().isEmpty(); }, 20'000);
  }
  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] bool isWrong(const char* name) const {
    return find(name)->property("problem").toBool();
  }
  [[nodiscard]] QString textOf(const char* name) const {
    const auto* label = find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
  }
  [[nodiscard]] QString lineOf(const char* name) const { return find<QLineEdit>(name)->text(); }
  [[nodiscard]] bool says(const QString& part) const {
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel* label) {
      return label->isVisible() && label->text().contains(part);
    });
  }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
  [[nodiscard]] RoutingSetup stored() const {
    const auto setup = waitFor(place.routing->setup(place.keller));
    return setup ? *setup : RoutingSetup();
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString pictures = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (pictures.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* shown = const_cast<ui::SettingsPage*>(&page);
    for (QDialog* dialog : page.findChildren<QDialog*>()) {
      if (dialog->isVisible()) shown = dialog;
    }
    shown->grab().save(QDir(pictures).filePath(QStringLiteral("routing-%1.png").arg(name)));
  }
};

}  // namespace linewarden::test
