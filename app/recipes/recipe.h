// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// Recipes as values (ISA-88: header, formula, procedure). Plain data, no I/O.
namespace linewarden {

/// A recipe: what is made of which product on which line.
using RecipeId = Id<struct RecipeKind>;
/// One version of a recipe.
using RecipeVersionId = Id<struct RecipeVersionKind>;

/// Where a version stands in its life (DESIGN 10). What decides is computed from signatures and
/// trail, never from this word alone.
enum class RecipeState {
  Draft,          ///< may be edited
  InReview,       ///< frozen; waits for the process engineer
  ProcessSigned,  ///< waits for the quality engineer
  Signed,         ///< both have signed; becomes effective at its time
  Effective,      ///< the one that may be downloaded
  Superseded,     ///< a newer version took its place
  Withdrawn,      ///< taken out by quality, at once
  Rejected,       ///< refused in review, with a reason
};

/// A step of the procedure, such as "Pasteurise".
struct RecipeStep {
  QString name;  ///< unique within the version
  QString note;
  friend bool operator==(const RecipeStep&, const RecipeStep&) = default;
};

/// A formula parameter, or a set point of a step. Numbers in the tag's engineering unit; a
/// switch is 0 or 1.
struct RecipeParameter {
  QString name;  ///< unique within the version: "Fill volume"
  QString step;  ///< name of its step; empty: a parameter of the formula
  double value = 0;
  QString unit;                ///< as the tag's; may be empty
  std::optional<double> low;   ///< lowest value allowed
  std::optional<double> high;  ///< highest value allowed
  double tolerance = 0;        ///< how far the PLC may differ before it is drift; from 0
  QString tag;                 ///< name of a writable tag of the recipe's line
  QString note;
  friend bool operator==(const RecipeParameter&, const RecipeParameter&) = default;
};

/// A file that belongs to a version; its hash is signed with it.
struct RecipeAttachment {
  QString name;
  QByteArray sha256;  ///< 32 bytes
  qint64 bytes = 0;
  friend bool operator==(const RecipeAttachment&, const RecipeAttachment&) = default;
};

/// What a version says and what is signed.
struct RecipeContent {
  QString product;      ///< "Lemonade 0.5 l"
  QString line;         ///< id of the line in the plant file
  QString title;        ///< of this version: "Less sugar"
  QString description;  ///< may be empty
  QList<RecipeStep> steps;
  QList<RecipeParameter> parameters;
  QList<RecipeAttachment> attachments;
  std::optional<UtcTime> effectiveFrom;  ///< none: as soon as both have signed
  friend bool operator==(const RecipeContent&, const RecipeContent&) = default;
};

/// What a signature means (21 CFR 11.50), and whose it has to be.
enum class SignatureMeaning {
  ProcessApproval,  ///< "the process is right", by a process engineer
  QualityApproval,  ///< "released for production", by a quality engineer
  Withdrawal,       ///< "must not be used any more", by a quality engineer
};

/// A signature as it is kept.
struct RecipeSignature {
  qint64 id = 0;
  SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
  QString name;         ///< account
  QString displayName;  ///< printed name
  UtcTime time;
  QByteArray document;   ///< canonical JSON that was signed
  QByteArray signature;  ///< Ed25519, 64 bytes
  QByteArray publicKey;  ///< 32 bytes
};

/// A remark on a version or one of its parameters; not signed.
struct RecipeComment {
  qint64 id = 0;
  QString parameter;  ///< name; empty: about the version as a whole
  QString name;
  QString displayName;
  UtcTime time;
  QString text;
};

/// A version as a list shows it.
struct RecipeVersion {
  RecipeVersionId id;
  RecipeId recipe;
  QString product;
  QString line;
  int number = 1;  ///< from 1 within its recipe
  QString title;
  RecipeState state = RecipeState::Draft;
  QString author;       ///< account
  QString authorName;   ///< printed name
  QStringList editors;  ///< accounts that changed it, the author first
  UtcTime changed;      ///< last change of content or state
  std::optional<UtcTime> submitted;
  std::optional<UtcTime> due;            ///< when the signatures are wanted by
  std::optional<UtcTime> effectiveFrom;  ///< as its content says
  std::optional<UtcTime> effective;      ///< since when it is or was effective
  QString reason;                        ///< of a rejection or withdrawal
  QByteArray hash;                       ///< SHA-256 of what is signed
  int revision = 0;                      ///< counts the savings of a draft
};

/// A version with all that belongs to it.
struct RecipeDetails {
  RecipeVersion version;
  RecipeContent content;
  QList<RecipeSignature> signatures;
  QList<RecipeComment> comments;
};

/// Stable name in store and command line: "in-review".
[[nodiscard]] QString recipeStateName(RecipeState state);
[[nodiscard]] std::optional<RecipeState> recipeStateFromName(const QString& name);
/// For people, translated: "In review".
[[nodiscard]] QString recipeStateTitle(RecipeState state);
/// Stable name, as signed: "process-approval".
[[nodiscard]] QString signatureMeaningName(SignatureMeaning meaning);
[[nodiscard]] std::optional<SignatureMeaning> signatureMeaningFromName(const QString& name);
/// For people, translated: "Released for production".
[[nodiscard]] QString signatureMeaningTitle(SignatureMeaning meaning);

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::RecipeId)
Q_DECLARE_METATYPE(linewarden::RecipeVersionId)
