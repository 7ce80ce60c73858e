// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/directory_section.h"

#include "app/identity/directory_desk.h"
#include "ui/access/directory_form.h"
#include "ui/people/reason_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace linewarden::ui {

namespace {
namespace directory_face {
enum { Loading, Failed, Refused, Shown };
}
}  // namespace

DirectorySection::DirectorySection(const AccessRooms& rooms, QWidget* parent)
    : AccessSection(rooms, parent), faces_(new QStackedWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("The settings are shown as soon as they are known."), faces_));
  failure_ = new StateView(StateView::Kind::Error, tr("The settings cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &DirectorySection::load);
  refused_ = new StateView(StateView::Kind::Empty, tr("Not yours to see"), {}, faces_);
  refused_->setObjectName(QStringLiteral("directoryRefused"));
  refused_->setIconName(QStringLiteral("lock"));
  faces_->addWidget(failure_);
  faces_->addWidget(refused_);
  faces_->addWidget(makeForm());
}

QWidget* DirectorySection::makeForm() {
  auto* ground = new QWidget(faces_);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 2 * gridStep);
  column->setSpacing(gridStep);
  auto* scroll = new QScrollArea(ground);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* page = new QWidget(scroll);
  page->setProperty("scrollGround", true);
  auto* inside = new QVBoxLayout(page);
  inside->setContentsMargins(0, 0, 3 * gridStep, gridStep);
  form_ = new DirectoryForm(page);
  inside->addWidget(form_);
  inside->addStretch(1);
  scroll->setWidget(page);
  column->addWidget(scroll, 1);
  column->addWidget(makeFoot());
  connect(form_, &DirectoryForm::edited, this, &DirectorySection::noteEdit);
  return ground;
}

QWidget* DirectorySection::makeFoot() {
  auto* foot = new QWidget(faces_);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, 0, 3 * gridStep, 0);
  column->setSpacing(gridStep);
  column->addWidget(makeRule(foot));
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  try_ = new Button(tr("Test connection"), ButtonKind::Plain, foot);
  try_->setObjectName(QStringLiteral("testDirectory"));
  save_ = new Button(tr("Save…"), ButtonKind::Primary, foot);
  save_->setObjectName(QStringLiteral("saveDirectory"));
  outcome_ = makeParagraph({}, Tone::Quiet, foot);
  outcome_->setObjectName(QStringLiteral("directoryOutcome"));
  outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(try_);
  row->addWidget(save_);
  row->addWidget(outcome_, 1);
  column->addLayout(row);
  connect(try_, &Button::clicked, this, &DirectorySection::test);
  connect(save_, &Button::clicked, this, &DirectorySection::save);
  return foot;
}

void DirectorySection::load() {
  if (!isInFront()) return;
  const QString refusal = refusalOf(Permission::ManageDirectory);
  if (!refusal.isEmpty()) {
    refused_->setText(refusal);
    faces_->setCurrentIndex(directory_face::Refused);
    return;
  }
  ask<DirectorySettings>(
      settings_, [this] { return rooms().directory.settings(session()); },
      [this](const auto& settings) { take(settings); });
}

void DirectorySection::clear() {
  form_->setSettings({});
  form_->clearPassword();
  noteEdit();
  faces_->setCurrentIndex(directory_face::Loading);
}

void DirectorySection::take(const Result<DirectorySettings>& settings) {
  if (!settings) {
    failure_->setText(settings.error().message);
    faces_->setCurrentIndex(directory_face::Failed);
    return;
  }
  form_->setSettings(*settings);
  stored_ = *settings;
  shown_ = form_->settings();
  form_->clearPassword();
  noteEdit();
  faces_->setCurrentIndex(directory_face::Shown);
}

bool DirectorySection::hasDraft() const {
  return isInFront() && faces_->currentIndex() == directory_face::Shown &&
         form_->settings() != shown_;
}

void DirectorySection::resume() {
  if (!hasDraft()) return;
  ask<DirectorySettings>(
      settings_, [this] { return rooms().directory.settings(session()); },
      [this](const Result<DirectorySettings>& now) {
        if (!now || *now == stored_) return;
        showOutcome(tr("Somebody else saved other settings meanwhile. To see them, open another "
                       "page and come back; to save now would undo theirs."),
                    false);
      });
}

void DirectorySection::rest() {
  form_->clearPassword();
}

// What was found out belongs to what was entered then.
void DirectorySection::noteEdit() {
  ++edits_;
  outcome_->setText({});
  try_->setEnabled(!test_.runs);
}

void DirectorySection::test() {
  if (test_.runs) return;
  const int asked = edits_;
  setTone(outcome_, Tone::Quiet);
  outcome_->setText(tr("Connecting, for at most %1 s …").arg(form_->settings().timeout.count()));
  ask<void>(
      test_,
      [this] { return rooms().directory.test(session(), form_->settings(), form_->password()); },
      [this, asked](const Result<void>& tried) {
        try_->setEnabled(true);
        if (asked != edits_) return;
        showOutcome(tried ? tr("It works: the server, its certificate, the account and both "
                               "entries were found.")
                          : tried.error().message,
                    tried.ok());
      });
  try_->setEnabled(!test_.runs);
}

void DirectorySection::showOutcome(const QString& text, bool isGood) {
  setTone(outcome_, isGood ? Tone::Good : Tone::Problem);
  outcome_->setText(text);
}

void DirectorySection::save() {
  auto* dialog = new ReasonDialog(
      tr("Save the directory's settings"),
      form_->settings().enabled
          ? tr("From now on people of the directory may sign in, with the roles of their groups.")
          : tr("People of the directory may not sign in while this is switched off."),
      {tr("Save"), tr("Cancel")}, this);
  connect(dialog, &ReasonDialog::given, this, [this, dialog](const QString& reason) {
    dialog->run<void>(
        rooms().signIn, session(),
        [this, reason] {
          return rooms().directory.change(session(), form_->settings(), form_->password(), reason);
        },
        [this](const Result<void>&) {
          load();
          emit told(tr("The directory's settings are saved."));
        });
  });
  dialog->open();
}

}  // namespace linewarden::ui
