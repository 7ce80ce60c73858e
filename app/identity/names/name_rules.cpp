// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/name_rules.h"

#include "app/base/result.h"
#include "app/identity/names/spoof_checker.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype mostCharacters = 80;
constexpr int mostMarksInARow = 4;

struct NameRulesText {
  Q_DECLARE_TR_FUNCTIONS(NameRules)
};

QString codeOf(char32_t character) {
  return QStringLiteral("U+%1")
      .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'))
      .toUpper();
}

bool isOneOf(char32_t character, uint32_t categories) {
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & categories) != 0;
}

bool isMark(char32_t character) {
  return isOneOf(character, U_GC_MN_MASK);
}

QString tooLong() {
  return NameRulesText::tr("This name is longer than %1 characters. Shorten it, as with initials.")
      .arg(mostCharacters);
}

/// Nothing can be shown of such a character, so it is told by its number.
QString characterProblem(char32_t character) {
  constexpr uint32_t controls = U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  constexpr uint32_t noMeaning = U_GC_CN_MASK | U_GC_CO_MASK | U_GC_CS_MASK;
  constexpr uint32_t symbols = U_GC_SM_MASK | U_GC_SC_MASK | U_GC_SO_MASK | U_GC_ME_MASK;
  if (isOneOf(character, controls)) {
    return NameRulesText::tr(
               "The name has a control character (%1) in it, such as a line end or a tab. Remove "
               "it.")
        .arg(codeOf(character));
  }
  if (isInvisible(character)) {
    return NameRulesText::tr(
               "The name has an invisible character (%1) in it, with which one name can pass for "
               "another. Type the name anew instead of pasting it.")
        .arg(codeOf(character));
  }
  if (isOneOf(character, noMeaning) || character == QChar::ReplacementCharacter) {
    return NameRulesText::tr(
               "The name has a character (%1) in it that does not show the same everywhere. Type "
               "the name anew instead of pasting it.")
        .arg(codeOf(character));
  }
  if (isOneOf(character, symbols)) {
    return NameRulesText::tr(
               "“%1” (%2) cannot be in a name. Use letters, digits, spaces and punctuation.")
        .arg(QString::fromUcs4(&character, 1), codeOf(character));
  }
  return {};
}

QString marksProblem(const QString& name) {
  const QList<uint> characters = name.normalized(QString::NormalizationForm_D).toUcs4();
  int row = 0;
  bool onLetter = false;
  for (const char32_t character : characters) {
    row = isMark(character) ? row + 1 : 0;
    if (row > 0 && !onLetter) {
      return NameRulesText::tr("An accent (%1) stands on no letter. Type the name anew.")
          .arg(codeOf(character));
    }
    if (row > mostMarksInARow) {
      return NameRulesText::tr(
          "There are too many accents on one letter. Type the name as it is written on paper.");
    }
    onLetter = row > 0 || isOneOf(character, U_GC_L_MASK | U_GC_MC_MASK | U_GC_N_MASK);
  }
  return {};
}

/// The first character whose alphabet is the rarest of the word; 0 when there is one alphabet.
char32_t odd(const QString& word) {
  QHash<UScriptCode, QList<char32_t>> byScript;
  QList<UScriptCode> order;
  for (const char32_t character : word.toUcs4()) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(character), &status);
    if (U_FAILURE(status) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED) continue;
    if (!byScript.contains(script)) order.append(script);
    byScript[script].append(character);
  }
  if (order.size() < 2) return 0;
  // In a tie, the later one is the stranger.
  const auto rarest = std::min_element(order.crbegin(), order.crend(), [&](auto a, auto b) {
    return byScript.value(a).size() < byScript.value(b).size();
  });
  return byScript.value(*rarest).first();
}

QString wordProblem(const QString& word) {
  UErrorCode status = U_ZERO_ERROR;
  const int32_t found = uspoof_check2UnicodeString(spoofChecker(), toIcu(word), nullptr, &status);
  if (U_FAILURE(status)) throw BrokenInvariant("ICU cannot check a name");
  if (found == 0) return {};
  const char32_t stranger = odd(word);
  if (stranger == 0) {
    return NameRulesText::tr(
               "“%1” has digits of two kinds or the same accent twice. Type the name as it is "
               "written on paper.")
        .arg(word);
  }
  return NameRulesText::tr(
             "“%1” mixes letters of several alphabets: “%2” (%3) is not of the same one as the "
             "others, even if it looks so. Type the word in one alphabet.")
      .arg(word, QString::fromUcs4(&stranger, 1), codeOf(stranger));
}

QString spellingProblem(const QString& name) {
  const QList<uint> characters = name.toUcs4();
  for (const char32_t character : characters) {
    if (QString problem = characterProblem(character); !problem.isEmpty()) return problem;
  }
  if (QString problem = marksProblem(name); !problem.isEmpty()) return problem;
  if (std::none_of(characters.begin(), characters.end(),
                   [](uint c) { return isOneOf(c, U_GC_L_MASK); })) {
    return NameRulesText::tr(
        "This name has no letter. Enter the name as it should stand on signatures.");
  }
  static const QRegularExpression betweenWords(QStringLiteral("[\\s\\p{Pd}]+"));
  const QStringList words = name.split(betweenWords, Qt::SkipEmptyParts);
  for (const QString& word : words) {
    if (QString problem = wordProblem(word); !problem.isEmpty()) return problem;
  }
  return {};
}

/// The first half of a pair without the second, or the other way round.
char32_t loneSurrogate(const QString& name) {
  for (qsizetype i = 0; i < name.size(); ++i) {
    if (!name.at(i).isSurrogate()) continue;
    if (!name.at(i).isHighSurrogate() || i + 1 == name.size() || !name.at(i + 1).isLowSurrogate()) {
      return name.at(i).unicode();
    }
    ++i;
  }
  return 0;
}

QString shapeProblem(const QString& name) {
  static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9._-]{1,31}\\z"));
  if (name.size() <= 32 && shape.match(name).hasMatch()) return {};
  QString text = NameRulesText::tr(
      "An account name has 2 to 32 of the letters a to z, digits, dots, underscores and "
      "dashes, and starts with a letter.");
  const QList<uint> characters = name.left(mostUnits).toUcs4();
  const auto foreign = std::find_if(characters.begin(), characters.end(),
                                    [](uint c) { return c <= 0x20 || c > 0x7e; });
  if (foreign != characters.end()) {
    text += u' ' + NameRulesText::tr("The character %1 is none of these.").arg(codeOf(*foreign));
  }
  return text;
}

}  // namespace

QString accountNameProblem(const QString& name) {
  if (QString problem = shapeProblem(name); !problem.isEmpty()) return problem;
  // The audit trail uses these for the installation itself and for nobody known.
  for (const QString& reserved : {QStringLiteral("service"), QStringLiteral("unknown"),
                                  QStringLiteral("emergency"), QStringLiteral("directory")}) {
    if (name == reserved) {
      return NameRulesText::tr("“%1” is reserved by Linewarden. Choose another account name.")
          .arg(name);
    }
    if (looksLike(name, reserved)) {
      return NameRulesText::tr(
                 "“%1” looks like “%2”, which is reserved by Linewarden. Choose another account "
                 "name.")
          .arg(name, reserved);
    }
  }
  return {};
}

QString displayNameProblem(const QString& name) {
  if (name.size() > mostUnits) return tooLong();
  if (const char32_t lone = loneSurrogate(name)) return characterProblem(lone);
  const QString normal = normalDisplayName(name);
  if (normal.isEmpty()) {
    return NameRulesText::tr("The name is missing. Enter it as it should stand on signatures.");
  }
  if (normal.toUcs4().size() > mostCharacters) return tooLong();
  return spellingProblem(normal);
}

QString normalDisplayName(const QString& name) {
  if (name.size() > mostUnits) return name;
  QString normal;
  normal.reserve(name.size());
  // Only real spaces: a line end or tab stays, and is refused.
  for (const QChar unit : name) {
    const bool isSpace = unit.category() == QChar::Separator_Space;
    if (isSpace && (normal.isEmpty() || normal.back() == u' ')) continue;
    normal += isSpace ? QChar(u' ') : unit;
  }
  if (normal.endsWith(u' ')) normal.chop(1);
  return normal.normalized(QString::NormalizationForm_C);
}

}  // namespace linewarden
