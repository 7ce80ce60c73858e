// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_approval.h"
#include "ui/recipes/approvals/signature_dialog.h"
#include "ui/recipes/approvals/signing_rooms.h"

#include <optional>

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class RecipeCompareView;
class SigningMatter;
class StateView;

/// Signs a version: what changes, what the signature means, who signs, the hash, and the proof.
/// It asks for what it shows itself; where the version is another meanwhile, it asks anew and says
/// what changed. Opened with open(); `told` when it is signed. GUI thread.
class SigningDialog final : public SignatureDialog {
  Q_OBJECT

 public:
  SigningDialog(const SigningRooms& rooms, const Session& session, const RecipeVersion& version,
                SignatureMeaning meaning, QWidget* parent);

  [[nodiscard]] RecipeCompareView* comparison() const { return compare_; }
  /// What is shown and would be signed; nothing while it is asked for.
  [[nodiscard]] const std::optional<SignatureRequest>& request() const { return request_; }

 signals:
  /// The state that the signature led to.
  void signedAs(linewarden::RecipeState state);

 protected:
  bool isComplete() override;
  void give(Proof proof) override;
  void refuse(const Error& error) override;

 private:
  QWidget* makeFaces();
  QWidget* makeFoot();
  void load();
  void take(const Result<SignatureRequest>& request);
  void showChanged();

  SigningRooms rooms_;
  const RecipeVersion version_;
  const SignatureMeaning meaning_;
  std::optional<SignatureRequest> request_;
  std::optional<SignatureRequest> before_;  ///< as it was shown before a conflict
  QStackedWidget* faces_ = nullptr;
  StateView* failure_ = nullptr;
  RecipeCompareView* compare_ = nullptr;
  SigningMatter* matter_ = nullptr;
  QLabel* changed_ = nullptr;
};

}  // namespace linewarden::ui
