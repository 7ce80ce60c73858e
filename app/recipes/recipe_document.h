// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe.h"

#include <QByteArray>

/// The bytes that are signed. Pure.
namespace linewarden {

/// A version as its hash covers it: what it says, which version of which recipe it is, and who
/// wrote it, since none of these may sign.
struct SignableVersion {
  RecipeId recipe;
  int number = 0;
  QStringList editors;  ///< accounts, the author first
  RecipeContent content;
  friend bool operator==(const SignableVersion&, const SignableVersion&) = default;
};

/// RFC 8785 canonical JSON; its SHA-256 is "the hash" everywhere.
[[nodiscard]] QByteArray recipeDocument(const SignableVersion& version);
/// The other way round. StoreDamaged for anything that recipeDocument does not write, to the byte.
[[nodiscard]] Result<SignableVersion> readRecipeDocument(const QByteArray& document);
/// SHA-256 of the document.
[[nodiscard]] QByteArray recipeHash(const QByteArray& document);
/// In groups of four: "3f2a 01bc …".
[[nodiscard]] QString groupedHash(const QByteArray& hash);

/// What a signature states (21 CFR 11.50): who, when, in which role, what it means.
struct SignatureStatement {
  RecipeId recipe;
  int number = 0;
  QByteArray hash;  ///< of the version's document
  SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
  QString name;         ///< account
  QString displayName;  ///< printed name
  QString role;         ///< stable name of the role it was given in
  UtcTime time;
  QByteArray publicKey;
  QString reason;  ///< of a withdrawal
};

/// Canonical JSON; this is what Ed25519 signs.
[[nodiscard]] QByteArray signatureDocument(const SignatureStatement& statement);
/// StoreDamaged for anything that signatureDocument does not write, to the byte.
[[nodiscard]] Result<SignatureStatement> readSignatureDocument(const QByteArray& document);

}  // namespace linewarden
