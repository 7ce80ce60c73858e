// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipe_texts.h"

#include "app/base/canonical_json.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/recipes/recipe_document.h"
#include "app/recipes/recipe_json.h"

#include <QCoreApplication>

#include <array>

namespace linewarden::cli {

namespace {

struct RecipeTextss {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::RecipeTexts)
};

QJsonArray attachmentsJson(const QList<RecipeAttachment>& attachments) {
  QJsonArray array;
  for (const RecipeAttachment& one : attachments) {
    array.append(QJsonObject{{QStringLiteral("name"), one.name},
                             {QStringLiteral("sha256"), hexOf(one.sha256)},
                             {QStringLiteral("bytes"), one.bytes}});
  }
  return array;
}

QJsonArray signaturesJson(const QList<RecipeSignature>& signatures) {
  QJsonArray array;
  for (const RecipeSignature& one : signatures) {
    array.append(QJsonObject{{QStringLiteral("meaning"), signatureMeaningName(one.meaning)},
                             {QStringLiteral("name"), one.name},
                             {QStringLiteral("displayName"), one.displayName},
                             {QStringLiteral("time"), toIsoUtc(one.time)},
                             {QStringLiteral("document"), QString::fromUtf8(one.document)},
                             {QStringLiteral("signature"), hexOf(one.signature)},
                             {QStringLiteral("publicKey"), hexOf(one.publicKey)}});
  }
  return array;
}

QJsonArray commentsJson(const QList<RecipeComment>& comments) {
  QJsonArray array;
  for (const RecipeComment& one : comments) {
    array.append(QJsonObject{{QStringLiteral("parameter"), one.parameter},
                             {QStringLiteral("name"), one.name},
                             {QStringLiteral("displayName"), one.displayName},
                             {QStringLiteral("time"), toIsoUtc(one.time)},
                             {QStringLiteral("text"), one.text}});
  }
  return array;
}

QString headText(const RecipeDetails& details) {
  const RecipeVersion& version = details.version;
  QString text = versionText(version) + u'\n';
  const auto add = [&text](const QString& what, const QString& value) {
    if (!value.isEmpty()) text += QStringLiteral("%1: %2\n").arg(what, value);
  };
  add(RecipeTextss::tr("Title"), version.title);
  add(RecipeTextss::tr("Description"), details.content.description);
  add(RecipeTextss::tr("State"), recipeStateTitle(version.state));
  add(RecipeTextss::tr("Written by"), version.editors.join(QStringLiteral(", ")));
  add(RecipeTextss::tr("Changed"), toIsoUtc(version.changed));
  if (version.due) add(RecipeTextss::tr("Signatures wanted by"), toIsoUtc(*version.due));
  if (version.effectiveFrom)
    add(RecipeTextss::tr("Effective from"), toIsoUtc(*version.effectiveFrom));
  if (version.effective) add(RecipeTextss::tr("Effective since"), toIsoUtc(*version.effective));
  add(RecipeTextss::tr("Reason"), version.reason);
  for (const RecipeAttachment& one : details.content.attachments) {
    add(RecipeTextss::tr("Attachment"),
        QStringLiteral("%1, SHA-256 %2").arg(one.name, hexOf(one.sha256)));
  }
  return text;
}

QString kindName(ChangeKind kind) {
  static const std::array names{QStringLiteral("same"), QStringLiteral("changed"),
                                QStringLiteral("added"), QStringLiteral("removed")};
  return names.at(static_cast<std::size_t>(kind));
}

QString kindTitle(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::Added: return RecipeTextss::tr("new");
    case ChangeKind::Removed: return RecipeTextss::tr("removed");
    case ChangeKind::Changed: return RecipeTextss::tr("changed");
    case ChangeKind::Same: break;
  }
  return RecipeTextss::tr("same");
}

QJsonObject parameterJson(const RecipeParameter& parameter) {
  return {{QStringLiteral("name"), parameter.name},
          {QStringLiteral("step"), parameter.step},
          {QStringLiteral("value"), parameter.value},
          {QStringLiteral("unit"), parameter.unit},
          {QStringLiteral("low"), numberJson(parameter.low)},
          {QStringLiteral("high"), numberJson(parameter.high)},
          {QStringLiteral("tolerance"), parameter.tolerance},
          {QStringLiteral("tag"), parameter.tag},
          {QStringLiteral("note"), parameter.note}};
}

QJsonValue parameterJson(const std::optional<RecipeParameter>& parameter) {
  return parameter ? QJsonValue(parameterJson(*parameter)) : QJsonValue::Null;
}

QString limitsText(const RecipeParameter& parameter) {
  if (!parameter.low && !parameter.high) return {};
  return QStringLiteral("%1 … %2").arg(exactNumber(parameter.low), exactNumber(parameter.high));
}

/// "72 → 74" where they differ.
QString movedText(const QString& before, const QString& after) {
  return before == after ? after : QStringLiteral("%1 → %2").arg(before, after);
}

QStringList changeCells(const ParameterChange& change) {
  const RecipeParameter none;
  const RecipeParameter& before = change.before ? *change.before : none;
  const RecipeParameter& after = change.after ? *change.after : none;
  const auto moved = [&](const QString& was, const QString& is) {
    if (!change.before) return is;
    if (!change.after) return was;
    return movedText(was, is);
  };
  QString note = change.percent && *change.percent != 0
                     ? QStringLiteral("%1 %").arg(QString::number(*change.percent, 'f', 1))
                     : QString();
  if (change.crossesLimit) note += u' ' + RecipeTextss::tr("crosses a former limit");
  return {kindTitle(change.kind),
          moved(before.name, after.name),
          moved(before.step, after.step),
          moved(exactNumber(before.value), exactNumber(after.value)),
          moved(before.unit, after.unit),
          moved(limitsText(before), limitsText(after)),
          moved(exactNumber(before.tolerance), exactNumber(after.tolerance)),
          moved(before.tag, after.tag),
          moved(before.note, after.note),
          note.trimmed()};
}

}  // namespace

QString exactNumber(double number) {
  return QString::fromLatin1(ecmaScriptNumber(number));
}

QString exactNumber(const std::optional<double>& number) {
  return number ? exactNumber(*number) : QString();
}

QJsonValue numberJson(const std::optional<double>& number) {
  return number ? QJsonValue(*number) : QJsonValue::Null;
}

QString hexOf(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QJsonObject versionJson(const RecipeVersion& version) {
  return {{QStringLiteral("id"), version.id.value},
          {QStringLiteral("recipe"), version.recipe.value},
          {QStringLiteral("product"), version.product},
          {QStringLiteral("line"), version.line},
          {QStringLiteral("number"), version.number},
          {QStringLiteral("title"), version.title},
          {QStringLiteral("state"), recipeStateName(version.state)},
          {QStringLiteral("author"), version.author},
          {QStringLiteral("authorName"), version.authorName},
          {QStringLiteral("editors"), QJsonArray::fromStringList(version.editors)},
          {QStringLiteral("changed"), toIsoUtc(version.changed)},
          {QStringLiteral("submitted"), timeJson(version.submitted)},
          {QStringLiteral("due"), timeJson(version.due)},
          {QStringLiteral("effectiveFrom"), timeJson(version.effectiveFrom)},
          {QStringLiteral("effective"), timeJson(version.effective)},
          {QStringLiteral("reason"), version.reason},
          {QStringLiteral("hash"), hexOf(version.hash)},
          {QStringLiteral("revision"), version.revision}};
}

QString versionText(const RecipeVersion& version) {
  return QStringLiteral("%1@%2#%3 (%4)")
      .arg(version.product, version.line)
      .arg(version.number)
      .arg(version.id.value);
}

QString contentText(const RecipeContent& content) {
  TextTable table({RecipeTextss::tr("Parameter"), RecipeTextss::tr("Step"),
                   RecipeTextss::tr("Value"), RecipeTextss::tr("Unit"), RecipeTextss::tr("Limits"),
                   RecipeTextss::tr("Tolerance"), RecipeTextss::tr("Tag"),
                   RecipeTextss::tr("Note")});
  for (const RecipeParameter& one : content.parameters) {
    table.add({one.name, one.step, exactNumber(one.value), one.unit, limitsText(one),
               exactNumber(one.tolerance), one.tag, one.note});
  }
  QString text = table.toString();
  if (content.steps.isEmpty()) return text;
  TextTable steps({RecipeTextss::tr("Step"), RecipeTextss::tr("Note")});
  for (const RecipeStep& step : content.steps) steps.add({step.name, step.note});
  return text + u'\n' + steps.toString();
}

QJsonObject detailsJson(const RecipeDetails& details) {
  const RecipeVersion& version = details.version;
  QJsonObject json = versionJson(version);
  json[QStringLiteral("content")] = recipeToJson(details.content);
  json[QStringLiteral("attachments")] = attachmentsJson(details.content.attachments);
  json[QStringLiteral("signatures")] = signaturesJson(details.signatures);
  json[QStringLiteral("comments")] = commentsJson(details.comments);
  // The bytes whose SHA-256 is the hash.
  json[QStringLiteral("document")] = QString::fromUtf8(
      recipeDocument({version.recipe, version.number, version.editors, details.content}));
  return json;
}

QString detailsText(const RecipeDetails& details) {
  QString text = headText(details) + u'\n' + contentText(details.content);
  if (!details.signatures.isEmpty()) {
    TextTable table({RecipeTextss::tr("Signed"), RecipeTextss::tr("By"), RecipeTextss::tr("On")});
    for (const RecipeSignature& one : details.signatures) {
      table.add({signatureMeaningTitle(one.meaning),
                 QStringLiteral("%1 (%2)").arg(one.displayName, one.name), toIsoUtc(one.time)});
    }
    text += u'\n' + table.toString();
  }
  if (!details.comments.isEmpty()) {
    TextTable table({RecipeTextss::tr("Remark"), RecipeTextss::tr("On"), RecipeTextss::tr("By"),
                     RecipeTextss::tr("Time")});
    for (const RecipeComment& one : details.comments) {
      table.add({one.text, one.parameter, one.displayName, toIsoUtc(one.time)});
    }
    text += u'\n' + table.toString();
  }
  return text + u'\n' + RecipeTextss::tr("SHA-256 %1\n").arg(hexOf(details.version.hash));
}

QJsonObject comparisonJson(const RecipeComparison& comparison) {
  QJsonArray header;
  for (const HeaderChange& one : comparison.header) {
    header.append(QJsonObject{{QStringLiteral("what"), one.what},
                              {QStringLiteral("before"), one.before},
                              {QStringLiteral("after"), one.after}});
  }
  QJsonArray parameters;
  for (const ParameterChange& one : comparison.parameters) {
    parameters.append(QJsonObject{{QStringLiteral("kind"), kindName(one.kind)},
                                  {QStringLiteral("before"), parameterJson(one.before)},
                                  {QStringLiteral("after"), parameterJson(one.after)},
                                  {QStringLiteral("percent"), numberJson(one.percent)},
                                  {QStringLiteral("crossesLimit"), one.crossesLimit}});
  }
  return {{QStringLiteral("same"), comparison.isSame()},
          {QStringLiteral("changed"), comparison.changed},
          {QStringLiteral("added"), comparison.added},
          {QStringLiteral("removed"), comparison.removed},
          {QStringLiteral("crossing"), comparison.crossing},
          {QStringLiteral("header"), header},
          {QStringLiteral("parameters"), parameters}};
}

QString comparisonText(const RecipeComparison& comparison) {
  QString text;
  if (!comparison.header.isEmpty()) {
    TextTable table(
        {RecipeTextss::tr("What"), RecipeTextss::tr("Before"), RecipeTextss::tr("After")});
    for (const HeaderChange& one : comparison.header) table.add({one.what, one.before, one.after});
    text += table.toString() + u'\n';
  }
  TextTable table({RecipeTextss::tr("Change"), RecipeTextss::tr("Parameter"),
                   RecipeTextss::tr("Step"), RecipeTextss::tr("Value"), RecipeTextss::tr("Unit"),
                   RecipeTextss::tr("Limits"), RecipeTextss::tr("Tolerance"),
                   RecipeTextss::tr("Tag"), RecipeTextss::tr("Note"), QString()});
  bool isAny = false;
  for (const ParameterChange& one : comparison.parameters) {
    if (one.kind == ChangeKind::Same) continue;
    table.add(changeCells(one));
    isAny = true;
  }
  if (isAny) text += table.toString() + u'\n';
  return text + describeComparison(comparison) + u'\n';
}

}  // namespace linewarden::cli
