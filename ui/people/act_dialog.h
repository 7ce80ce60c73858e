// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/decision_dialog.h"

#include <QPointer>

#include <functional>

class QLabel;

namespace linewarden::ui {

/// A decision whose work may be refused: it stays open meanwhile, shows the refusal in place and
/// closes when the work is done. Goes when it is closed. GUI thread.
class ActDialog : public DecisionDialog {
  Q_OBJECT

 public:
  struct Verbs {
    QString act;
    QString wayOut;
    ButtonKind kind = ButtonKind::Primary;
  };

  ActDialog(const QString& title, const QString& text, const Verbs& verbs, QWidget* parent);

  /// Where fields go, between the text and the refusal.
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  [[nodiscard]] Button* act() const { return act_; }
  [[nodiscard]] bool isBusy() const { return busy_; }

  /// Runs the work, with a fresh proof where the service wants one. When it is done the dialog
  /// closes and `done` is called; a refusal is shown, and it can be tried again. What comes while
  /// a lock hides the dialog is told when it is seen again: it may show a password.
  template <class T>
  void run(SignIn& signIn, const Session& session, std::function<QFuture<Result<T>>()> work,
           std::function<void(const Result<T>&)> done) {
    setBusy(true);
    withFreshProof<T>(this, signIn, session, std::move(work), [=, this](const Result<T>& result) {
      setBusy(false);
      whenSeen([=, this] {
        if (!result) {
          refuse(result.error());
          return;
        }
        accept();
        done(result);
      });
    });
  }

  /// The way out stays open while the work runs and stops it instead of leaving.
  void setStop(std::function<void()> stop) { stop_ = std::move(stop); }
  /// How far the work is, on the verb's button.
  void setProgress(int done, int total);
  void setBusy(bool busy);
  /// Escape, the window's cross and the way out do not leave while the work runs.
  void reject() override;
  /// Nothing is shown for Cancelled.
  virtual void refuse(const Error& error);

 signals:
  /// The verb was pressed, or Enter in a field.
  void submitted();

 protected:
  void showEvent(QShowEvent* event) override;
  void submit();
  void showProblem(const QString& problem);

 private:
  void whenSeen(std::function<void()> tell);
  void tell();

  QVBoxLayout* body_;
  QWidget* fields_;
  QLabel* problem_;
  const Verbs verbs_;
  Button* act_;
  Button* wayOut_;
  std::function<void()> stop_;
  std::function<void()> untold_;
  QPointer<QWidget> focusBefore_;
  bool busy_ = false;
};

}  // namespace linewarden::ui
