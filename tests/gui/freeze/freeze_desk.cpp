// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeze_desk.h"

#include "app/production/line_board.h"
#include "ui/line/line_page.h"
#include "ui/line/tag_table.h"
#include "ui/line/tag_table_model.h"
#include "ui/overview/overview_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

namespace linewarden::test {

namespace {

// The pages of ui/main.cpp.
ui::PageRegistry pages() {
  return {{QStringLiteral("overview"), QStringLiteral("Lines"), QStringLiteral("lines"),
           ui::NavigationGroup::Operate, Permission::ViewPlant,
           [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
             Console& console = context.console;
             return new ui::OverviewPage(console.sharedPlant(), console.lineBoard(),
                                         console.clock(), parent);
           }},
          {QStringLiteral("line"), QStringLiteral("Line"), QStringLiteral("line"),
           ui::NavigationGroup::Operate, Permission::ViewPlant,
           [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
             Console& console = context.console;
             return new ui::LinePage(console.sharedPlant(), console.lineBoard(), console.history(),
                                     console.clock(), parent);
           }},
          {QStringLiteral("settings"), QStringLiteral("Settings"), QStringLiteral("settings"),
           ui::NavigationGroup::Foot, std::nullopt,
           [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
             Console& console = context.console;
             return new ui::SettingsPage({console.settings(),
                                          console.guard(),
                                          context.view,
                                          {console.alarmRouting(), console.guard(),
                                           console.sharedPlant(), console.clock()}},
                                         parent);
           }}};
}

}  // namespace

FreezeDesk::FreezeDesk(const FreezePlace& thePlace)
    : place(thePlace),
      view(settings.filePath(QStringLiteral("view.ini"))),
      session(place.place(), clock),
      window(session, view, pages()) {
  view.setTheme(ui::ThemeChoice::Light);
  window.resize(1280, 800);
  window.show();
}

bool FreezeDesk::signIn() {
  session.open();
  const auto stageIs = [this](ui::Stage stage) {
    return QTest::qWaitFor([this, stage] { return session.stage() == stage; }, patience);
  };
  if (!stageIs(ui::Stage::SigningIn)) return false;
  if (!type("signInName", FreezePlace::person()) ||
      !type("signInPassword", FreezePlace::password()) || !click("signInContinue")) {
    return false;
  }
  const auto codeWanted = [this] { return find("signInCode")->isVisible(); };
  if (!QTest::qWaitFor(codeWanted, patience)) return false;
  return type("signInCode", place.code()) && click("signInEnter") && stageIs(ui::Stage::SignedIn);
}

bool FreezeDesk::hearsBothPlcs() {
  const auto all = [this] {
    const QList<Tag>& tags = session.console()->plant().tags;
    return std::all_of(tags.cbegin(), tags.cend(), [this](const Tag& tag) {
      return reading(tag.name).quality == Quality::Good;
    });
  };
  return QTest::qWaitFor(all, patience);
}

bool FreezeDesk::click(const char* name) const {
  auto* control = find(name);
  if (control == nullptr || !control->isVisible()) return false;
  QTest::mouseClick(control, Qt::LeftButton);
  return true;
}

bool FreezeDesk::clickText(const QString& text) const {
  for (auto* button : window.findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->text() != text) continue;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
  }
  return false;
}

bool FreezeDesk::type(const char* name, const QString& text) const {
  auto* field = find(name);
  if (field == nullptr || !field->isVisible()) return false;
  QTest::keyClicks(field, text);
  return true;
}

bool FreezeDesk::goByPalette(const QString& typed) {
  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  auto* line = find<QLineEdit>("paletteLine");
  if (!QTest::qWaitFor([line] { return line->hasFocus(); }, patience)) return false;
  QTest::keyClicks(line, typed);
  QTest::keyClick(line, Qt::Key_Return);
  return !find("commandPalette")->isVisible();
}

bool FreezeDesk::unlockByHand() const {
  if (!type("lockPassword", FreezePlace::password()) || !type("lockCode", place.code(1))) {
    return false;
  }
  QTest::keyClick(find("lockCode"), Qt::Key_Return);
  return true;
}

QString FreezeDesk::title() const {
  return find<QLabel>("pageTitle")->text();
}

bool FreezeDesk::shows(const QString& part) const {
  for (const QLabel* label : window.findChildren<QLabel*>()) {
    const auto* elided = qobject_cast<const ui::ElidedLabel*>(label);
    const QString text = elided == nullptr ? label->text() : elided->fullText();
    if (label->isVisible() && text.contains(part)) return true;
  }
  return false;
}

ui::LinePage* FreezeDesk::linePage() const {
  return window.findChild<ui::LinePage*>();
}

FreezeDesk::Row FreezeDesk::row(const QString& name) const {
  const ui::LinePage* page = linePage();
  if (page == nullptr) return {};
  const ui::TagTableModel* model = page->table()->model();
  for (int at = 0; at < model->rowCount(); ++at) {
    if (model->tagAt(at)->name != name) continue;
    const auto text = [model, at](int column, int role) {
      return model->data(model->index(at, column), role).toString();
    };
    return {text(ui::TagTableModel::Value, Qt::DisplayRole),
            text(ui::TagTableModel::QualityColumn, Qt::DisplayRole),
            text(ui::TagTableModel::Value, Qt::AccessibleTextRole)};
  }
  return {};
}

Reading FreezeDesk::reading(const QString& name) const {
  const Tag* tag = session.console()->plant().tag(name);
  const auto readings = session.console()->lineBoard().readings(session.session(), {tag->id});
  return readings ? readings->first() : Reading();
}

}  // namespace linewarden::test
