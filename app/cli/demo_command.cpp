// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"
#include "app/cli/command.h"
#include "app/cli/text_table.h"
#include "app/console/demo_place.h"

#include <QJsonArray>

#include <cstdio>

namespace linewarden::cli {

namespace {

struct DemoCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Demo)
};

const QString daysOption = QStringLiteral("days");
const QString demoPlantOption = QStringLiteral("plant");

Outcome told(const QString& folder, UtcTime now) {
  QJsonArray people;
  TextTable table({DemoCommandText::tr("Name"), DemoCommandText::tr("Role"),
                   DemoCommandText::tr("Password"), DemoCommandText::tr("Code now")});
  for (const DemoPerson& person : demoPeople()) {
    people.append(QJsonObject{{QStringLiteral("name"), person.name},
                              {QStringLiteral("displayName"), person.displayName},
                              {QStringLiteral("role"), roleName(person.role)},
                              {QStringLiteral("password"), person.password},
                              {QStringLiteral("code"), person.codeAt(now)}});
    table.add({person.name, roleTitle(person.role), person.password, person.codeAt(now)});
  }
  return {{{QStringLiteral("folder"), folder}, {QStringLiteral("people"), people}},
          DemoCommandText::tr("The demo plant is in %1. Who can sign in:\n\n%2")
              .arg(folder, table.toString())};
}

Result<Outcome> runDemo(const CommandContext& context) {
  const auto days = numberOption(context.arguments, daysOption, 0, 31, 7);
  if (!days) return days.error();
  DemoRequest request;
  request.place = context.globals.place;
  request.days = *days;
  if (context.arguments.isSet(demoPlantOption))
    request.plantFile = context.arguments.value(demoPlantOption);
  const bool tells = !context.globals.json && os::HiddenInput::isTerminal();
  const auto made = makeDemoPlace(request, context.clock, [tells](int percent) {
    if (tells) std::fprintf(stderr, "\r%3d %%", percent);
    return true;
  });
  if (tells) std::fputc('\n', stderr);
  if (!made) return made.error();
  return told(context.globals.place.folder, context.clock.now());
}

}  // namespace

Command demoCommand() {
  return {QStringLiteral("demo"),
          DemoCommandText::tr("Makes an installation of the demo plant, with history"),
          {{daysOption, DemoCommandText::tr("Days of history, 0 to 31; 7 where left out."),
            QStringLiteral("N")},
           {demoPlantOption,
            DemoCommandText::tr("Another plant file, such as plantsim's with its ports."),
            QStringLiteral("FILE")}},
          {},
          runDemo};
}

}  // namespace linewarden::cli
