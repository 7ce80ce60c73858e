// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_line.h"

#include "app/base/shown_text.h"
#include "ui/overview/overview_rules.h"
#include "ui/wallboard/wallboard_oee.h"
#include "ui/widgets/bullet_bar.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr int longestName = 60;
constexpr int longestReason = 80;
constexpr char16_t wallboardNothing = u'\u2013';

struct WallboardLineText {
  Q_DECLARE_TR_FUNCTIONS(WallboardLine)
};

/// Whole per cent: tenths move all the time, and nobody reads them from afar.
QString wholePercent(std::optional<double> share) {
  if (!share || !std::isfinite(*share)) return QString(wallboardNothing);
  return QStringLiteral("%1\u00a0%").arg(formatNumber(*share * 100, 0, QLocale()));
}

double barShare(std::optional<double> share) {
  return share && std::isfinite(*share) ? std::clamp(*share, 0.0, 1.0) : -1;
}

QString stateNote(const LineMoment& moment) {
  const LineStatus& status = moment.status;
  if (status.quality == Quality::Stale && moment.newest) {
    return WallboardLineText::tr("stale since %1")
        .arg(formatMoment(*moment.newest, moment.now, QLocale()));
  }
  if (status.quality != Quality::Good) return shownText(status.reason, longestReason);
  if (toMillis(status.stateSince) <= 0) return {};
  const QString age = formatAge(moment.now - status.stateSince);
  if (status.state == EquipmentState::Running) {
    return WallboardLineText::tr("no stop for %1").arg(age);
  }
  return WallboardLineText::tr("for %1").arg(age);
}

void showState(WallboardLine& shown, const LineMoment& moment) {
  const LineStatus& status = moment.status;
  const bool isKnown = status.quality != Quality::Bad;
  const EquipmentState state = isKnown ? status.state : EquipmentState::Unknown;
  shown.state = static_cast<int>(state);
  shown.stateWord = stateWord(state);
  shown.stateNote = stateNote(moment);
  shown.isTrusted = status.quality == Quality::Good;
  shown.isStale = status.quality == Quality::Stale;
  shown.abnormal = static_cast<int>(std::max(worstPriority(status), moment.alarm));
}

void showSpeed(WallboardLine& shown, const LineStatus& status, int decimals) {
  const QLocale locale;
  shown.speed =
      status.speed ? formatNumber(*status.speed, decimals, locale) : QString(wallboardNothing);
  shown.speedUnit = status.speed ? shownText(status.speedUnit) : QString();
  shown.target = status.targetSpeed ? WallboardLineText::tr("target %1")
                                          .arg(formatNumber(*status.targetSpeed, decimals, locale))
                                    : WallboardLineText::tr("no target");
  const double end = bulletScaleEnd(status.speed, status.targetSpeed);
  if (status.speed) shown.speedShare = barShare(*status.speed / end);
  if (status.targetSpeed) shown.targetShare = barShare(*status.targetSpeed / end);
}

void showOee(WallboardLine& shown, const OeeSoFar& shares) {
  shown.oee = wholePercent(shares.oee);
  shown.availability = wholePercent(shares.availability);
  shown.performance = wholePercent(shares.performance);
  shown.quality = wholePercent(shares.quality);
  shown.availabilityShare = barShare(shares.availability);
  shown.performanceShare = barShare(shares.performance);
  shown.qualityShare = barShare(shares.quality);
}

}  // namespace

WallboardLine wallboardLine(const Plant& plant, const Line& line, const LineMoment& moment) {
  WallboardLine shown;
  shown.name = shownText(line.title, longestName);
  shown.product = shownText(moment.status.product, longestName);
  showState(shown, moment);
  const Tag* speed = plant.tag(line.signalTags.speed);
  showSpeed(shown, moment.status, speed == nullptr ? 0 : speed->decimals);
  showOee(shown, oeeSoFar(moment.status, moment.now));
  return shown;
}

}  // namespace linewarden::ui
