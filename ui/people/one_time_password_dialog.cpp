// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/one_time_password_dialog.h"

#include "ui/people/people_words.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace linewarden::ui {

namespace {

constexpr int oneTimePasswordDialogWidth = 64 * gridStep;

QString titleFor(OneTimePasswordDialog::For what, const QString& name) {
  return what == OneTimePasswordDialog::For::Invitation
             ? OneTimePasswordDialog::tr("%1 is invited").arg(name)
             : OneTimePasswordDialog::tr("The password of %1 is reset").arg(name);
}

}  // namespace

QString waitingSentence(const QSet<Role>& waiting) {
  if (waiting.isEmpty()) return {};
  return OneTimePasswordDialog::tr("Waits for a second person to confirm it: %1.")
      .arg(roleTitles(waiting));
}

OneTimePasswordDialog::OneTimePasswordDialog(const Invited& invited, const QString& displayName,
                                             For what, UtcTime now, QWidget* parent)
    : DecisionDialog(
          titleFor(what, displayName),
          tr("This one-time password is shown only now and kept nowhere. Hand it over in "
             "person or by telephone."),
          parent) {
  setObjectName(QStringLiteral("oneTimePasswordDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  waitOverLock();
  setMinimumWidth(oneTimePasswordDialogWidth);
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makePassword(invited.oneTimePassword));
  column->addWidget(makeAdvice(invited, what, now));
  setBody(ground);
  addVerb(QStringLiteral("oneTimePasswordDone"), tr("Done, I have passed it on"),
          ButtonKind::Primary);
  fitHeight(*this);
}

QWidget* OneTimePasswordDialog::makePassword(const QString& password) {
  auto* frame = new QFrame(this);
  frame->setProperty("surface", QStringLiteral("raised"));
  auto* row = new QHBoxLayout(frame);
  row->setContentsMargins(2 * gridStep, gridStep, gridStep, gridStep);
  QLabel* shown = makeLabel(password, TextSize::Figure, Tone::Plain, frame);
  shown->setObjectName(QStringLiteral("oneTimePassword"));
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  shown->setAccessibleName(tr("One-time password"));
  auto* copy = new Button(tr("Copy"), ButtonKind::Plain, frame);
  copy->setObjectName(QStringLiteral("copyOneTimePassword"));
  copy->setIconName(QStringLiteral("copy"));
  connect(copy, &Button::clicked, copy, [copy, password] {
    QGuiApplication::clipboard()->setText(password);
    copy->setText(tr("Copied"));
  });
  row->addWidget(shown, 1);
  row->addWidget(copy);
  return frame;
}

QWidget* OneTimePasswordDialog::makeAdvice(const Invited& invited, For what, UtcTime now) {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  QLabel* until =
      makeParagraph(tr("It holds until %1.").arg(formatMoment(invited.until, now, QLocale())),
                    Tone::Plain, ground);
  until->setToolTip(utcText(invited.until));
  column->addWidget(until);
  const QString tell =
      what == For::Invitation
          ? tr("Tell them: sign in as “%1” with this password; the console then asks for a "
               "password "
               "of your own and a second factor, such as an authenticator on your phone.")
          : tr("Tell them: sign in as “%1” with this password; the console then asks for a new "
               "password of your own. A new signing key is made with it; what you signed before "
               "stays verifiable.");
  column->addWidget(makeParagraph(tell.arg(invited.name), Tone::Plain, ground));
  const QString waiting = waitingSentence(invited.waiting);
  if (!waiting.isEmpty()) column->addWidget(makeParagraph(waiting, Tone::Plain, ground));
  return ground;
}

void OneTimePasswordDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    event->accept();
    return;
  }
  DecisionDialog::keyPressEvent(event);
}

void OneTimePasswordDialog::closeEvent(QCloseEvent* event) {
  // What it shows is shown once: only its own button ends it.
  event->ignore();
}

}  // namespace linewarden::ui
