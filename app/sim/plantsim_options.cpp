// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plantsim_options.h"

#include "app/sim/demo_plant.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace linewarden::sim {

namespace {

struct PlantsimOptionsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::sim::Plantsim)
};

const QString plantOption = QStringLiteral("plant");
const QString seedOption = QStringLiteral("seed");
const QString portBaseOption = QStringLiteral("port-base");
const QString anyPortOption = QStringLiteral("any-port");
const QString plantOutOption = QStringLiteral("plant-out");
const QString faultOption = QStringLiteral("fault");
const QString withParentOption = QStringLiteral("with-parent");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(PlantsimOptionsText::tr(
      "A plant to practise on: its PLCs as Modbus/TCP servers, until Ctrl+C."));
  parser.addOptions({
      {plantOption, PlantsimOptionsText::tr("Plant file to serve; the demo plant without it."),
       PlantsimOptionsText::tr("file")},
      {seedOption,
       PlantsimOptionsText::tr("Seed of the plant's chance; the same seed gives the same values."),
       PlantsimOptionsText::tr("number")},
      {portBaseOption,
       PlantsimOptionsText::tr("Serve at 127.0.0.1 from this port on, a port for each PLC."),
       PlantsimOptionsText::tr("port")},
      {anyPortOption, PlantsimOptionsText::tr("Serve at 127.0.0.1 on ports that are free.")},
      {plantOutOption, PlantsimOptionsText::tr("Write the plant file with the ports in use there."),
       PlantsimOptionsText::tr("file")},
      {faultOption,
       PlantsimOptionsText::tr(
           "KIND[:TARGET][@START[+DURATION]], in seconds. Kinds: stop, drift, link-loss, "
           "slow, unauthorised-write. May be given several times."),
       PlantsimOptionsText::tr("fault")},
      {withParentOption,
       PlantsimOptionsText::tr("End when the program that started this one ends.")},
      {{QStringLiteral("h"), helpOption}, PlantsimOptionsText::tr("Show this help.")},
      {{QStringLiteral("v"), versionOption}, PlantsimOptionsText::tr("Show the version.")},
  });
}

Error plantsimOptionsRefusal(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

Result<void> readPorts(const QCommandLineParser& parser, PlantsimOptions& options) {
  if (parser.isSet(anyPortOption)) options.portBase = quint16{0};
  if (!parser.isSet(portBaseOption)) return {};
  bool isNumber = false;
  const uint port = parser.value(portBaseOption).toUInt(&isNumber);
  if (!isNumber || port > 65535) {
    return plantsimOptionsRefusal(
        PlantsimOptionsText::tr("--port-base takes a port from 0 (any) to 65535, not \"%1\".")
            .arg(parser.value(portBaseOption)));
  }
  options.portBase = static_cast<quint16>(port);
  return {};
}

Result<void> readFaults(const QCommandLineParser& parser, PlantsimOptions& options) {
  for (const QString& text : parser.values(faultOption)) {
    const Result<Fault> fault = parseFault(text);
    if (!fault) return fault.error();
    options.faults.append(*fault);
  }
  return {};
}

}  // namespace

Result<PlantsimOptions> parsePlantsimOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  if (!parser.parse(arguments)) return plantsimOptionsRefusal(parser.errorText());
  if (!parser.positionalArguments().isEmpty()) {
    return plantsimOptionsRefusal(
        PlantsimOptionsText::tr("\"%1\" is not expected here; see --help.")
            .arg(parser.positionalArguments().constFirst()));
  }
  PlantsimOptions options;
  options.plantFile = parser.value(plantOption);
  options.plantOut = parser.value(plantOutOption);
  options.withParent = parser.isSet(withParentOption);
  options.showHelp = parser.isSet(helpOption);
  options.showVersion = parser.isSet(versionOption);
  options.seed = demoSeed;
  if (parser.isSet(seedOption)) {
    bool isNumber = false;
    options.seed = parser.value(seedOption).toULongLong(&isNumber);
    if (!isNumber)
      return plantsimOptionsRefusal(PlantsimOptionsText::tr("--seed takes a whole number from 0."));
  }
  if (auto read = readPorts(parser, options); !read) return read.error();
  if (auto read = readFaults(parser, options); !read) return read.error();
  return options;
}

QString plantsimHelp() {
  QCommandLineParser parser;
  describe(parser);
  return parser.helpText();
}

}  // namespace linewarden::sim
