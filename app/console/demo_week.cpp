// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_week.h"

#include "app/audit/audit_trail.h"
#include "app/base/await.h"
#include "app/base/os/process.h"
#include "app/console/demo_alarms.h"
#include "app/console/demo_recipes.h"
#include "app/history/history_reader.h"
#include "app/history/row_history.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "app/identity/role_desk.h"
#include "app/identity/sign_in.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/store/store.h"

#include <algorithm>
#include <vector>

namespace linewarden {

namespace {

SecretBytes secretText(const QString& text) {
  QByteArray bytes = text.toUtf8();
  return SecretBytes::take(bytes);
}

/// The services of an installation as far as its past needs them.
class DemoWeek {
 public:
  DemoWeek(OpenedPlace place, DemoSpan span, DemoClock& clock)
      : span_(span),
        clock_(clock),
        store_(std::move(place.store)),
        plant_(std::move(place.plant)),
        audit_(*store_, clock, os::workstationName()),
        identity_(*store_, audit_, clock, os::workstationName(), QStringLiteral("console"),
                  demoPasswordCost),
        signIn_(identity_.signIn()),
        history_(*store_, plant_),
        reader_(history_, identity_.guard(), audit_, plant_),
        recipes_(*store_, audit_, identity_.guard(), plant_, clock),
        approvals_({*store_, audit_, identity_.guard(), signIn_, identity_.notices(), clock}) {}

  Result<void> run(const Progress& progress);

 private:
  Result<Session> signInAs(const DemoPerson& person);
  Result<void> inviteContractor(const Session& administrator);
  Result<void> changePeople(const Session& administrator);
  Result<void> workADay(int day);
  Result<void> exportHistory(const Session& session);
  Result<void> writeRecipes();
  [[nodiscard]] Proof proofOf(const Session& session);

  DemoSpan span_;
  DemoClock& clock_;
  std::unique_ptr<Store> store_;
  std::shared_ptr<const Plant> plant_;
  AuditTrail audit_;
  Identity identity_;
  SignIn& signIn_;
  RowHistory history_;
  HistoryReader reader_;
  RecipeDesk recipes_;
  RecipeApproval approvals_;
  PersonId contractor_;
};

Result<Session> DemoWeek::signInAs(const DemoPerson& person) {
  const auto pending = await(signIn_.checkPassword(person.name, secretText(person.password)));
  if (!pending) return pending.error();
  return await(signIn_.checkSecondFactor(pending->ticket, secretText(person.codeAt(clock_.now()))));
}

Result<void> DemoWeek::inviteContractor(const Session& administrator) {
  const auto invited = await(
      identity_.people().invite(administrator, {QStringLiteral("varga"),
                                                QStringLiteral("Péter Varga"),
                                                {Role::MaintenanceTechnician},
                                                QStringLiteral("Contractor, filler overhaul")}));
  if (!invited) return invited.error();
  contractor_ = invited->person;
  return {};
}

/// What makes a list of people look lived in: one who is invited, one who has left, and a
/// role that waits for a second person.
Result<void> DemoWeek::changePeople(const Session& administrator) {
  People& people = identity_.people();
  auto disabled =
      await(people.disable(administrator, contractor_, QStringLiteral("Contract ended")));
  if (!disabled) return disabled;
  const auto invited = await(people.invite(administrator, {QStringLiteral("tanaka"),
                                                           QStringLiteral("Yuki Tanaka"),
                                                           {Role::Operator},
                                                           QStringLiteral("New on shift B")}));
  if (!invited) return invited.error();
  const auto all = await(people.list(administrator));
  if (!all) return all.error();
  const auto rossi = std::find_if(all->begin(), all->end(), [](const Person& person) {
    return person.name == QStringLiteral("rossi");
  });
  if (rossi == all->end()) return {};
  const auto asked =
      await(identity_.roles().grant(administrator, rossi->id, Role::Administrator,
                                    QStringLiteral("Stands in for Miriam Keller in December")));
  if (!asked) return asked.error();
  return {};
}

Result<void> DemoWeek::exportHistory(const Session& session) {
  const auto tag = std::find_if(plant_->tags.begin(), plant_->tags.end(),
                                [](const Tag& candidate) { return candidate.recorded; });
  if (tag == plant_->tags.end()) return {};
  const auto csv = await(
      reader_.csv(session, {{tag->id, clock_.now() - std::chrono::hours(8), clock_.now(), 200}}));
  if (!csv) return csv.error();
  return {};
}

/// One day's visits; a person who mistypes a password, one who exports a shift.
Result<void> DemoWeek::workADay(int day) {
  const QList<DemoPerson> people = demoPeople();
  const DemoPerson& person = people.at(1 + day % (people.size() - 1));
  if (day % 3 == 1) {
    // Refused, as it should be; the trail keeps it.
    static_cast<void>(
        await(signIn_.checkPassword(person.name, secretText(QStringLiteral("north-conveyor-78")))));
    clock_.moveTo(clock_.now() + std::chrono::minutes(2));
  }
  const auto session = signInAs(person);
  if (!session) return session.error();
  clock_.moveTo(clock_.now() + std::chrono::minutes(47));
  if (permissionsOf(person.role).contains(Permission::ExportHistory)) {
    if (auto exported = exportHistory(*session); !exported) return exported;
  }
  clock_.moveTo(clock_.now() + std::chrono::hours(2));
  return await(signIn_.signOut(*session));
}

/// Each code is good for one use, so time passes before each.
Proof DemoWeek::proofOf(const Session& session) {
  clock_.moveTo(clock_.now() + std::chrono::minutes(1));
  const QList<DemoPerson> people = demoPeople();
  const auto person = std::find_if(
      people.begin(), people.end(),
      [&session](const DemoPerson& candidate) { return candidate.name == session.name; });
  if (person == people.end()) return {};
  return {secretText(person->password), secretText(person->codeAt(clock_.now())), std::nullopt};
}

Result<void> DemoWeek::writeRecipes() {
  QList<Session> sessions;
  for (const QString& name :
       {QStringLiteral("lindqvist"), QStringLiteral("sato"), QStringLiteral("haddad")}) {
    const QList<DemoPerson> people = demoPeople();
    const auto person =
        std::find_if(people.begin(), people.end(),
                     [&name](const DemoPerson& candidate) { return candidate.name == name; });
    if (person == people.end()) return {};
    const auto session = signInAs(*person);
    if (!session) return session.error();
    sessions += *session;
  }
  auto filled =
      fillDemoRecipes({recipes_, approvals_, plant_, sessions.at(0), sessions.at(1), sessions.at(2),
                       [this](const Session& session) { return proofOf(session); },
                       [this](std::chrono::minutes time) { clock_.moveTo(clock_.now() + time); }});
  if (!filled) return filled;
  for (const Session& session : sessions) {
    if (auto left = await(signIn_.signOut(session)); !left) return left;
  }
  return {};
}

Result<void> DemoWeek::run(const Progress& progress) {
  const auto administrator = signInAs(demoPeople().first());
  if (!administrator) return administrator.error();
  clock_.moveTo(clock_.now() + std::chrono::minutes(10));
  auto filled = fillDemoHistory(plant_, history_, span_, [&progress](int percent) {
    return !progress || progress(percent * 9 / 10);
  });
  if (!filled) return filled;
  if (auto seen = fillDemoAlarms(*store_, *plant_, span_); !seen) return seen;
  clock_.moveTo(clock_.now() + std::chrono::minutes(5));
  if (auto invited = inviteContractor(*administrator); !invited) return invited;
  if (auto left = await(signIn_.signOut(*administrator)); !left) return left;
  if (auto written = writeRecipes(); !written) return written;
  constexpr int mostVisits = 4;
  const auto days = std::chrono::duration_cast<std::chrono::days>(span_.to - span_.from).count();
  for (int day = 0; day < std::min<qint64>(days, mostVisits); ++day) {
    clock_.moveTo(span_.to - std::chrono::days(std::min<qint64>(days, mostVisits) - day) +
                  std::chrono::minutes(13 * (day + 1)));
    if (auto worked = workADay(day); !worked) return worked;
  }
  if (days >= 3) {
    clock_.moveTo(span_.to - std::chrono::hours(20));
    const auto again = signInAs(demoPeople().first());
    if (!again) return again.error();
    if (auto changed = changePeople(*again); !changed) return changed;
    if (auto gone = await(signIn_.signOut(*again)); !gone) return gone;
  }
  if (progress && !progress(100)) return Error{ErrorCode::Cancelled, {}, {}};
  return {};
}

}  // namespace

UtcTime DemoClock::now() const {
  const std::scoped_lock lock(mutex_);
  return now_;
}

void DemoClock::moveTo(UtcTime time) {
  const std::scoped_lock lock(mutex_);
  now_ = std::max(now_, time);
}

Result<void> fillDemoPlace(const ConsolePlace& place, DemoSpan span, DemoClock& clock,
                           const Progress& progress) {
  auto opened = openPlace(place);
  if (!opened) return opened.error();
  return DemoWeek(std::move(*opened), span, clock).run(progress);
}

}  // namespace linewarden
