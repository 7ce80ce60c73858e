// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"

#include <QList>
#include <QLocale>
#include <QString>

/// The figures of alarms in words, with what ISA-18.2 and EEMUA 191 say of them. Pure.
namespace linewarden::ui {

/// What the standard says of a figure; None where it says nothing.
enum class FigureVerdict { None, Acceptable, Manageable, TooMany };

/// One figure as a card shows it.
struct JudgedFigure {
  QString name;  ///< stable: "perHour"
  QString title;
  QString value;
  FigureVerdict verdict = FigureVerdict::None;
  QString verdictWord;  ///< "Acceptable"; empty for None
  QString note;         ///< what it is judged by, or more about it

  /// All of it in one sentence, for those who hear it.
  [[nodiscard]] QString spoken() const;
};

/// Up to and with `acceptable` and `manageable`.
[[nodiscard]] FigureVerdict judgedRate(double value, double acceptable, double manageable);
/// The figures that stand on top, in their order.
[[nodiscard]] QList<JudgedFigure> judgedFigures(const AlarmFigures& figures, const QLocale& locale);
/// "1,204 alarms were announced in 7 days at one console: 7.2 an hour, which is manageable."
[[nodiscard]] QString figuresSentence(const AlarmFigures& figures, const QLocale& locale);
/// That the standard judges by at least 30 days, for a shorter time; else empty.
[[nodiscard]] QString shortTimeNote(const AlarmFigures& figures);

/// "Chattering".
[[nodiscard]] QString badActorWord(BadActorKind kind);
/// What was written by others, in one line and without what moves the text around it.
[[nodiscard]] QString figureText(const QString& text);
/// "45 s", "2 min"; "–" where nothing was acknowledged.
[[nodiscard]] QString timeToAcknowledge(const AcknowledgementFigures& figures,
                                        std::chrono::milliseconds time);
/// "1.4", "0.03", "152": as many digits as tell something.
[[nodiscard]] QString figureNumber(double value, const QLocale& locale);

}  // namespace linewarden::ui
