// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_options.h"

#include "app/base/translation.h"
#include "app/console/set_up.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace linewarden::ui {

namespace {

constexpr QSize startOptionsLeastSize(640, 480);
constexpr QSize greatestSize(7680, 4320);
constexpr int mostScreens = 16;

struct StartOptionsText {
  Q_DECLARE_TR_FUNCTIONS(start)
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(StartOptionsText::tr(
      "Operator and security console for factories. Without options it opens this "
      "workstation's installation."));
  parser.addOptions({
      {QStringLiteral("data"), StartOptionsText::tr("Folder of the installation."),
       QStringLiteral("folder")},
      {QStringLiteral("key-file"), StartOptionsText::tr("Key file, in place of the keyring."),
       QStringLiteral("file")},
      {QStringLiteral("demo"), StartOptionsText::tr("A practice plant in a throw-away store.")},
      {QStringLiteral("tour"),
       StartOptionsText::tr("With --demo: save a picture of every page and end."),
       QStringLiteral("folder")},
      {QStringLiteral("fault"),
       StartOptionsText::tr(
           "With --demo: what goes wrong in the plant, as plantsim --fault takes it."),
       QStringLiteral("fault")},
      {QStringLiteral("theme"), StartOptionsText::tr("light, dark or high-contrast."),
       QStringLiteral("name")},
      {QStringLiteral("size"), StartOptionsText::tr("Size of the window."), QStringLiteral("WxH")},
      {QStringLiteral("language"), StartOptionsText::tr("Language, such as de."),
       QStringLiteral("code")},
      {QStringLiteral("wallboard"),
       StartOptionsText::tr("In place of the window: lines and alarms on a whole screen, for a "
                            "monitor in a hall. Takes no input; Escape closes it.")},
      {QStringLiteral("screen"),
       StartOptionsText::tr("With --wallboard: which screen, counted from 1."),
       QStringLiteral("number")},
      {QStringLiteral("picture"),
       StartOptionsText::tr("With --wallboard: save a picture of it and end."),
       QStringLiteral("file")},
  });
  parser.addHelpOption();
  parser.addVersionOption();
}

Error wrong(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

Result<QSize> parseSize(const QString& given) {
  static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
  const QRegularExpressionMatch match = form.match(given);
  const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
  const bool fits = match.hasMatch() && size.expandedTo(startOptionsLeastSize) == size &&
                    size.boundedTo(greatestSize) == size;
  if (!fits) {
    return wrong(
        StartOptionsText::tr("--size is width x height between 640x480 and 7680x4320, such as "
                             "1280x800; “%1” is not.")
            .arg(given));
  }
  return size;
}

Result<ThemeKind> parseTheme(const QString& given) {
  const ThemeKind kind = themeKindFromName(given);
  if (themeName(kind) != given) {
    return wrong(
        StartOptionsText::tr("--theme is light, dark or high-contrast; “%1” is not.").arg(given));
  }
  return kind;
}

Result<QString> parseLanguage(const QString& given) {
  if (translation::isBuiltIn(given)) return given;
  return wrong(StartOptionsText::tr("--language is one of %1; “%2” is not.")
                   .arg(translation::builtInCodes().join(QStringLiteral(", ")), given));
}

Result<void> takeWallboard(const QCommandLineParser& parser, StartOptions& options) {
  options.wallboard = parser.isSet(QStringLiteral("wallboard"));
  options.picture = parser.value(QStringLiteral("picture"));
  const bool asksScreen = parser.isSet(QStringLiteral("screen"));
  if (!options.wallboard && (asksScreen || !options.picture.isEmpty())) {
    return wrong(StartOptionsText::tr("--screen and --picture are for --wallboard: give it too."));
  }
  if (options.wallboard && !options.tourFolder.isEmpty()) {
    return wrong(StartOptionsText::tr(
        "--tour walks through the window: leave --wallboard out, or use --picture."));
  }
  if (!asksScreen) return {};
  options.screen = parser.value(QStringLiteral("screen")).toInt();
  if (options.screen < 1 || options.screen > mostScreens) {
    return wrong(StartOptionsText::tr("--screen is a number from 1 to %1; “%2” is not.")
                     .arg(mostScreens)
                     .arg(parser.value(QStringLiteral("screen"))));
  }
  return {};
}

Result<void> takeLook(const QCommandLineParser& parser, StartOptions& options) {
  if (parser.isSet(QStringLiteral("theme"))) {
    const auto theme = parseTheme(parser.value(QStringLiteral("theme")));
    if (!theme) return theme.error();
    options.theme = *theme;
  }
  if (parser.isSet(QStringLiteral("size"))) {
    const auto size = parseSize(parser.value(QStringLiteral("size")));
    if (!size) return size.error();
    options.size = *size;
  }
  if (parser.isSet(QStringLiteral("language"))) {
    const auto language = parseLanguage(parser.value(QStringLiteral("language")));
    if (!language) return language.error();
    options.language = *language;
  }
  return {};
}

}  // namespace

Result<StartOptions> parseStartOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  if (!parser.parse(arguments)) return wrong(parser.errorText());
  if (!parser.positionalArguments().isEmpty()) {
    return wrong(StartOptionsText::tr("“%1” is no option. See --help.")
                     .arg(parser.positionalArguments().first()));
  }
  StartOptions options;
  options.help = parser.isSet(QStringLiteral("help"));
  options.version = parser.isSet(QStringLiteral("version"));
  options.demo = parser.isSet(QStringLiteral("demo"));
  options.tourFolder = parser.value(QStringLiteral("tour"));
  options.faults = parser.values(QStringLiteral("fault"));
  options.place = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("key-file"))};
  if (!options.tourFolder.isEmpty() && !options.demo) {
    return wrong(
        StartOptionsText::tr("--tour walks through the practice plant: give --demo with it."));
  }
  if (!options.faults.isEmpty() && !options.demo) {
    return wrong(StartOptionsText::tr("--fault is for the practice plant: give --demo with it."));
  }
  if (options.demo && !options.place.folder.isEmpty()) {
    return wrong(StartOptionsText::tr("--demo makes a store of its own: leave --data out."));
  }
  if (options.place.folder.isEmpty()) options.place.folder = defaultFolder();
  const auto wallboard = takeWallboard(parser, options);
  if (!wallboard) return wallboard.error();
  const auto look = takeLook(parser, options);
  if (!look) return look.error();
  return options;
}

QString languageAsked(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"));
  parser.addOption(language);
  // Other options are unknown to this parser, which does not keep it from reading on.
  parser.parse(arguments);
  return parser.value(language);
}

QString startHelp() {
  QCommandLineParser parser;
  describe(parser);
  return parser.helpText();
}

}  // namespace linewarden::ui
