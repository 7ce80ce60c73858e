// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <cstdio>

namespace linewarden::cli {

namespace {

// Usage errors travel as InvalidArgument with this detail; a service's refusal of a value
// is no wrong use of the command line.
const QString usageDetail = QStringLiteral("usage");

}  // namespace

Error usageError(const QString& message) {
  return {ErrorCode::InvalidArgument, message, usageDetail};
}

bool isUsageError(const Error& error) {
  return error.code == ErrorCode::InvalidArgument && error.detail == usageDetail;
}

QJsonObject errorJson(const Error& error) {
  return {{QStringLiteral("code"),
           isUsageError(error) ? QStringLiteral("usage") : errorCodeName(error.code)},
          {QStringLiteral("message"), error.message}};
}

void printNow(const CommandContext& context, const QString& text) {
  if (context.globals.json) return;
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
  std::fflush(stdout);
}

Result<int> numberOption(const QCommandLineParser& arguments, const QString& name, int low,
                         int high, int fallback) {
  if (!arguments.isSet(name)) return fallback;
  bool isNumber = false;
  const int number = arguments.value(name).toInt(&isNumber);
  if (isNumber && number >= low && number <= high) return number;
  return usageError(
      QCoreApplication::translate("cli", "--%1 takes a whole number from %2 to %3, not “%4”.")
          .arg(name)
          .arg(low)
          .arg(high)
          .arg(arguments.value(name)));
}

}  // namespace linewarden::cli
