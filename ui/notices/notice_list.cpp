// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_list.h"

#include "app/identity/access_guard.h"
#include "ui/notices/acknowledge_dialog.h"
#include "ui/notices/notice_words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int listWidth = 80 * gridStep;
constexpr int listHeight = 52 * gridStep;
}  // namespace

NoticeList::NoticeList(SecurityNotices& notices, AccessGuard& guard, SignIn& signIn,
                       const Clock& clock, const Session& session, QWidget* parent)
    : DecisionDialog(tr("Security alerts that nobody has acknowledged"),
                     tr("Each stands until somebody who may has looked at it and said what they "
                        "found."),
                     parent),
      notices_(notices),
      guard_(guard),
      signIn_(signIn),
      clock_(clock),
      session_(session) {
  setObjectName(QStringLiteral("noticeList"));
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(listWidth);
  auto* scroll = new QScrollArea(this);
  scroll_ = scroll;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  rows_ = new QWidget;
  column_ = new QVBoxLayout(rows_);
  column_->setContentsMargins(0, 0, gridStep, 0);
  column_->setSpacing(gridStep);
  scroll->setWidget(rows_);
  setBody(scroll);
  addWayOut(tr("Close"))->setObjectName(QStringLiteral("noticeListClose"));
  connect(&notices_, &SecurityNotices::openChanged, this, &NoticeList::showOpen);
  showOpen();
}

void NoticeList::showOpen() {
  while (QLayoutItem* item = column_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  const auto open = notices_.open();
  const bool may =
      session_.emergency == 0 && guard_.check(session_, Permission::AcknowledgeSecurity).ok();
  if (open.isEmpty()) {
    column_->addWidget(makeParagraph(tr("All have been acknowledged."), Tone::Quiet, rows_));
  } else if (!may) {
    column_->addWidget(makeParagraph(
        tr("A security officer or an administrator acknowledges them."), Tone::Quiet, rows_));
  }
  for (const SecurityNotice& notice : open) {
    column_->addWidget(makeRule(rows_));
    column_->addWidget(makeRow(notice, may));
  }
  column_->addStretch(1);
  // As high as what is in it, up to what leaves the window in sight.
  const int wanted = column_->totalHeightForWidth(listWidth - 8 * gridStep);
  scroll_->setMinimumHeight(std::min(wanted + gridStep, listHeight));
}

QWidget* NoticeList::makeRow(const SecurityNotice& notice, bool mayAcknowledge) {
  auto* row = new QWidget(rows_);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, gridStep / 2, 0, gridStep / 2);
  layout->setSpacing(2 * gridStep);
  auto* badge = new Badge(row);
  badge->setPriority(priorityOf(notice.event.priority));
  layout->addWidget(badge, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  QLabel* title = makeStrongParagraph(noticeTitle(notice.event), row);
  QLabel* when = makeLabel(placeAndTime(notice, clock_.now()), TextSize::Caption, Tone::Quiet, row);
  when->setToolTip(toIsoUtc(notice.time));
  words->addWidget(title);
  words->addWidget(when);
  words->addWidget(makeParagraph(noticeAdvice(notice.event), Tone::Quiet, row));
  layout->addLayout(words, 1);
  if (!mayAcknowledge) return row;
  auto* act = new Button(tr("Acknowledge…"), ButtonKind::Plain, row);
  act->setObjectName(QStringLiteral("noticeAcknowledge%1").arg(notice.id));
  act->setAccessibleName(tr("Acknowledge: %1").arg(noticeTitle(notice.event)));
  layout->addWidget(act, 0, Qt::AlignTop);
  connect(act, &Button::clicked, this, [this, notice] {
    (new AcknowledgeDialog(notices_, signIn_, session_, notice, this))->open();
  });
  return row;
}

}  // namespace linewarden::ui
