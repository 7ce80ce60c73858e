// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_calls.h"
#include "guarded_outcome.h"

#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_download.h"
#include "app/recipes/recipe_verifier.h"

namespace linewarden::test {

namespace {

using enum Permission;
using RecipeCalls = std::vector<GuardedCall>;

const qint64 nowhere = 4711;
const QString recipeWhy = QStringLiteral("Asked for by the test");

void addRecipes(RecipeCalls& calls) {
  const auto add = [&calls](const char* method, Permission permission, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     false,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.recipes(), session));
                     }});
  };
  const RecipeVersionId none{nowhere};
  add("RecipeDesk::list", ViewPlant,
      [](RecipeDesk& desk, const Session& session) { return desk.list(session); });
  add("RecipeDesk::details", ViewPlant,
      [none](RecipeDesk& desk, const Session& session) { return desk.details(session, none); });
  add("RecipeDesk::effective", ViewPlant, [](RecipeDesk& desk, const Session& session) {
    return desk.effective(session, RecipeId{nowhere});
  });
  add("RecipeDesk::attachment", ViewPlant, [none](RecipeDesk& desk, const Session& session) {
    return desk.attachment(session, none, QStringLiteral("x"));
  });
  add("RecipeDesk::draft", EditRecipes,
      [](RecipeDesk& desk, const Session& session) { return desk.draft(session, {}); });
  add("RecipeDesk::draftFrom", EditRecipes, [none](RecipeDesk& desk, const Session& session) {
    return desk.draftFrom(session, none, QStringLiteral("Tea"), QStringLiteral("L1"));
  });
  add("RecipeDesk::save", EditRecipes,
      [none](RecipeDesk& desk, const Session& session) { return desk.save(session, none, 1, {}); });
  add("RecipeDesk::discard", EditRecipes, [none](RecipeDesk& desk, const Session& session) {
    return desk.discard(session, none, recipeWhy);
  });
  add("RecipeDesk::comment", EditRecipes, [none](RecipeDesk& desk, const Session& session) {
    return desk.comment(session, none, {}, recipeWhy);
  });
  add("RecipeDesk::attach", EditRecipes, [none](RecipeDesk& desk, const Session& session) {
    return desk.attach(session, none, 1, QStringLiteral("x"), "x");
  });
  add("RecipeDesk::submit", EditRecipes,
      [none](RecipeDesk& desk, const Session& session) { return desk.submit(session, none, 1); });
}

void addApprovals(RecipeCalls& calls) {
  const auto add = [&calls](const char* method, QSet<Permission> any, auto run) {
    calls.push_back({QLatin1String(method), std::move(any), false,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console, session));
                     }});
  };
  const RecipeVersionId none{nowhere};
  const auto meaning = SignatureMeaning::ProcessApproval;
  add("RecipeApproval::waiting", {ViewPlant}, [](Console& console, const Session& session) {
    return console.approvals().waiting(session);
  });
  add("RecipeApproval::request", {ViewPlant},
      [none, meaning](Console& console, const Session& session) {
        return console.approvals().request(session, none, meaning);
      });
  add("RecipeApproval::sign", {ApproveRecipes},
      [none, meaning](Console& console, const Session& session) {
        return console.approvals().sign(session, none, meaning, {}, {});
      });
  add("RecipeApproval::reject", {ApproveRecipes, ReleaseRecipes},
      [none](Console& console, const Session& session) {
        return console.approvals().reject(session, none, recipeWhy);
      });
  add("RecipeApproval::withdraw", {ReleaseRecipes},
      [none](Console& console, const Session& session) {
        return console.approvals().withdraw(session, none, recipeWhy, {});
      });
  add("RecipeVerifier::verify", {ViewPlant}, [none](Console& console, const Session& session) {
    return console.recipeVerifier().verify(session, none);
  });
  add("RecipeVerifier::verifyHash", {ViewPlant}, [](Console& console, const Session& session) {
    return console.recipeVerifier().verifyHash(session, QStringLiteral("00"));
  });
  add("RecipeVerifier::verifyEffective", {ViewPlant}, [](Console& console, const Session& session) {
    return console.recipeVerifier().verifyEffective(session);
  });
}

void addRuns(RecipeCalls& calls) {
  const auto add = [&calls](const char* method, Permission permission, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console, session));
                     }});
  };
  const RecipeVersionId none{nowhere};
  add("RecipeDownload::plan", DownloadRecipes, false,
      [none](Console& console, const Session& session) {
        return console.recipeDownload().plan(session, none, QStringLiteral("4711"));
      });
  add("RecipeDownload::start", DownloadRecipes, true,
      [none](Console& console, const Session& session) {
        return console.recipeDownload().start(session, none, QStringLiteral("4711"));
      });
  add("RecipeDownload::restore", DownloadRecipes, true,
      [](Console& console, const Session& session) {
        return console.recipeDownload().restore(session, nowhere);
      });
  add("RecipeDownload::list", ViewPlant, false, [](Console& console, const Session& session) {
    return console.recipeDownload().list(session, {});
  });
  add("DriftGuard::views", ViewPlant, false,
      [](Console& console, const Session& session) { return console.driftGuard().views(session); });
  add("DriftGuard::watches", ViewPlant, false, [](Console& console, const Session& session) {
    return console.driftGuard().watches(session, {});
  });
  add("DriftGuard::history", ViewPlant, false, [](Console& console, const Session& session) {
    return console.driftGuard().history(session, {});
  });
}

}  // namespace

std::vector<GuardedCall> guardedRecipeCalls() {
  RecipeCalls calls;
  addRecipes(calls);
  addApprovals(calls);
  addRuns(calls);
  return calls;
}

}  // namespace linewarden::test
