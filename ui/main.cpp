// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "app/base/os/process.h"
#include "app/base/translation.h"
#include "app/console/console.h"
#include "app/identity/identity.h"
#include "ui/access/access_page.h"
#include "ui/account/account_page.h"
#include "ui/alerts/alerts_page.h"
#include "ui/audit/trail_page.h"
#include "ui/hall/wallboard_program.h"
#include "ui/line/line_page.h"
#include "ui/overview/overview_page.h"
#include "ui/people/people_page.h"
#include "ui/recipes/approvals/approvals_page.h"
#include "ui/recipes/recipes_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QTextStream>

using namespace linewarden;

namespace {

constexpr int usageError = 2;

ui::RecipeRooms recipeRooms(Console& console) {
  return {console.recipes(),        console.approvals(),       console.recipeVerifier(),
          console.recipeDownload(), console.driftGuard(),      console.lineBoard(),
          console.signIn(),         console.guard(),           console.sharedPlant(),
          console.clock(),          console.plant().site.title};
}

// The pages of this program, in the order of the rail; the shell knows none of them.
ui::PageRegistry allPages() {
  return {
      {QStringLiteral("overview"), QCoreApplication::translate("pages", "Lines"),
       QStringLiteral("lines"), ui::NavigationGroup::Operate, Permission::ViewPlant,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         return new ui::OverviewPage(console.sharedPlant(), console.lineBoard(), console.clock(),
                                     parent);
       }},
      {QStringLiteral("line"), QCoreApplication::translate("pages", "Line"), QStringLiteral("line"),
       ui::NavigationGroup::Operate, Permission::ViewPlant,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         return new ui::LinePage(console.sharedPlant(), console.lineBoard(), console.history(),
                                 console.clock(), parent);
       }},
      {QStringLiteral("alerts"), QCoreApplication::translate("pages", "Alerts"),
       QStringLiteral("alerts"), ui::NavigationGroup::Operate, Permission::ViewPlant,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         return new ui::AlertsPage(
             {console.alarmDesk(), console.alarmViews(), console.guard(), console.signIn(),
              console.history(), console.sharedPlant(), console.clock()},
             parent);
       }},
      {QStringLiteral("recipes"), QCoreApplication::translate("pages", "Recipes"),
       QStringLiteral("recipes"), ui::NavigationGroup::Control, Permission::ViewPlant,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         return new ui::RecipesPage(recipeRooms(context.console), parent);
       }},
      {QStringLiteral("approvals"), QCoreApplication::translate("pages", "Approvals"),
       QStringLiteral("approvals"), ui::NavigationGroup::Control, Permission::ViewPlant,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         return new ui::ApprovalsPage(recipeRooms(context.console), parent);
       }},
      {QStringLiteral("audit"), QCoreApplication::translate("pages", "Audit"),
       QStringLiteral("audit"), ui::NavigationGroup::Protect, Permission::ReadAudit,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         return new ui::TrailPage({console.auditReader(), console.guard(), console.clock(),
                                   console.auditArchiver(), console.signIn()},
                                  parent);
       }},
      {QStringLiteral("people"), QCoreApplication::translate("pages", "People"),
       QStringLiteral("people"), ui::NavigationGroup::Protect, Permission::ViewPeople,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Identity& identity = context.console.identity();
         return new ui::PeoplePage({identity.people(), identity.roles(), identity.sessions(),
                                    identity.signIn(), identity.guard(), context.console.clock()},
                                   parent);
       }},
      {QStringLiteral("access"), QCoreApplication::translate("pages", "Access control"),
       QStringLiteral("access"), ui::NavigationGroup::Protect, Permission::ViewPeople,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         Identity& identity = console.identity();
         return new ui::AccessPage(
             {identity.reviews(), identity.policy(), identity.breakGlass(), identity.directory(),
              identity.signIn(), identity.guard(), console.clock(), console.plant().site.title},
             parent);
       }},
      {QStringLiteral("settings"),
       QCoreApplication::translate("pages", "Settings"),
       QStringLiteral("settings"),
       ui::NavigationGroup::Foot,
       {},
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Console& console = context.console;
         return new ui::SettingsPage(
             {console.settings(),
              console.guard(),
              context.view,
              {console.alarmRouting(), console.guard(), console.sharedPlant(), console.clock()}},
             parent);
       }},
      {QStringLiteral("account"), QCoreApplication::translate("pages", "My account"),
       QStringLiteral("user"), ui::NavigationGroup::Foot, Permission::ManageOwnAccount,
       [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
         Identity& identity = context.console.identity();
         return new ui::AccountPage({identity.ownAccount(), identity.sessions(), identity.signIn(),
                                     identity.guard(), context.console.clock()},
                                    parent);
       }},
  };
}

int refuse(const QString& text) {
  QTextStream(stderr) << text << Qt::endl;
  return usageError;
}

int refuseWithoutDisplay(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  translation::load(ui::languageAsked(QCoreApplication::arguments()));
  return refuse(QCoreApplication::translate(
      "start",
      "There is no display to open a window on. Start this in a desktop session, under "
      "xvfb-run, or use linewardenctl, which needs none."));
}

int run(QApplication& application, ui::StartOptions options) {
  if (options.wallboard) {
    ui::WallboardProgram wallboard(std::move(options));
    wallboard.start();
    return QApplication::exec();
  }
  ui::Program program(std::move(options), allPages);
  program.start();
  return application.exec();
}

}  // namespace

int main(int argc, char** argv) {
  os::forbidCoreDumps();
  QCoreApplication::setApplicationName(QStringLiteral("linewarden"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LINEWARDEN_VERSION));
  if (!os::hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
    return refuseWithoutDisplay(argc, argv);
  }
  QApplication::setHighDpiScaleFactorRoundingPolicy(
      Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
  QApplication application(argc, argv);
  translation::load(ui::languageAsked(QCoreApplication::arguments()));
  auto options = ui::parseStartOptions(QCoreApplication::arguments());
  if (!options) return refuse(options.error().message);
  if (options->help || options->version) {
    QTextStream(stdout) << (options->help ? ui::startHelp()
                                          : QStringLiteral("linewarden " LINEWARDEN_VERSION "\n"));
    return 0;
  }
  return run(application, std::move(options).value());
}
