// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_saved_views.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fit_height.h"

#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace linewarden::ui {

namespace {

constexpr int longestAlarmViewName = 60;

// An ampersand would mark a key in a menu.
QString alarmViewMenuText(const QString& name) {
  return shownText(name, longestAlarmViewName).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

AlarmSavedViews::AlarmSavedViews(AlarmViews& views, std::function<AlarmListChoice()> current,
                                 QWidget* parent)
    : QObject(parent),
      views_(views),
      current_(std::move(current)),
      parent_(parent),
      button_(new Button(tr("Saved views"), ButtonKind::Plain, parent)),
      menu_(new QMenu(parent)) {
  button_->setObjectName(QStringLiteral("alarmSaved"));
  button_->setIconName(QStringLiteral("pin"));
  menu_->setObjectName(QStringLiteral("alarmSavedMenu"));
  menu_->setToolTipsVisible(true);
  connect(button_, &Button::clicked, this, &AlarmSavedViews::showMenu);
  // Queued: what was chosen in it is told after it went.
  connect(
      menu_, &QMenu::aboutToHide, this,
      [this] {
        if (isFillDue_) fillMenu();
      },
      Qt::QueuedConnection);
  fillMenu();
}

void AlarmSavedViews::setSession(const Session& session) {
  session_ = session;
  ++visit_;
  saved_.clear();
  menu_->hide();  // with the names of somebody else
  fillMenu();
  if (session_.isValid()) load();
}

void AlarmSavedViews::load() {
  whenDone(views_.list(session_), this,
           [this, visit = visit_](const Result<QList<SavedAlarmView>>& saved) {
             if (visit != visit_) return;
             if (saved) {
               saved_ = *saved;
             } else {
               emit told(saved.error().message);
             }
             fillMenu();
           });
}

void AlarmSavedViews::fillMenu() {
  // Entries do not move under the hand.
  isFillDue_ = menu_->isVisible();
  if (isFillDue_) return;
  menu_->clear();
  for (const SavedAlarmView& view : std::as_const(saved_)) {
    QAction* action = menu_->addAction(alarmViewMenuText(view.name));
    const auto choice = choiceFromJson(view.content);
    action->setToolTip(
        alarmTip(choice ? shownText(choiceWords(*choice), 400) : choice.error().message));
    connect(action, &QAction::triggered, this, [this, view] { open(view); });
  }
  if (saved_.isEmpty()) menu_->addAction(tr("None yet"))->setEnabled(false);
  menu_->addSeparator();
  connect(menu_->addAction(tr("Save this view as…")), &QAction::triggered, this,
          &AlarmSavedViews::askName);
  if (saved_.isEmpty()) return;
  QMenu* removal = menu_->addMenu(tr("Remove"));
  for (const SavedAlarmView& view : std::as_const(saved_)) {
    connect(removal->addAction(alarmViewMenuText(view.name)), &QAction::triggered, this,
            [this, name = view.name] { askRemoval(name); });
  }
}

void AlarmSavedViews::open(const SavedAlarmView& view) {
  const auto choice = choiceFromJson(view.content);
  if (choice) {
    emit chosen(*choice);
  } else {
    emit told(choice.error().message);
  }
}

void AlarmSavedViews::showMenu() {
  menu_->popup(button_->mapToGlobal(QPoint(0, button_->height())));
}

void AlarmSavedViews::askName() {
  const AlarmListChoice choice = current_();
  auto* dialog =
      new DecisionDialog(tr("Save this view"),
                         tr("It asks for: %1. A view of yours with the same name is replaced.")
                             .arg(shownText(choiceWords(choice), 600)),
                         parent_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* name = new TextField(tr("Name"), dialog);
  name->line()->setObjectName(QStringLiteral("alarmViewName"));
  name->line()->setMaxLength(longestAlarmViewName);
  dialog->setBody(name);
  dialog->addWayOut(tr("Keep as it is"));
  Button* saving =
      dialog->addVerb(QStringLiteral("alarmSaveView"), tr("Save the view"), ButtonKind::Primary);
  saving->setEnabled(false);
  connect(name, &TextField::edited, saving,
          [saving](const QString& text) { saving->setEnabled(!text.trimmed().isEmpty()); });
  // What was told is what is saved, however long the dialog stood.
  connect(dialog, &DecisionDialog::decided, this,
          [this, name, choice] { keep(name->text().trimmed(), choice); });
  fitHeight(*dialog);
  dialog->open();
  name->line()->setFocus();
}

void AlarmSavedViews::save(const QString& name) {
  keep(name.trimmed(), current_());
}

void AlarmSavedViews::keep(const QString& name, const AlarmListChoice& choice) {
  whenDone(views_.save(session_, {name, choiceToJson(choice)}), this,
           [this, name, visit = visit_](const Result<void>& kept) {
             if (visit != visit_) return;
             emit told(kept ? tr("Saved as “%1”.").arg(shownText(name, longestAlarmViewName))
                            : kept.error().message);
             load();
           });
}

void AlarmSavedViews::askRemoval(const QString& name) {
  auto* dialog = new DecisionDialog(
      tr("Remove the saved view “%1”?").arg(shownText(name, longestAlarmViewName)),
      tr("It is yours alone. What it shows stays; the view itself cannot be brought back."),
      parent_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep it"));
  dialog->addVerb(QStringLiteral("alarmRemoveView"), tr("Remove the view"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, name, visit = visit_] {
    if (visit == visit_) remove(name);
  });
  fitHeight(*dialog);
  dialog->open();
}

void AlarmSavedViews::remove(const QString& name) {
  whenDone(views_.remove(session_, name), this,
           [this, name, visit = visit_](const Result<void>& removed) {
             if (visit != visit_) return;
             emit told(removed ? tr("“%1” is removed.").arg(shownText(name, longestAlarmViewName))
                               : removed.error().message);
             load();
           });
}

}  // namespace linewarden::ui
