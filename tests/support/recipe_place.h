// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "app/identity/people.h"
#include "app/identity/proof.h"
#include "app/identity/security_notices.h"
#include "app/identity/sign_in.h"
#include "app/plant/plant_file.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_verifier.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// The demo plant (or another one) with a real store and everyone that a recipe needs: the authors
/// and process engineers weber and novak, the quality engineers haddad and lang, the supervisor
/// rossi. All have the same password and second factor.
template <class AnyClock>
class BasicRecipePlace {
 public:
  explicit BasicRecipePlace(std::shared_ptr<const Plant> which = demoPlant())
      : plant(std::move(which)) {
    auto made = Store::create(folder_.path(), SecretBytes(32));
    store = std::move(*made);
    audit = std::make_unique<AuditTrail>(*store, clock, QStringLiteral("desk"));
    identity = std::make_unique<Identity>(*store, *audit, clock, QStringLiteral("desk"),
                                          QStringLiteral("console"), quick);
    guard = &identity->guard();
    signIn = &identity->signIn();
    std::vector<NewPerson> founders;
    founders.push_back(person("keller", "Miriam Keller", Role::Administrator));
    founders.push_back(person("moreau", "Luc Moreau", Role::SecurityOfficer));
    founders.push_back(person("weber", "Tom Weber", Role::ProcessEngineer));
    founders.push_back(person("novak", "Jana Novak", Role::ProcessEngineer));
    founders.push_back(person("haddad", "Leila Haddad", Role::QualityEngineer));
    founders.push_back(person("lang", "Peter Lang", Role::QualityEngineer));
    founders.push_back(person("rossi", "Anna Rossi", Role::ShiftSupervisor));
    const auto added = waitFor(identity->people().addFounders(std::move(founders)));
    if (!added) throw BrokenInvariant(added.error().message.toStdString());
    desk = std::make_unique<RecipeDesk>(*store, *audit, *guard, plant, clock);
    approval = std::make_unique<RecipeApproval>(
        ApprovalRooms{*store, *audit, *guard, *signIn, identity->notices(), clock});
    verifier = std::make_unique<RecipeVerifier>(*store, *guard, clock);
  }

  static std::shared_ptr<const Plant> demoPlant() {
    auto loaded =
        loadPlantFile(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
    if (!loaded) throw BrokenInvariant(loaded.error().message.toStdString());
    return std::move(*loaded);
  }

  [[nodiscard]] SecretBytes code() {
    // Each step is accepted once.
    clock.advance(totp::period);
    QString digits = totp::codeAt(secret, totp::stepAt(clock.now()));
    return SecretBytes::takeText(digits);
  }
  [[nodiscard]] SecretBytes passwordBytes() const {
    QByteArray bytes = password.toUtf8();
    return SecretBytes::take(bytes);
  }
  [[nodiscard]] Session enter(const QString& name) {
    const auto pending = waitFor(signIn->checkPassword(name, passwordBytes()));
    if (!pending) throw BrokenInvariant(pending.error().message.toStdString());
    const auto session = waitFor(signIn->checkSecondFactor(pending->ticket, code()));
    if (!session) throw BrokenInvariant(session.error().message.toStdString());
    return *session;
  }
  [[nodiscard]] Proof proof() { return {passwordBytes(), code(), std::nullopt}; }

  /// A whole recipe for line L1.
  [[nodiscard]] static RecipeContent content() {
    RecipeContent content;
    content.product = QStringLiteral("Lemonade 0.5 l");
    content.line = QStringLiteral("L1");
    content.title = QStringLiteral("First");
    content.steps = {{QStringLiteral("Fill"), {}}, {QStringLiteral("Cap"), {}}};
    content.parameters = {{QStringLiteral("Fill volume"),
                           QStringLiteral("Fill"),
                           501.5,
                           QStringLiteral("ml"),
                           498.0,
                           505.0,
                           0.5,
                           QStringLiteral("L1.filler.fill_volume_setpoint"),
                           {}},
                          {QStringLiteral("Capping torque"),
                           QStringLiteral("Cap"),
                           1.8,
                           QStringLiteral("Nm"),
                           1.4,
                           2.2,
                           0.02,
                           QStringLiteral("L1.capper.torque_setpoint"),
                           {}},
                          {QStringLiteral("Glue temperature"),
                           {},
                           152.0,
                           QStringLiteral("°C"),
                           140.0,
                           165.0,
                           0.5,
                           QStringLiteral("L1.labeller.glue_temperature_setpoint"),
                           {}}};
    return content;
  }

  /// Submitted by weber.
  [[nodiscard]] RecipeVersionId submitted(const RecipeContent& what = content()) {
    const Session weber = enter(QStringLiteral("weber"));
    const auto id = waitFor(desk->draft(weber, what));
    if (!id) throw BrokenInvariant(id.error().message.toStdString());
    const auto done = waitFor(desk->submit(weber, *id, 1));
    if (!done) throw BrokenInvariant(done.error().message.toStdString());
    return *id;
  }
  [[nodiscard]] QByteArray hashOf(RecipeVersionId id) {
    const auto details = waitFor(desk->details(guard->serviceSession(), id));
    return details ? details->version.hash : QByteArray();
  }
  [[nodiscard]] Result<RecipeState> sign(const QString& name, RecipeVersionId id,
                                         SignatureMeaning meaning) {
    const Session session = enter(name);
    return waitFor(approval->sign(session, id, meaning, hashOf(id), proof()));
  }
  /// Signed by novak and haddad.
  [[nodiscard]] RecipeVersionId effective(const RecipeContent& what = content()) {
    const RecipeVersionId id = submitted(what);
    const auto first = sign(QStringLiteral("novak"), id, SignatureMeaning::ProcessApproval);
    if (!first) throw BrokenInvariant(first.error().message.toStdString());
    const auto second = sign(QStringLiteral("haddad"), id, SignatureMeaning::QualityApproval);
    if (!second) throw BrokenInvariant(second.error().message.toStdString());
    return id;
  }
  [[nodiscard]] RecipeVerification verified(RecipeVersionId id) {
    const auto judged = waitFor(verifier->verify(guard->serviceSession(), id));
    if (!judged) throw BrokenInvariant(judged.error().message.toStdString());
    return *judged;
  }
  [[nodiscard]] RecipeState stateOf(RecipeVersionId id) {
    const auto details = waitFor(desk->details(guard->serviceSession(), id));
    if (!details) throw BrokenInvariant(details.error().message.toStdString());
    return details->version.state;
  }
  /// As somebody with the store's key edits it by hand.
  void edit(const QString& sql, const QVariantList& values = {}) {
    const auto done = waitFor(store->write([sql, values](Transaction& transaction) -> Result<void> {
      const auto query = runQuery(transaction.database(), sql, values);
      if (!query) return query.error();
      return {};
    }));
    if (!done) throw BrokenInvariant(done.error().detail.toStdString());
  }

  const QString password = QStringLiteral("seven quiet green bottles");
  const SecretBytes secret = totp::newSecret();
  AnyClock clock;
  std::unique_ptr<Store> store;
  std::unique_ptr<AuditTrail> audit;
  std::unique_ptr<Identity> identity;
  AccessGuard* guard = nullptr;
  SignIn* signIn = nullptr;
  std::shared_ptr<const Plant> plant;
  std::unique_ptr<RecipeDesk> desk;
  std::unique_ptr<RecipeApproval> approval;
  std::unique_ptr<RecipeVerifier> verifier;

 private:
  [[nodiscard]] NewPerson person(const char* name, const char* displayName, Role role) const {
    NewPerson person;
    person.name = QLatin1String(name);
    person.displayName = QLatin1String(displayName);
    person.roles = {role};
    person.password = passwordBytes();
    person.totpSecret = secret.clone();
    person.recoveryCodes = newRecoveryCodes();
    return person;
  }
  static constexpr Argon2Cost quick{64, 1, 1};
  QTemporaryDir folder_;
};

using RecipePlace = BasicRecipePlace<ManualClock>;

}  // namespace linewarden::test
