// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_calls.h"

#include "guarded_outcome.h"

#include "app/console/installation_settings.h"
#include "app/history/history_reader.h"
#include "app/identity/access_policy.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/audit_reader.h"
#include "app/identity/break_glass.h"
#include "app/identity/directory_desk.h"
#include "app/identity/identity.h"
#include "app/identity/own_account.h"
#include "app/identity/people.h"
#include "app/identity/role_desk.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_desk.h"
#include "app/production/line_board.h"
#include "app/store/store.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace linewarden::test {

namespace {

using enum Permission;

const PersonId nobody{4711};
const qint64 nothing = 4711;

QString why() {
  return QStringLiteral("Asked for by the test");
}

using Calls = std::vector<GuardedCall>;

void addPeople(Calls& calls) {
  const auto add = [&calls](const char* method, Permission permission, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().people(), session));
                     }});
  };
  add("People::list", ViewPeople, false,
      [](People& people, const Session& session) { return people.list(session); });
  add("People::details", ViewPeople, false,
      [](People& people, const Session& session) { return people.details(session, nobody); });
  add("People::canManage", ManagePeople, false,
      [](People& people, const Session& session) { return people.canManage(session, nobody); });
  add("People::invite", ManagePeople, true, [](People& people, const Session& session) {
    return people.invite(session, {QStringLiteral("x"), {}, {}, why()});
  });
  add("People::inviteAll", ManagePeople, true, [](People& people, const Session& session) {
    return people.inviteAll(session, {{QStringLiteral("x"), {}, {}, why()}});
  });
  add("People::disable", ManagePeople, true, [](People& people, const Session& session) {
    return people.disable(session, nobody, why());
  });
  add("People::enable", ManagePeople, true,
      [](People& people, const Session& session) { return people.enable(session, nobody, why()); });
  add("People::resetPassword", ManagePeople, true, [](People& people, const Session& session) {
    return people.resetPassword(session, nobody, why());
  });
  add("People::resetSecondFactor", ManagePeople, true, [](People& people, const Session& session) {
    return people.resetSecondFactor(session, nobody, why());
  });
}

void addRoles(Calls& calls) {
  const auto add = [&calls](const char* method, QSet<Permission> any, bool fresh, auto run) {
    calls.push_back({QLatin1String(method), std::move(any), fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().roles(), session));
                     }});
  };
  add("RoleDesk::grant", {ManageRoles}, true, [](RoleDesk& roles, const Session& session) {
    return roles.grant(session, nobody, Role::Operator, why());
  });
  add("RoleDesk::revoke", {ManageRoles}, true, [](RoleDesk& roles, const Session& session) {
    return roles.revoke(session, nobody, Role::Operator, why());
  });
  add("RoleDesk::waiting", {ViewPeople}, false,
      [](RoleDesk& roles, const Session& session) { return roles.waiting(session); });
  add("RoleDesk::confirm", {ConfirmRoles}, true,
      [](RoleDesk& roles, const Session& session) { return roles.confirm(session, nothing); });
  add("RoleDesk::refuse", {ConfirmRoles, ManageRoles}, true,
      [](RoleDesk& roles, const Session& session) {
        return roles.refuse(session, nothing, why());
      });
  add("RoleDesk::canConfirm", {ConfirmRoles}, false, [](RoleDesk& roles, const Session& session) {
    return roles.canConfirm(session, RoleChange());
  });
}

void addSessions(Calls& calls) {
  const auto add = [&calls](const char* method, QSet<Permission> any, bool fresh, auto run) {
    calls.push_back({QLatin1String(method), std::move(any), fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().sessions(), session));
                     }});
  };
  add("SessionDesk::list", {ViewPeople}, false,
      [](SessionDesk& desk, const Session& session) { return desk.list(session); });
  add("SessionDesk::own", {ManageOwnAccount}, false,
      [](SessionDesk& desk, const Session& session) { return desk.own(session); });
  add("SessionDesk::end", {EndSessions}, true, [](SessionDesk& desk, const Session& session) {
    return desk.end(session, SessionId{nothing}, why());
  });
  add("SessionDesk::endAll", {EndSessions}, true, [](SessionDesk& desk, const Session& session) {
    return desk.endAll(session, nobody, why());
  });
  add("SessionDesk::endOwn", {ManageOwnAccount}, false,
      [](SessionDesk& desk, const Session& session) { return desk.endOwn(session); });
}

void addOwnAccount(Calls& calls) {
  const auto add = [&calls](const char* method, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {ManageOwnAccount},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().ownAccount(), session));
                     }});
  };
  add("OwnAccount::details", false,
      [](OwnAccount& own, const Session& session) { return own.details(session); });
  add("OwnAccount::changePassword", false, [](OwnAccount& own, const Session& session) {
    return own.changePassword(session, {}, SecretBytes());
  });
  add("OwnAccount::newRecoveryCodes", true,
      [](OwnAccount& own, const Session& session) { return own.newRecoveryCodes(session); });
  add("OwnAccount::offerAuthenticator", true,
      [](OwnAccount& own, const Session& session) { return own.offerAuthenticator(session); });
  add("OwnAccount::setAuthenticator", true, [](OwnAccount& own, const Session& session) {
    return own.setAuthenticator(session, SecretBytes());
  });
  add("OwnAccount::offerSecurityKey", true,
      [](OwnAccount& own, const Session& session) { return own.offerSecurityKey(session); });
  add("OwnAccount::addSecurityKey", true, [](OwnAccount& own, const Session& session) {
    return own.addSecurityKey(session, QStringLiteral("Key"), {});
  });
  add("OwnAccount::removeSecurityKey", true, [](OwnAccount& own, const Session& session) {
    return own.removeSecurityKey(session, nothing);
  });
  add("OwnAccount::rotateSigningKey", false, [](OwnAccount& own, const Session& session) {
    return own.rotateSigningKey(session, {}, why());
  });
}

void addReviews(Calls& calls) {
  const auto add = [&calls](const char* method, QSet<Permission> any, auto run) {
    calls.push_back({QLatin1String(method), std::move(any), false,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().reviews(), session));
                     }});
  };
  add("AccessReviewDesk::open", {ReviewAccess},
      [](AccessReviewDesk& desk, const Session& session) { return desk.open(session); });
  add("AccessReviewDesk::list", {ViewPeople},
      [](AccessReviewDesk& desk, const Session& session) { return desk.list(session); });
  add("AccessReviewDesk::document", {ViewPeople},
      [](AccessReviewDesk& desk, const Session& session) {
        return desk.document(session, nothing);
      });
  add("AccessReviewDesk::decide", {ReviewAccess, ManageRoles},
      [](AccessReviewDesk& desk, const Session& session) {
        return desk.decide(session, nothing, nothing, ReviewDecision::Keep, {});
      });
  add("AccessReviewDesk::sign", {ReviewAccess}, [](AccessReviewDesk& desk, const Session& session) {
    return desk.sign(session, nothing, {});
  });
}

void addEmergency(Calls& calls) {
  const auto add = [&calls](const char* method, Permission permission, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().breakGlass(), session));
                     }});
  };
  add("BreakGlass::prepare", PrepareEmergency, true,
      [](BreakGlass& glass, const Session& session) { return glass.prepare(session); });
  add("BreakGlass::list", ViewPeople, false,
      [](BreakGlass& glass, const Session& session) { return glass.list(session); });
  add("BreakGlass::entries", ReadAudit, false,
      [](BreakGlass& glass, const Session& session) { return glass.entries(session, nothing); });
  add("BreakGlass::close", EndSessions, true,
      [](BreakGlass& glass, const Session& session) { return glass.close(session, nothing); });
  add("BreakGlass::review", ReviewEmergency, false, [](BreakGlass& glass, const Session& session) {
    return glass.review(session, nothing, {}, why());
  });
}

void addDirectory(Calls& calls) {
  const auto add = [&calls](const char* method, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {ManageDirectory},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.identity().directory(), session));
                     }});
  };
  add("DirectoryDesk::settings", false,
      [](DirectoryDesk& desk, const Session& session) { return desk.settings(session); });
  add("DirectoryDesk::change", true, [](DirectoryDesk& desk, const Session& session) {
    DirectorySettings bad;
    bad.enabled = true;
    return desk.change(session, bad, std::nullopt, why());
  });
  add("DirectoryDesk::test", false, [](DirectoryDesk& desk, const Session& session) {
    DirectorySettings bad;
    bad.enabled = true;
    return desk.test(session, bad, std::nullopt);
  });
}

void addOthers(Calls& calls) {
  const auto add = [&calls](const char* method, Permission permission, bool fresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     fresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console, session));
                     }});
  };
  add("AccessPolicy::change", ChangePolicy, true, [](Console& console, const Session& session) {
    return console.identity().policy().change(session, RolePolicy(), {});
  });
  add("SecurityNotices::list", ViewPeople, false, [](Console& console, const Session& session) {
    return console.identity().notices().list(session);
  });
  add("SecurityNotices::acknowledge", AcknowledgeSecurity, false,
      [](Console& console, const Session& session) {
        return console.identity().notices().acknowledge(session, nothing, why());
      });
  add("Console::checkStore", RunDiagnostics, false,
      [](Console& console, const Session& session) { return console.checkStore(session); });
  add("InstallationSettings::change", ChangeSettings, false,
      [](Console& console, const Session& session) {
        return console.settings().change(session, {std::chrono::minutes(0), {}});
      });
  add("HistoryReader::read", ViewPlant, false, [](Console& console, const Session& session) {
    return console.history().read(session, {TagId{1}, fromMillis(0), fromMillis(1), 1});
  });
  add("HistoryReader::csv", ExportHistory, false,
      [](Console& console, const Session& session) { return console.history().csv(session, {}); });
  add("LineBoard::lines", ViewPlant, false,
      [](Console& console, const Session& session) { return console.lineBoard().lines(session); });
  add("LineBoard::readings", ViewPlant, false, [](Console& console, const Session& session) {
    return console.lineBoard().readings(session, {});
  });
}

void addAudit(Calls& calls) {
  const auto add = [&calls](const char* method, Permission permission, auto run) {
    calls.push_back({QLatin1String(method),
                     {permission},
                     false,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.auditReader(), session));
                     }});
  };
  add("AuditReader::entriesBefore", ReadAudit, [](AuditReader& reader, const Session& session) {
    return reader.entriesBefore(session, 0, 1);
  });
  add("AuditReader::search", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.search(session, {}, 0, 1); });
  add("AuditReader::newer", ReadAudit, [](AuditReader& reader, const Session& session) {
    return reader.newer(session, {}, nothing, 1);
  });
  add("AuditReader::entry", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.entry(session, nothing); });
  add("AuditReader::entriesOfArchive", ReadAudit, [](AuditReader& reader, const Session& session) {
    return reader.entriesOfArchive(session, {}, {}, 0, 1);
  });
  add("AuditReader::choices", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.choices(session); });
  add("AuditReader::savedSearches", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.savedSearches(session); });
  add("AuditReader::saveSearch", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.saveSearch(session, {}); });
  add("AuditReader::removeSearch", ReadAudit, [](AuditReader& reader, const Session& session) {
    return reader.removeSearch(session, QStringLiteral("none"));
  });
  add("AuditReader::seal", ReadAudit,
      [](AuditReader& reader, const Session& session) { return reader.seal(session); });
  add("AuditReader::verify", VerifyAudit,
      [](AuditReader& reader, const Session& session) { return reader.verify(session); });
  add("AuditReader::checkpointNow", VerifyAudit,
      [](AuditReader& reader, const Session& session) { return reader.checkpointNow(session); });
  add("AuditReader::prove", VerifyAudit,
      [](AuditReader& reader, const Session& session) { return reader.prove(session, nothing); });
  add("AuditReader::proveConsistency", VerifyAudit,
      [](AuditReader& reader, const Session& session) {
        return reader.proveConsistency(session, nothing);
      });
  add("AuditReader::exportTo", ReadAudit, [](AuditReader& reader, const Session& session) {
    return reader.exportTo(session, {}, AuditExportFormat::Csv,
                           QStringLiteral("/nowhere/at/all.csv"));
  });
  const auto archiver = [&calls](const char* method, bool isFresh, auto run) {
    calls.push_back({QLatin1String(method),
                     {ArchiveAudit},
                     isFresh,
                     [run](Console& console, const Session& session) {
                       return outcomeOf(run(console.auditArchiver(), session));
                     }});
  };
  archiver("AuditArchiver::plan", false, [](AuditArchiver& desk, const Session& session) {
    return desk.plan(session, fromMillis(0));
  });
  archiver("AuditArchiver::archive", true, [](AuditArchiver& desk, const Session& session) {
    return desk.archive(session, fromMillis(0), QStringLiteral("/nowhere/at/all.archive"),
                        std::make_shared<const SecretBytes>());
  });
  archiver("AuditArchiver::rebuildTree", true,
           [](AuditArchiver& desk, const Session& session) { return desk.rebuildTree(session); });
}

}  // namespace

std::vector<GuardedCall> guardedCalls() {
  Calls calls;
  addPeople(calls);
  addRoles(calls);
  addSessions(calls);
  addOwnAccount(calls);
  addReviews(calls);
  addEmergency(calls);
  addDirectory(calls);
  addOthers(calls);
  addAudit(calls);
  for (GuardedCall& call : guardedRecipeCalls()) calls.push_back(std::move(call));
  for (GuardedCall& call : guardedAlarmCalls()) calls.push_back(std::move(call));
  return calls;
}

QHash<QString, QString> callsOfTheSessionItself() {
  const QString own = QStringLiteral("proves who the session's own person is, or ends it");
  return {
      {QStringLiteral("AccessGuard::require"), QStringLiteral("the question itself")},
      {QStringLiteral("AccessGuard::requireFresh"), QStringLiteral("the question itself")},
      {QStringLiteral("AccessGuard::check"), QStringLiteral("the question itself")},
      {QStringLiteral("AccessGuard::noted"), QStringLiteral("records what was refused otherwise")},
      {QStringLiteral("AccessGuard::actorOf"), QStringLiteral("the register itself")},
      {QStringLiteral("AccessGuard::live"), QStringLiteral("the register itself")},
      {QStringLiteral("AccessGuard::admit"), QStringLiteral("the register itself; for sign-in")},
      {QStringLiteral("SignIn::keyQuestion"), own},
      {QStringLiteral("SignIn::lock"), own},
      {QStringLiteral("SignIn::unlock"), own},
      {QStringLiteral("SignIn::stepUp"), own},
      {QStringLiteral("SignIn::lendSigningKey"), own},
      {QStringLiteral("SignIn::signOut"), own},
      {QStringLiteral("SignIn::admit"), QStringLiteral("for emergency access, after its phrase")},
      {QStringLiteral("Console::recordCommand"), QStringLiteral("writes to the trail alone")},
  };
}

QStringList methodsThatTakeASession() {
  static const QRegularExpression classLine(
      QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : public [\\w:]+)? \\{"));
  static const QRegularExpression method(
      QStringLiteral("(\\w+)\\((?:const Session& \\w+|Session \\w+)[,)]"));
  QStringList found;
  QDirIterator headers(QStringLiteral(LINEWARDEN_SOURCE_DIR "/app"), {QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
  while (headers.hasNext()) {
    QFile file(headers.next());
    // What a service's own Work takes has passed the service.
    if (file.fileName().endsWith(QStringLiteral("_work.h"))) continue;
    if (!file.open(QIODevice::ReadOnly)) continue;
    QString className;
    bool isPublic = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
      if (const auto match = classLine.match(line); match.hasMatch()) {
        className = match.captured(1);
        isPublic = line.startsWith(QStringLiteral("struct"));
      }
      const QString trimmed = line.trimmed();
      if (trimmed == QStringLiteral("public:")) isPublic = true;
      if (trimmed == QStringLiteral("private:") || trimmed == QStringLiteral("signals:") ||
          trimmed == QStringLiteral("protected:")) {
        isPublic = false;
      }
      if (line == QStringLiteral("};")) className.clear();
      if (!isPublic || className.isEmpty() || trimmed.startsWith(QStringLiteral("//"))) continue;
      if (const auto match = method.match(line); match.hasMatch()) {
        found += className + QStringLiteral("::") + match.captured(1);
      }
    }
  }
  found.removeDuplicates();
  return found;
}

}  // namespace linewarden::test
