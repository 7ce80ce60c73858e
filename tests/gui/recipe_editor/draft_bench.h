// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant_file.h"
#include "ui/recipes/editor/draft_table.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/problem_strip.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <memory>
#include <utility>

namespace linewarden::test {

/// The demo plant.
inline std::shared_ptr<const Plant> demoPlant() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
  if (!file.open(QIODevice::ReadOnly)) return std::make_shared<Plant>();
  return readPlantFile(file.readAll()).plant;
}

/// Two parameters of the bottling line, without a problem.
inline RecipeContent lemonade() {
  RecipeContent content;
  content.product = QStringLiteral("Lemonade 0.5 l");
  content.line = QStringLiteral("L1");
  content.title = QStringLiteral("First");
  content.steps = {{QStringLiteral("Fill"), {}}};
  content.parameters = {{QStringLiteral("Fill volume"),
                         QStringLiteral("Fill"),
                         500,
                         QStringLiteral("ml"),
                         490,
                         510,
                         0.5,
                         QStringLiteral("L1.filler.fill_volume_setpoint"),
                         {}},
                        {QStringLiteral("Bowl pressure"),
                         {},
                         3,
                         QStringLiteral("bar"),
                         2,
                         4,
                         0.05,
                         QStringLiteral("L1.filler.bowl_pressure_setpoint"),
                         {}}};
  return content;
}

/// The table of a draft with the strip of its problems, on its own.
struct DraftBench {
  ui::ParameterModel model{demoPlant()};
  ui::DraftTable table{model};
  ui::ProblemStrip strip;

  DraftBench() {
    QObject::connect(&model, &ui::ParameterModel::changed, &strip,
                     [this] { strip.setProblems(model.problems()); });
    QObject::connect(&strip, &ui::ProblemStrip::jumped, &table, &ui::DraftTable::jumpTo);
    model.load(lemonade());
    table.resize(880, 480);
    table.show();
    table.activateWindow();
  }

  [[nodiscard]] QTableView* view() const { return table.view(); }
  [[nodiscard]] QModelIndex cell(int row, int column) const { return model.index(row, column); }
  [[nodiscard]] QString shown(int row, int column) const {
    return cell(row, column).data().toString();
  }
  [[nodiscard]] QString problem(int row, int column) const {
    return cell(row, column).data(ui::ParameterModel::ProblemRole).toString();
  }
  void go(int row, int column) const {
    view()->setFocus();
    view()->setCurrentIndex(cell(row, column));
  }
  /// The editor of the cell that is typed in.
  template <class Widget = QLineEdit>
  [[nodiscard]] Widget* editor() const {
    return view()->viewport()->findChild<Widget*>(QStringLiteral("cellEditor"));
  }
  /// As a person does: goes there, types, Enter.
  void type(int row, int column, const QString& text) const {
    go(row, column);
    QTest::keyClick(view(), Qt::Key_F2);
    auto* line = editor();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    // The editor goes by the event loop; until then it is still found.
    (void)QTest::qWaitFor([this] { return editor() == nullptr; });
  }
  void press(const char* name) const {
    table.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
  }
};

/// For eyes, where a folder is named.
inline void draw(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
  if (folder.isEmpty()) return;
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  widget.grab().save(QDir(folder).filePath(QStringLiteral("editor-%1.png").arg(name)));
}

}  // namespace linewarden::test
