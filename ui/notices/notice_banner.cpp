// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_banner.h"

#include "app/identity/access_guard.h"
#include "ui/notices/acknowledge_dialog.h"
#include "ui/notices/notice_list.h"
#include "ui/notices/notice_words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace linewarden::ui {

NoticeBanner::NoticeBanner(SecurityNotices& notices, AccessGuard& guard, SignIn& signIn,
                           const Clock& clock, QWidget* parent)
    : QFrame(parent), notices_(notices), guard_(guard), signIn_(signIn), clock_(clock) {
  setObjectName(QStringLiteral("noticeBanner"));
  setProperty("surface", QStringLiteral("banner"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep / 2, 2 * gridStep, gridStep / 2);
  row->setSpacing(gridStep);
  badge_ = new Badge(this);
  badge_->setPriority(Priority::Critical);
  title_ = new ElidedLabel(TextSize::Body, Tone::Plain, this, true);
  title_->setObjectName(QStringLiteral("bannerTitle"));
  where_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  where_->setObjectName(QStringLiteral("bannerWhere"));
  acknowledge_ = new Button(tr("Acknowledge…"), ButtonKind::Plain, this);
  acknowledge_->setObjectName(QStringLiteral("bannerAcknowledge"));
  more_ = new Button({}, ButtonKind::Quiet, this);
  more_->setObjectName(QStringLiteral("bannerMore"));
  row->addWidget(badge_);
  row->addWidget(title_);
  row->addWidget(where_);
  row->addStretch(1);
  row->addWidget(acknowledge_);
  row->addWidget(more_);
  connect(acknowledge_, &Button::clicked, this, &NoticeBanner::acknowledgeFirst);
  connect(more_, &Button::clicked, this, &NoticeBanner::openList);
  connect(&notices_, &SecurityNotices::openChanged, this, &NoticeBanner::refresh);
  refresh();
}

void NoticeBanner::setSession(const Session& session) {
  session_ = session;
  refresh();
}

void NoticeBanner::refresh() {
  const auto critical = criticalOf(notices_.open());
  const bool wasHidden = isHidden();
  setVisible(!critical.isEmpty());
  if (critical.isEmpty()) return;
  if (session_.isValid()) {
    showFor(critical);
  } else {
    showForNobody(static_cast<int>(critical.size()));
  }
  setAccessibleName(tr("Critical alert: %1").arg(title_->fullText()));
  if (!wasHidden) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void NoticeBanner::showFor(const QList<SecurityNotice>& critical) {
  const SecurityNotice& first = critical.first();
  title_->setFullText(noticeTitle(first.event));
  where_->setFullText(placeAndTime(first, clock_.now()));
  where_->show();
  // Emergency access is not to silence its own alarm.
  acknowledge_->setVisible(session_.emergency == 0 &&
                           guard_.check(session_, Permission::AcknowledgeSecurity).ok());
  const int others = static_cast<int>(critical.size()) - 1;
  more_->setText(others > 0 ? tr("%n more", nullptr, others) : tr("What to do"));
  more_->setAccessibleName(tr("Show all security alerts"));
  more_->show();
}

// Whoever passes by may know that there is something, not what.
void NoticeBanner::showForNobody(int count) {
  title_->setFullText(tr("%n critical security alert(s) not acknowledged", nullptr, count));
  where_->setFullText({});
  where_->hide();
  acknowledge_->hide();
  more_->hide();
}

void NoticeBanner::acknowledgeFirst() {
  const auto critical = criticalOf(notices_.open());
  if (!session_.isValid() || critical.isEmpty()) return;
  (new AcknowledgeDialog(notices_, signIn_, session_, critical.first(), window()))->open();
}

void NoticeBanner::openList() {
  if (!session_.isValid()) return;
  (new NoticeList(notices_, guard_, signIn_, clock_, session_, window()))->open();
}

}  // namespace linewarden::ui
