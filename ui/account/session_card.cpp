// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/session_card.h"

#include "app/identity/session_desk.h"
#include "ui/account/fact_row.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

QString programTitle(const QString& program) {
  return program == QLatin1String("console") ? SessionCard::tr("console")
                                             : SessionCard::tr("command line");
}

}  // namespace

SessionCard::SessionCard(const AccountRooms& rooms, QWidget* parent)
    : Card(tr("Where you are signed in"), parent), rooms_(rooms) {
  rows_ = new QVBoxLayout;
  rows_->setSpacing(gridStep);
  content()->addLayout(rows_);
  auto* all = new Button(tr("Sign out everywhere…"), ButtonKind::Danger, this);
  all->setObjectName(QStringLiteral("endAllSessions"));
  content()->addWidget(makeRule(this));
  content()->addWidget(all, 0, Qt::AlignLeft);
  connect(all, &Button::clicked, this, &SessionCard::askToEndAll);
}

void SessionCard::show(const QList<LiveSession>& sessions) {
  clearColumn(*rows_);
  for (const LiveSession& live : sessions) addSession(live);
}

void SessionCard::addSession(const LiveSession& live) {
  const UtcTime now = rooms_.clock.now();
  const bool isThis = live.id == session_.id;
  QString detail = tr("Since %1").arg(formatMoment(live.started, now, QLocale()));
  if (!isThis) {
    detail = tr("%1, seen %2").arg(detail, formatMoment(live.lastSeen, now, QLocale()));
  }
  if (live.locked) detail = tr("%1, locked").arg(detail);
  const QString where = tr("%1 (%2)").arg(live.workstation, programTitle(live.program));
  auto* row = new FactRow(isThis ? tr("%1, this session").arg(where) : where, detail, this);
  if (!rows_->isEmpty()) rows_->addWidget(makeRule(this));
  rows_->addWidget(row);
  if (isThis) return;
  connect(row->addAct(QStringLiteral("endSession"), tr("End…")), &Button::clicked, this,
          [this, live] { askToEnd(live); });
}

void SessionCard::askToEnd(const LiveSession& live) {
  auto* dialog = new DecisionDialog(
      tr("End your session at %1?").arg(live.workstation),
      tr("It ends there within five seconds. What was typed and not stored is lost."), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep it"));
  dialog->addVerb(QStringLiteral("endSessionVerb"), tr("End the session"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, id = live.id] { end(id); });
  dialog->open();
}

void SessionCard::end(SessionId which) {
  withFreshProof<void>(
      this, rooms_.signIn, session_,
      [this, which] { return rooms_.sessions.end(session_, which, {}); },
      [this](const Result<void>& done) {
        if (done) {
          emit told(tr("The session is ended."));
        } else if (done.error().code != ErrorCode::Cancelled) {
          emit told(done.error().message);
        }
      });
}

void SessionCard::askToEndAll() {
  auto* dialog =
      new DecisionDialog(tr("Sign out everywhere?"),
                         tr("All your sessions end, this one last. You sign in again with your "
                            "password and second factor."),
                         this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Stay signed in"));
  dialog->addVerb(QStringLiteral("endAllVerb"), tr("Sign out everywhere"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, &SessionCard::endAll);
  dialog->open();
}

void SessionCard::endAll() {
  whenDone(rooms_.sessions.endOwn(session_), this, [this](const Result<int>& done) {
    if (!done) emit told(done.error().message);
  });
}

}  // namespace linewarden::ui
