// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/signin/demo_account.h"

#include <QWidget>

#include <memory>

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

/// Who are you: plant's name, person and password, then the second factor as its own
/// step; waits are counted down. With demo accounts, a card beside it offers them. GUI
/// thread; Argon2id runs elsewhere.
class SignInPage : public QWidget {
  Q_OBJECT

 public:
  SignInPage(SignIn& signIn, const QString& plantTitle, QList<DemoAccount> demoAccounts,
             QWidget* parent = nullptr);
  ~SignInPage() override;

  /// Forgets what was typed and begins again, with `name` filled in (it may be empty).
  void reset(const QString& name = {});

 signals:
  void signedIn(const linewarden::Session& session);

 private:
  class Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace linewarden::ui
