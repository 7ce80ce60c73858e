// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/live_values.h"
#include "app/plc/plc_network.h"
#include "app/production/line_board.h"
#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_download.h"
#include "app/recipes/recipe_verifier.h"
#include "draft_bench.h"
#include "tests/support/people_place.h"
#include "ui/recipes/editor/recipe_editor.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>

namespace linewarden::test {

/// The real services over a real store, and Paul Weber, process engineer, who edits a draft.
struct EditorPlace {
  PeoplePlace place;
  std::shared_ptr<const Plant> plant = demoPlant();
  LiveValues values{plant, place.clock};
  PlcNetwork network{plant, values, place.clock};
  LineBoard board{plant, values, *place.guard, place.clock};
  RecipeDesk desk{*place.store, *place.audit, *place.guard, plant, place.clock};
  RecipeApproval approval{{*place.store, *place.audit, *place.guard, *place.signIn,
                           place.identity->notices(), place.clock}};
  RecipeVerifier verifier{*place.store, *place.guard, place.clock};
  RecipeDownload download{{*place.store, *place.audit, *place.guard, place.identity->notices(),
                           board, network, plant, place.clock}};
  DriftGuard drift{
      {*place.store, *place.audit, *place.guard, place.identity->notices(), plant, place.clock}};
  ui::RecipeRooms rooms{desk,          approval,     verifier, download,    drift, board,
                        *place.signIn, *place.guard, plant,    place.clock, {}};
  Session session = enrol(QStringLiteral("weber"), QStringLiteral("Paul Weber"));
  RecipeVersionId draft = begin();
  ui::RecipeEditor editor{rooms};
  QSignalSpy saved{&editor, &ui::RecipeEditor::saved};
  QSignalSpy told{&editor, &ui::RecipeEditor::told};

  EditorPlace() {
    editor.resize(1180, 680);
    editor.show();
    editor.activateWindow();
    if (const auto details = stored()) editor.open(session, *details);
  }

  [[nodiscard]] Session enrol(const QString& name, const QString& displayName) {
    const auto invited = waitFor(place.people->invite(
        place.enter(), {name, displayName, {Role::ProcessEngineer}, QString()}));
    if (!invited) return {};
    QString typed = invited->oneTimePassword;
    const auto pending = waitFor(place.signIn->checkPassword(name, SecretBytes::takeText(typed)));
    if (!pending) return {};
    const auto enrolment = waitFor(place.signIn->beginEnrolment(pending->ticket));
    if (!enrolment) return {};
    QString wanted = QStringLiteral("nine loud orange kettles");
    QString code = place.codeOf(enrolment->spelled);
    const auto entered = waitFor(place.signIn->finishEnrolment(
        pending->ticket, SecretBytes::takeText(wanted), SecretBytes::takeText(code)));
    return entered ? *entered : Session();
  }
  [[nodiscard]] RecipeVersionId begin() {
    const auto made = waitFor(desk.draft(session, lemonade()));
    return made ? *made : RecipeVersionId();
  }
  [[nodiscard]] std::optional<RecipeDetails> stored() {
    const auto details = waitFor(desk.details(session, draft));
    return details ? std::optional(*details) : std::nullopt;
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return editor.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool isOpen(const char* button) const {
    return find<QAbstractButton>(button)->isEnabled();
  }
  [[nodiscard]] QString textOf(const char* label) const { return find<QLabel>(label)->text(); }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
};

}  // namespace linewarden::test
