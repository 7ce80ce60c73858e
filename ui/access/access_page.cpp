// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access_page.h"

#include "ui/access/directory_section.h"
#include "ui/access/emergency_section.h"
#include "ui/access/policy_section.h"
#include "ui/access/review_section.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/segmented_choice.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
const QString reviewId = QStringLiteral("review");
}

AccessPage::AccessPage(const AccessRooms& rooms, QWidget* parent) : Page(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * gridStep, gridStep, 0, 0);
  column->setSpacing(2 * gridStep);
  choice_ = new SegmentedChoice(tr("Part of access control"), this);
  column->addWidget(choice_, 0, Qt::AlignLeft);
  faces_ = new OneOf(this);
  column->addWidget(faces_, 1);
  add(reviewId, tr("Access review"), new ReviewSection(rooms, faces_));
  add(QStringLiteral("policy"), tr("Rules for roles"), new PolicySection(rooms, faces_));
  add(QStringLiteral("emergency"), tr("Emergency access"), new EmergencySection(rooms, faces_));
  add(QStringLiteral("directory"), tr("Directory"), new DirectorySection(rooms, faces_));
  choice_->setCurrent(reviewId);
  connect(choice_, &SegmentedChoice::chosen, this, &AccessPage::showPart);
}

void AccessPage::add(const QString& id, const QString& text, AccessSection* section) {
  Button* button = choice_->addChoice(id, text);
  button->setObjectName(QStringLiteral("access-") + id);
  faces_->addWidget(section);
  sections_.insert(id, section);
  connect(section, &AccessSection::told, this, &Page::told);
  connect(section, &AccessSection::settled, this, &Page::settled);
}

QString AccessPage::title() const {
  return tr("Access control");
}

AccessSection* AccessPage::front() const {
  return sections_.value(choice_->current());
}

void AccessPage::enter(const Session& session, const QString& place) {
  leave();
  session_ = session;
  showPart(sections_.contains(place) ? place : choice_->current());
}

void AccessPage::showPart(const QString& id) {
  if (!session_.isValid()) return;
  for (AccessSection* section : sections_) {
    if (section == sections_.value(id)) continue;
    if (section->hasDraft()) {
      section->rest();
    } else {
      section->end();
    }
  }
  choice_->setCurrent(id);
  faces_->setCurrentWidget(front());
  if (front()->isBegun()) {
    front()->resume();
  } else {
    front()->begin(session_);
  }
  if (isSettled()) emit settled();
}

void AccessPage::leave() {
  session_ = {};
  for (AccessSection* section : sections_) section->end();
}

bool AccessPage::isSettled() const {
  return session_.isValid() && front()->isSettled();
}

}  // namespace linewarden::ui
