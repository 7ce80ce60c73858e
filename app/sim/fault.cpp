// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/fault.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace linewarden::sim {

namespace {

struct FaultText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::sim::Fault)
};

struct KindName {
  FaultKind kind;
  QLatin1String name;
};

constexpr std::array kindNames{
    KindName{FaultKind::Stop, QLatin1String("stop")},
    KindName{FaultKind::Drift, QLatin1String("drift")},
    KindName{FaultKind::LinkLoss, QLatin1String("link-loss")},
    KindName{FaultKind::Slow, QLatin1String("slow")},
    KindName{FaultKind::UnauthorisedWrite, QLatin1String("unauthorised-write")},
};

constexpr double longestSeconds = 366.0 * 24 * 3600;

Error faultRefusal(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

std::optional<FaultKind> kindOf(const QString& name) {
  for (const KindName& known : kindNames) {
    if (known.name == name) return known.kind;
  }
  return std::nullopt;
}

Result<std::chrono::milliseconds> seconds(const QString& text) {
  bool isNumber = false;
  const double value = text.toDouble(&isNumber);
  if (!isNumber || !std::isfinite(value) || value < 0 || value > longestSeconds) {
    return faultRefusal(
        FaultText::tr("\"%1\" is not a time in seconds. Write it like 30 or 2.5.").arg(text));
  }
  return std::chrono::milliseconds(std::llround(value * 1000));
}

Result<void> readTimes(const QString& text, Fault& fault) {
  const qsizetype plus = text.indexOf(QLatin1Char('+'));
  const auto start = seconds(plus < 0 ? text : text.left(plus));
  if (!start) return start.error();
  fault.start = *start;
  if (plus < 0) return {};
  const auto duration = seconds(text.mid(plus + 1));
  if (!duration) return duration.error();
  fault.duration = *duration;
  return {};
}

QString inSeconds(std::chrono::milliseconds time) {
  return QString::number(static_cast<double>(time.count()) / 1000, 'g', 15);
}

}  // namespace

Result<Fault> parseFault(const QString& text) {
  Fault fault;
  QString what = text.trimmed();
  const qsizetype at = what.indexOf(QLatin1Char('@'));
  if (at >= 0) {
    const Result<void> read = readTimes(what.mid(at + 1), fault);
    if (!read) return read.error();
    what.truncate(at);
  }
  const qsizetype colon = what.indexOf(QLatin1Char(':'));
  if (colon >= 0) {
    fault.target = what.mid(colon + 1);
    what.truncate(colon);
  }
  const std::optional<FaultKind> kind = kindOf(what);
  if (!kind) {
    return faultRefusal(
        FaultText::tr("There is no fault \"%1\". Use stop, drift, link-loss, slow or "
                      "unauthorised-write.")
            .arg(what));
  }
  fault.kind = *kind;
  return fault;
}

QString faultText(const Fault& fault) {
  QString text;
  for (const KindName& known : kindNames) {
    if (known.kind == fault.kind) text = known.name;
  }
  if (!fault.target.isEmpty()) text += QLatin1Char(':') + fault.target;
  if (fault.start.count() > 0 || fault.duration) text += QLatin1Char('@') + inSeconds(fault.start);
  if (fault.duration) text += QLatin1Char('+') + inSeconds(*fault.duration);
  return text;
}

}  // namespace linewarden::sim
