// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_download.h"

#include <QDir>
#include <QWidget>

#include <cmath>
#include <limits>

namespace linewarden::test {

inline UtcTime sampleTime() {
  return fromMillis(1'750'000'000'000);
}

inline DownloadItem item(const QString& parameter, const QString& tag, const QString& unit,
                         std::optional<double> before, double wanted) {
  DownloadItem made;
  made.parameter = parameter;
  made.tag = tag;
  made.unit = unit;
  made.decimals = parameter.isEmpty() ? 0 : 1;
  made.before = before;
  made.wanted = wanted;
  made.signedValue = wanted;
  return made;
}

inline QList<DownloadItem> items() {
  return {item({}, QStringLiteral("L1.Recipe"), {}, 7, 0),
          item(QStringLiteral("Pasteuriser temperature"), QStringLiteral("L1.Past.TempSet"),
               QStringLiteral("°C"), 72.0, 71.5),
          item(QStringLiteral("Fill volume"), QStringLiteral("L1.Fill.VolumeSet"),
               QStringLiteral("ml"), 500.0, 500.0),
          item(QStringLiteral("Filler pressure"), QStringLiteral("L1.Fill.PressureSet"),
               QStringLiteral("bar"), 2.5, 2.8),
          item(QStringLiteral("Cap torque"), QStringLiteral("L1.Cap.TorqueSet"),
               QStringLiteral("N·m"), {}, 1.4),
          item({}, QStringLiteral("L1.RecipeVersion"), {}, 2, 3),
          item({}, QStringLiteral("L1.Recipe"), {}, 0, 7)};
}

inline DownloadPlan plan(bool isLineStopped = true) {
  DownloadPlan made;
  made.version = {3};
  made.versionText = QStringLiteral("Lemonade 0.5 l, version 3");
  made.hash = QByteArray(32, '\x5a');
  made.line = QStringLiteral("L1");
  made.items = items();
  made.interlocks = {
      {QStringLiteral("verified"), true,
       QStringLiteral("Both signatures hold and the trail tells the same.")},
      {QStringLiteral("plc-connected"), true, QStringLiteral("The PLC of line 1 answers.")},
      {QStringLiteral("line-state"), isLineStopped,
       isLineStopped ? QStringLiteral("The line is stopped.")
                     : QStringLiteral("The line is running. Stop it before you load a recipe.")},
      {QStringLiteral("no-critical-alarm"), true, QStringLiteral("No critical alarm stands.")}};
  return made;
}

/// The second value was refused, the others were not tried.
inline DownloadRecord failedRecord() {
  DownloadRecord record;
  record.id = 12;
  record.version = {3};
  record.recipe = {7};
  record.number = 3;
  record.product = QStringLiteral("Lemonade 0.5 l");
  record.line = QStringLiteral("L1");
  record.order = QStringLiteral("PO-4711");
  record.name = QStringLiteral("rossi");
  record.displayName = QStringLiteral("Anna Rossi");
  record.started = sampleTime();
  record.finished = sampleTime() + std::chrono::seconds(4);
  record.outcome = DownloadOutcome::Failed;
  record.items = items();
  record.summary = QStringLiteral(
      "In the PLC as wanted: L1.Recipe, Pasteuriser temperature. Not changed: Fill volume, Filler "
      "pressure, Cap torque.");
  for (int at : {0, 1}) {
    record.items[at].result = WriteResult::Written;
    record.items[at].found = record.items[at].wanted;
  }
  record.items[2].result = WriteResult::Refused;
  record.items[2].reason = QStringLiteral("The PLC refused the write: illegal data value.");
  record.items[2].found = record.items[2].before;
  return record;
}

inline GuardedParameter guarded(const QString& name, const QString& unit, double expected,
                                std::optional<double> found, bool isDrifted) {
  GuardedParameter made;
  made.name = name;
  made.tag = QStringLiteral("L1.") + name;
  made.unit = unit;
  made.decimals = 1;
  made.expected = expected;
  made.tolerance = 0.5;
  made.found = found;
  made.isDrifted = isDrifted;
  if (isDrifted || !found) made.since = sampleTime() - std::chrono::minutes(4);
  made.flips = isDrifted ? 2 : 0;
  return made;
}

inline DriftView driftView() {
  DriftView view;
  view.line = QStringLiteral("L1");
  view.running = RecipeVersion();
  view.running->product = QStringLiteral("Lemonade 0.5 l");
  view.running->number = 3;
  view.loaded = sampleTime() - std::chrono::hours(5);
  view.isVerified = true;
  view.parameters = {
      guarded(QStringLiteral("Pasteuriser temperature"), QStringLiteral("°C"), 71.5, 71.5, false),
      guarded(QStringLiteral("Fill volume"), QStringLiteral("ml"), 500.0, {}, false),
      guarded(QStringLiteral("Filler pressure"), QStringLiteral("bar"), 2.8, 3.6, true),
      guarded(QStringLiteral("Cap torque"), QStringLiteral("N·m"), 1.4, 1.3, false)};
  return view;
}

/// Real charts: learnt from 25 subgroups, then the mean moves up by 0.25.
inline WatchView shiftedWatch(int subgroups = 90) {
  ProcessWatchParameters parameters;
  parameters.target = 71.5;
  parameters.tolerance = 0.5;
  parameters.resolution = 0.1;
  ProcessWatch watch(parameters);
  UtcTime time = sampleTime() - std::chrono::minutes(subgroups + 1);
  for (int group = 0; group < subgroups; ++group) {
    const double noise = 0.08 * std::sin(group * 2.4) + 0.05 * std::cos(group * 5.1);
    const double mean = 71.5 + noise + (group > 60 ? 0.25 : 0.0);
    for (int sample = 0; sample < 60; ++sample) {
      time += std::chrono::seconds(1);
      static_cast<void>(watch.take(mean, time));
    }
  }
  static_cast<void>(watch.advance(time + std::chrono::seconds(1)));
  const WatchStatus status = watch.status();
  WatchView view;
  view.parameter = QStringLiteral("Pasteuriser temperature");
  view.tag = QStringLiteral("L1.Past.Temp");
  view.unit = QStringLiteral("°C");
  view.decimals = 1;
  view.target = parameters.target;
  view.sigma = status.sigma.value_or(0);
  view.state = status.state;
  view.learnt = status.learnt;
  view.wanted = status.toLearn;
  view.points = watch.points();
  view.parameters = parameters;
  return view;
}

/// For eyes, where a folder is named.
inline void draw(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
  if (folder.isEmpty()) return;
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  widget.grab().save(QDir(folder).filePath(QStringLiteral("run-%1.png").arg(name)));
}

}  // namespace linewarden::test
