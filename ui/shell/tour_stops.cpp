// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_stops.h"

#include "app/base/when_done.h"
#include "app/console/demo_place.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/break_glass.h"
#include "app/identity/identity.h"
#include "app/identity/sign_in.h"
#include "ui/shell/audit_stops.h"
#include "ui/shell/console_session.h"
#include "ui/shell/failed_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recipe_stops.h"
#include "ui/shell/routing_stops.h"
#include "ui/shell/stop_list.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace linewarden::ui {

namespace {

void addSignIn(StopList& list, const DemoAccount& person,
               const std::shared_ptr<QString>& usedCode) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  list.add(
      QStringLiteral("opening"), [] {}, [] { return true; });
  list.add(
      QStringLiteral("sign-in"), [] {}, [&session] { return session.stage() == Stage::SigningIn; });
  list.add(
      QStringLiteral("sign-in-second-factor"),
      [&window, person] {
        StopList::type(window, QStringLiteral("signInName"), person.name);
        StopList::type(window, QStringLiteral("signInPassword"), person.password);
        StopList::click(window, QStringLiteral("signInContinue"));
      },
      [&window] { return StopList::sees(window, QStringLiteral("signInCode")); });
  list.add(
      QStringLiteral("lines"),
      [&window, person, usedCode] {
        *usedCode = person.currentCode();
        StopList::type(window, QStringLiteral("signInCode"), *usedCode);
        StopList::click(window, QStringLiteral("signInEnter"));
      },
      [&window, &session] {
        if (session.stage() != Stage::SignedIn) return false;
        const Page* page = window.workspace()->pages()->page();
        return page != nullptr && page->isSettled();
      });
}

void addPeople(StopList& list) {
  MainWindow& window = list.window();
  list.addPage(QStringLiteral("people"), QStringLiteral("people"));
  list.addPage(QStringLiteral("people-one"), QStringLiteral("people:rossi"));
  list.addDialog(QStringLiteral("change-roles"), QStringLiteral("changeRoles"),
                 QStringLiteral("rolesForesight"));
  list.addDialog(QStringLiteral("disable-account"), QStringLiteral("disablePerson"),
                 QStringLiteral("actReason"));
  list.addDialog(QStringLiteral("invite"), QStringLiteral("invitePerson"),
                 QStringLiteral("inviteDialog"));
  list.addDialog(QStringLiteral("import-people"), QStringLiteral("importPeople"),
                 QStringLiteral("importDialog"));
  list.add(
      QStringLiteral("people-nobody"),
      [&window] {
        StopList::closeDialogs(window);
        StopList::type(window, QStringLiteral("peopleSearch"), QStringLiteral("nobody"));
      },
      [&window] { return StopList::sees(window, QStringLiteral("clearPeopleFilters")); });
}

void addAccess(StopList& list) {
  for (const QString& part : {QStringLiteral("review"), QStringLiteral("policy"),
                              QStringLiteral("emergency"), QStringLiteral("directory")}) {
    list.addPage(QStringLiteral("access-") + part, QStringLiteral("access:") + part);
  }
}

void addPages(StopList& list) {
  MainWindow& window = list.window();
  list.addPage(QStringLiteral("line"), QStringLiteral("line"));
  addPeople(list);
  addAccess(list);
  list.addPage(QStringLiteral("settings"), QStringLiteral("settings"));
  addRoutingStops(list);
  list.addPage(QStringLiteral("lines-again"), QStringLiteral("overview"));
  list.addClick(QStringLiteral("plc-connections"), QStringLiteral("statusPlcs"));
  list.addClick(QStringLiteral("store"), QStringLiteral("statusStore"));
  list.addClick(QStringLiteral("person"), QStringLiteral("statusPerson"));
  list.add(
      QStringLiteral("palette"),
      [&window] {
        StopList::closePopups();
        window.openPalette();
      },
      [&window] { return StopList::sees(window, QStringLiteral("commandPalette")); });
  list.add(
      QStringLiteral("palette-search"),
      [&window] { StopList::type(window, QStringLiteral("paletteLine"), QStringLiteral("temp")); },
      [] { return true; });
}

void addAccount(StopList& list) {
  MainWindow& window = list.window();
  list.add(
      QStringLiteral("palette-closed"),
      [&window] {
        if (auto* palette = window.findChild<QWidget*>(QStringLiteral("commandPalette"))) {
          palette->close();
        }
      },
      [] { return true; });
  list.addPage(QStringLiteral("my-account"), QStringLiteral("account"));
  list.addDialog(QStringLiteral("change-password"), QStringLiteral("changePassword"),
                 QStringLiteral("newPassword"));
  list.addDialog(QStringLiteral("authenticator"), QStringLiteral("setUpAuthenticator"),
                 QStringLiteral("authenticatorDialog"));
  list.addDialog(QStringLiteral("add-security-key"), QStringLiteral("addSecurityKey"),
                 QStringLiteral("addKeyDialog"));
  list.addDialog(QStringLiteral("new-signing-key"), QStringLiteral("rotateKey"),
                 QStringLiteral("rotateReason"));
  list.addDialog(QStringLiteral("new-recovery-codes"), QStringLiteral("newRecoveryCodes"),
                 QStringLiteral("makeCodesVerb"));
  list.addDialog(QStringLiteral("sign-out-everywhere"), QStringLiteral("endAllSessions"),
                 QStringLiteral("endAllVerb"));
}

// A phrase is sealed while somebody is signed in, and opened when nobody is.
void addPhrase(StopList& list, const std::shared_ptr<QString>& phrase) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  list.add(
      QStringLiteral("settings-again"),
      [&window, &session, phrase] {
        StopList::closeDialogs(window);
        window.workspace()->open(QStringLiteral("settings"));
        BreakGlass& breakGlass = session.console()->identity().breakGlass();
        whenDone(breakGlass.prepare(session.session()), &window,
                 [phrase](const Result<QStringList>& words) {
                   *phrase = words ? words->join(QLatin1Char(' ')) : words.error().message;
                 });
      },
      [phrase] { return !phrase->isEmpty(); });
}

void addEmergency(StopList& list, const std::shared_ptr<QString>& phrase) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  list.add(
      QStringLiteral("sign-in-again"),
      [&window] { StopList::click(window, QStringLiteral("lockSwitchUser")); },
      [&window] { return StopList::sees(window, QStringLiteral("signInEmergency")); });
  list.addDialog(QStringLiteral("emergency-access"), QStringLiteral("signInEmergency"),
                 QStringLiteral("emergencyPhrase"));
  list.add(
      QStringLiteral("emergency-open"),
      [&window, phrase] {
        StopList::type(window, QStringLiteral("emergencyPhrase"), *phrase);
        StopList::type(window, QStringLiteral("emergencyName"), QStringLiteral("Jonas Weber"));
        StopList::type(window, QStringLiteral("emergencyReason"),
                       QStringLiteral("Nobody of the shift can sign in"));
        StopList::click(window, QStringLiteral("emergencyOpen"));
      },
      [&window] {
        return StopList::sees(window, QStringLiteral("emergencyStrip")) &&
               StopList::sees(window, QStringLiteral("alarmBanner"));
      });
  list.add(
      QStringLiteral("security-alerts"),
      [&window] { StopList::click(window, QStringLiteral("bannerMore")); },
      [&window] {
        const Page* page = window.workspace()->pages()->page();
        return page != nullptr && page->isSettled();
      });
  list.addDialog(QStringLiteral("end-emergency"), QStringLiteral("emergencyEnd"),
                 QStringLiteral("endEmergency"));
  list.add(
      QStringLiteral("emergency-ended"),
      [&window] { StopList::click(window, QStringLiteral("endEmergency")); },
      [&session] { return session.stage() == Stage::SigningIn; });
}

void addLock(StopList& list) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  list.add(
      QStringLiteral("locked"), [&session] { session.lock(false); },
      [&window] { return StopList::sees(window, QStringLiteral("lockPassword")); });
}

SecretBytes secretText(QString text) {
  return SecretBytes::takeText(text);
}

// What officers may not decide over themselves, an administrator does.
void decideAs(const DemoAccount& person, Console& console, QWidget& window, qint64 review,
              qint64 item) {
  SignIn& signIn = console.signIn();
  const auto decide = [&console, review, item](const Result<Session>& entered) {
    if (!entered) return;
    console.identity().reviews().decide(*entered, review, item, ReviewDecision::Keep, {});
  };
  whenDone(signIn.checkPassword(person.name, secretText(person.password)), &window,
           [&window, &signIn, person, decide](const Result<PendingSignIn>& pending) {
             if (!pending) return;
             const QString code = person.currentCode();
             whenDone(signIn.checkSecondFactor(pending->ticket, secretText(code)), &window, decide);
           });
}

// Keeps every role but the last one.
void walkThrough(const DemoAccount& administrator, ConsoleSession& session, MainWindow& window,
                 const AccessReviewDocument& document) {
  AccessReviewDesk& desk = session.console()->identity().reviews();
  const Session& officer = session.session();
  const qint64 review = document.review.id;
  bool isLast = true;
  for (auto item = document.items.crbegin(); item != document.items.crend(); ++item) {
    if (item->person == officer.person) {
      decideAs(administrator, *session.console(), window, review, item->id);
      continue;
    }
    const bool removes = std::exchange(isLast, false);
    desk.decide(officer, review, item->id, removes ? ReviewDecision::Remove : ReviewDecision::Keep,
                removes ? QStringLiteral("has moved to another plant") : QString());
  }
}

void openReview(const DemoAccount& administrator, ConsoleSession& session, MainWindow& window) {
  AccessReviewDesk& desk = session.console()->identity().reviews();
  whenDone(desk.open(session.session()), &window,
           [&desk, &session, &window, administrator](const Result<qint64>& review) {
             if (!review) return;
             whenDone(
                 desk.document(session.session(), *review), &window,
                 [&session, &window, administrator](const Result<AccessReviewDocument>& document) {
                   if (document) walkThrough(administrator, session, window, *document);
                 });
           });
}

DemoPerson demoOfficer() {
  for (const DemoPerson& person : demoPeople()) {
    if (person.role == Role::SecurityOfficer) return person;
  }
  return {};
}

void addOfficer(StopList& list, const DemoAccount& administrator,
                const std::shared_ptr<QString>& usedCode) {
  // The administrator's next code has to be another one than that which signed them in.
  list.addEntry(QStringLiteral("officer"), demoOfficer(),
                [administrator, usedCode] { return administrator.currentCode() != *usedCode; });
}

// A security officer walks through a review and comes to sign it.
void addReview(StopList& list, const DemoAccount& administrator,
               const std::shared_ptr<QString>& usedCode) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  addOfficer(list, administrator, usedCode);
  addAuditStops(list);
  list.addPage(QStringLiteral("officer-access"), QStringLiteral("access:review"));
  list.addDialog(QStringLiteral("open-review"), QStringLiteral("startReview"),
                 QStringLiteral("actDo"));
  list.add(
      QStringLiteral("review-decided"),
      [&window, &session, administrator] {
        StopList::closeDialogs(window);
        openReview(administrator, session, window);
      },
      [&window] {
        const auto* sign = window.findChild<QAbstractButton*>(QStringLiteral("signReview"));
        return sign != nullptr && sign->isVisible() && sign->isEnabled();
      });
  list.addDialog(QStringLiteral("sign-review"), QStringLiteral("signReview"),
                 QStringLiteral("signReviewMatter"));
  list.addLocked(QStringLiteral("officer-locked"));
}

}  // namespace

QList<TourStop> tourStops(MainWindow& window, ConsoleSession& session, const DemoAccount& person) {
  StopList list(window, session);
  const auto usedCode = std::make_shared<QString>();
  addSignIn(list, person, usedCode);
  addPages(list);
  addAccount(list);
  const auto phrase = std::make_shared<QString>();
  addPhrase(list, phrase);
  addLock(list);
  addReview(list, person, usedCode);
  addRecipeStops(list);
  addEmergency(list, phrase);
  return list.stops();
}

}  // namespace linewarden::ui
