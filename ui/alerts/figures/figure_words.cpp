// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figure_words.h"

#include "app/base/shown_text.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace linewarden::ui {

namespace {

struct FigureWordsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::ui::FigureWords)
};

// ISA-18.2-2016, table of clause 16 (EEMUA 191 gives the same): average rates per console that are
// very likely acceptable, and the most that can be managed.
constexpr double acceptablePerHour = 6;
constexpr double manageablePerHour = 12;
constexpr double acceptablePerDay = 150;
constexpr double manageablePerDay = 300;
constexpr std::chrono::hours standardLength{24 * 30};
constexpr qsizetype longestFigureText = 200;

QString rateWord(FigureVerdict verdict) {
  switch (verdict) {
    case FigureVerdict::None: return {};
    case FigureVerdict::Acceptable: return FigureWordsText::tr("Acceptable");
    case FigureVerdict::Manageable: return FigureWordsText::tr("Manageable");
    case FigureVerdict::TooMany: break;
  }
  return FigureWordsText::tr("Too many");
}

QString shareWord(FigureVerdict verdict) {
  return verdict == FigureVerdict::TooMany ? FigureWordsText::tr("Too much") : rateWord(verdict);
}

FigureVerdict within(bool isGood) {
  return isGood ? FigureVerdict::Acceptable : FigureVerdict::TooMany;
}

JudgedFigure rateFigure(const char* name, const QString& title, double value, double acceptable,
                        double manageable, const QLocale& locale) {
  const FigureVerdict verdict = judgedRate(value, acceptable, manageable);
  return {QLatin1String(name),
          title,
          figureNumber(value, locale),
          verdict,
          rateWord(verdict),
          FigureWordsText::tr("good to %1, at most %2")
              .arg(figureNumber(acceptable, locale), figureNumber(manageable, locale))};
}

JudgedFigure shareFigure(const char* name, const QString& title, double share, double most,
                         const QString& note, const QLocale& locale) {
  const FigureVerdict verdict = within(share <= most);
  return {QLatin1String(name), title, formatShare(share, locale), verdict,
          shareWord(verdict),  note};
}

JudgedFigure peakFigure(const AlarmFigures& figures, const QLocale& locale) {
  const int most = AlarmFigures::busyTenMinutes * figures.consoles;
  const FigureVerdict verdict = within(figures.peak <= most);
  const QString when =
      figures.peak > 0 ? FigureWordsText::tr("%1; at most %2")
                             .arg(locale.toString(toLocal(figures.peakAt), QLocale::ShortFormat),
                                  formatCount(most, locale))
                       : FigureWordsText::tr("at most %1").arg(formatCount(most, locale));
  return {QStringLiteral("peak"),
          FigureWordsText::tr("Fullest 10 minutes"),
          formatCount(figures.peak, locale),
          verdict,
          rateWord(verdict),
          when};
}

JudgedFigure staleFigure(const AlarmFigures& figures, const QLocale& locale) {
  const FigureVerdict verdict = within(figures.mostStaleOnADay < AlarmFigures::mostStale);
  return {QStringLiteral("stale"),
          FigureWordsText::tr("Stale on the worst day"),
          formatCount(figures.mostStaleOnADay, locale),
          verdict,
          rateWord(verdict),
          FigureWordsText::tr("active over 24 h; good below %1")
              .arg(formatCount(AlarmFigures::mostStale, locale))};
}

QList<JudgedFigure> attentionFigures(const AlarmFigures& figures, const QLocale& locale) {
  const AcknowledgementFigures& taken = figures.acknowledgements;
  return {{QStringLiteral("standing"),
           FigureWordsText::tr("Standing at the end"),
           formatCount(figures.standing, locale),
           FigureVerdict::None,
           {},
           FigureWordsText::tr("still active")},
          staleFigure(figures, locale),
          {QStringLiteral("acknowledge"),
           FigureWordsText::tr("Time to acknowledge"),
           timeToAcknowledge(taken, taken.median),
           FigureVerdict::None,
           {},
           FigureWordsText::tr("median; 95 of 100 within %1")
               .arg(timeToAcknowledge(taken, taken.percentile95))},
          {QStringLiteral("unacknowledged"),
           FigureWordsText::tr("Never acknowledged"),
           formatCount(figures.unacknowledged, locale),
           FigureVerdict::None,
           {},
           FigureWordsText::tr("of %1 announced").arg(formatCount(figures.announcements, locale))}};
}

}  // namespace

QString JudgedFigure::spoken() const {
  QStringList parts{title + u' ' + value};
  for (const QString& part : {verdictWord, note}) {
    if (!part.isEmpty()) parts.append(part);
  }
  return parts.join(QStringLiteral(", "));
}

FigureVerdict judgedRate(double value, double acceptable, double manageable) {
  if (value <= acceptable) return FigureVerdict::Acceptable;
  return value <= manageable ? FigureVerdict::Manageable : FigureVerdict::TooMany;
}

QList<JudgedFigure> judgedFigures(const AlarmFigures& figures, const QLocale& locale) {
  const QString under = FigureWordsText::tr("good under %1");
  return QList<JudgedFigure>{
             rateFigure("perTenMinutes", FigureWordsText::tr("Per 10 minutes"),
                        figures.perTenMinutes, AlarmFigures::acceptablePerTenMinutes,
                        AlarmFigures::manageablePerTenMinutes, locale),
             rateFigure("perHour", FigureWordsText::tr("Per hour"), figures.perHour,
                        acceptablePerHour, manageablePerHour, locale),
             rateFigure("perDay", FigureWordsText::tr("Per day"), figures.perDay, acceptablePerDay,
                        manageablePerDay, locale),
             peakFigure(figures, locale),
             shareFigure(
                 "flood", FigureWordsText::tr("Time in flood"), figures.floodShare,
                 AlarmFigures::mostBusy,
                 FigureWordsText::tr("%n flood(s); good under 1 %", nullptr, figures.floods),
                 locale),
             shareFigure("busyHours", FigureWordsText::tr("Hours over 30"), figures.busyHoursShare,
                         AlarmFigures::mostBusy,
                         under.arg(formatShare(AlarmFigures::mostBusy, locale)), locale)} +
         attentionFigures(figures, locale);
}

QString figuresSentence(const AlarmFigures& figures, const QLocale& locale) {
  const QString when = FigureWordsText::tr("%1 to %2")
                           .arg(locale.toString(toLocal(figures.from), QLocale::ShortFormat),
                                locale.toString(toLocal(figures.to), QLocale::ShortFormat));
  if (figures.announcements == 0) {
    return FigureWordsText::tr("%1: no alarm was announced.").arg(when);
  }
  const QString many = FigureWordsText::tr("%n alarm(s) announced", nullptr, figures.announcements);
  const QString where = FigureWordsText::tr("at %n console(s)", nullptr, figures.consoles);
  const QString rate = figureNumber(figures.perHour, locale);
  switch (judgedRate(figures.perHour, acceptablePerHour, manageablePerHour)) {
    case FigureVerdict::None:
    case FigureVerdict::Acceptable:
      return FigureWordsText::tr("%1: %2 %3. %4 an hour for each console is acceptable.")
          .arg(when, many, where, rate);
    case FigureVerdict::Manageable:
      return FigureWordsText::tr("%1: %2 %3. %4 an hour for each console is just manageable.")
          .arg(when, many, where, rate);
    case FigureVerdict::TooMany: break;
  }
  return FigureWordsText::tr(
             "%1: %2 %3. %4 an hour for each console is more than anybody can act "
             "on.")
      .arg(when, many, where, rate);
}

QString shortTimeNote(const AlarmFigures& figures) {
  if (figures.to - figures.from >= standardLength) return {};
  return FigureWordsText::tr("The standard judges by at least 30 days; this is a shorter look.");
}

QString badActorWord(BadActorKind kind) {
  switch (kind) {
    case BadActorKind::Chattering: return FigureWordsText::tr("Chattering");
    case BadActorKind::Fleeting: return FigureWordsText::tr("Fleeting");
    case BadActorKind::Stale: return FigureWordsText::tr("Stale");
    case BadActorKind::Frequent: break;
  }
  return FigureWordsText::tr("Frequent");
}

QString figureText(const QString& text) {
  return shownText(text.simplified(), longestFigureText);
}

QString timeToAcknowledge(const AcknowledgementFigures& figures, std::chrono::milliseconds time) {
  return figures.count == 0 ? QStringLiteral("–") : formatAge(time);
}

QString figureNumber(double value, const QLocale& locale) {
  // Tells 0.04 from none, and no tenths of hundreds.
  const int decimals = value >= 100 || value == 0 ? 0 : value >= 0.1 ? 1 : 2;
  const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
  return formatNumber(value, isWhole ? 0 : decimals, locale);
}

}  // namespace linewarden::ui
