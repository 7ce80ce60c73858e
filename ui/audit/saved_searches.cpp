// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/saved_searches.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/identity/audit_reader.h"
#include "ui/audit/audit_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fit_height.h"

#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace linewarden::ui {

namespace {

constexpr int longestSearchName = 60;

// An ampersand would mark a key in a menu.
QString menuText(const QString& name) {
  return shownText(name, longestSearchName).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

SavedSearches::SavedSearches(AuditReader& reader, std::function<AuditFilter()> current,
                             QWidget* parent)
    : QObject(parent),
      reader_(reader),
      current_(std::move(current)),
      parent_(parent),
      button_(new Button(tr("Saved searches"), ButtonKind::Plain, parent)),
      menu_(new QMenu(parent)) {
  button_->setObjectName(QStringLiteral("auditSaved"));
  button_->setIconName(QStringLiteral("pin"));
  menu_->setObjectName(QStringLiteral("auditSavedMenu"));
  menu_->setToolTipsVisible(true);
  connect(button_, &Button::clicked, this, &SavedSearches::showMenu);
  fillMenu();
}

void SavedSearches::setSession(const Session& session) {
  session_ = session;
  ++visit_;
  searches_.clear();
  fillMenu();
  if (session_.isValid()) load();
}

void SavedSearches::load() {
  whenDone(reader_.savedSearches(session_), this,
           [this, visit = visit_](const Result<QList<SavedAuditSearch>>& searches) {
             if (visit != visit_) return;
             if (searches) {
               searches_ = *searches;
             } else {
               emit told(searches.error().message);
             }
             fillMenu();
           });
}

void SavedSearches::fillMenu() {
  menu_->clear();
  for (const SavedAuditSearch& search : std::as_const(searches_)) {
    QAction* action = menu_->addAction(menuText(search.name));
    action->setToolTip(auditTip(shownText(filterWords(search.filter), 400)));
    connect(action, &QAction::triggered, this,
            [this, filter = search.filter] { emit chosen(filter); });
  }
  if (searches_.isEmpty()) menu_->addAction(tr("None yet"))->setEnabled(false);
  menu_->addSeparator();
  connect(menu_->addAction(tr("Save this search as…")), &QAction::triggered, this,
          &SavedSearches::askName);
  if (searches_.isEmpty()) return;
  QMenu* removal = menu_->addMenu(tr("Remove"));
  for (const SavedAuditSearch& search : std::as_const(searches_)) {
    connect(removal->addAction(menuText(search.name)), &QAction::triggered, this,
            [this, name = search.name] { remove(name); });
  }
}

void SavedSearches::showMenu() {
  menu_->popup(button_->mapToGlobal(QPoint(0, button_->height())));
}

void SavedSearches::askName() {
  const AuditFilter filter = current_();
  QString words = tr("It asks for: %1. A search of yours with the same name is replaced.")
                      .arg(shownText(filterWords(filter), 600));
  if (filter.from || filter.to) {
    words += QLatin1Char(' ') + tr("Its time stays these dates; it does not move on with the day.");
  }
  auto* dialog = new DecisionDialog(tr("Save this search"), words, parent_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* name = new TextField(tr("Name"), dialog);
  name->line()->setObjectName(QStringLiteral("auditSearchName"));
  name->line()->setMaxLength(longestSearchName);
  dialog->setBody(name);
  dialog->addWayOut(tr("Keep as it is"));
  Button* saving = dialog->addVerb(QStringLiteral("auditSaveSearch"), tr("Save the search"),
                                   ButtonKind::Primary);
  saving->setEnabled(false);
  connect(name, &TextField::edited, saving,
          [saving](const QString& text) { saving->setEnabled(!text.trimmed().isEmpty()); });
  // What was told is what is saved, however long the dialog stood.
  connect(dialog, &DecisionDialog::decided, this, [this, name, filter] {
    keep({name->text().trimmed(), filter});
  });
  fitHeight(*dialog);
  dialog->open();
  name->line()->setFocus();
}

void SavedSearches::save(const QString& name) {
  keep({name.trimmed(), current_()});
}

void SavedSearches::keep(const SavedAuditSearch& search) {
  whenDone(reader_.saveSearch(session_, search), this,
           [this, name = search.name, visit = visit_](const Result<void>& saved) {
             if (visit != visit_) return;
             emit told(saved ? tr("Saved as “%1”.").arg(name) : saved.error().message);
             load();
           });
}

void SavedSearches::remove(const QString& name) {
  whenDone(reader_.removeSearch(session_, name), this,
           [this, name, visit = visit_](const Result<void>& removed) {
             if (visit != visit_) return;
             emit told(removed ? tr("“%1” is removed.").arg(shownText(name, longestSearchName))
                               : removed.error().message);
             load();
           });
}

}  // namespace linewarden::ui
