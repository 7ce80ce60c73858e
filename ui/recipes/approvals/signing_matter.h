// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_approval.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class HashLabel;
class RecipeCompareView;

/// Shows a request's comparison: against what is effective now, or that all is new.
void showRequest(RecipeCompareView& view, const SignatureRequest& request, const Plant& plant);

/// What is signed in words: what the signature means and leads to, who wrote the version, who has
/// signed it, who signs it, and its hash.
class SigningMatter final : public QWidget {
  Q_OBJECT

 public:
  /// `signer` as printed: "Eva Meyer (meyer)".
  SigningMatter(SignatureMeaning meaning, const QString& signer, QWidget* parent);

  void show(const SignatureRequest& request, UtcTime now);
  [[nodiscard]] HashLabel* hash() const { return hash_; }

 private:
  QLabel* outcome_;
  QLabel* people_;
  HashLabel* hash_;
};

}  // namespace linewarden::ui
