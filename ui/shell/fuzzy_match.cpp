// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

namespace linewarden::ui {

namespace {

// Weights: a run beats scattered beginnings, an early hit breaks ties.
constexpr int perLetter = 1;
constexpr int atWordStart = 8;
constexpr int inRun = 6;
constexpr int wholeRun = 20;
constexpr int latestPenalised = 20;

QString plain(const QString& text) {
  QString folded;
  const QString decomposed = text.normalized(QString::NormalizationForm_KD);
  for (const QChar letter : decomposed) {
    if (letter.category() != QChar::Mark_NonSpacing) folded.append(letter.toCaseFolded());
  }
  return folded;
}

bool startsWord(const QString& text, qsizetype at) {
  return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<int> scatteredScore(const QString& wanted, const QString& text) {
  int score = 0;
  qsizetype from = 0;
  qsizetype before = -2;
  for (const QChar letter : wanted) {
    if (letter.isSpace()) continue;
    const qsizetype at = text.indexOf(letter, from);
    if (at < 0) return {};
    score += perLetter;
    if (startsWord(text, at)) score += atWordStart;
    if (at == before + 1) score += inRun;
    before = at;
    from = at + 1;
  }
  return score;
}

}  // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text) {
  const QString wanted = plain(typed).trimmed();
  if (wanted.isEmpty()) return 0;
  const QString where = plain(text);
  std::optional<int> score = scatteredScore(wanted, where);
  if (!score) return {};
  const qsizetype whole = where.indexOf(wanted);
  if (whole >= 0) {
    *score += wholeRun + (startsWord(where, whole) ? wholeRun : 0);
    *score -= static_cast<int>(std::min<qsizetype>(whole, latestPenalised));
  }
  return score;
}

}  // namespace linewarden::ui
