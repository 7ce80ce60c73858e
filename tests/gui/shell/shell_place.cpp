// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_place.h"

#include "app/console/installation_settings.h"
#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/sign_in.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace linewarden::test {

namespace {

const QByteArray plantText = R"(
[site]
id = "north"
title = "North plant"

[[plcs]]
id = "plc-1"
title = "Filler PLC"
host = "127.0.0.1"
port = 9

[[lines]]
id = "L1"
title = "Line 1, bottling"

[[units]]
id = "L1.filler"
title = "Filler"
line = "L1"

[[tags]]
name = "L1.speed"
title = "Speed"
plc = "plc-1"
unit = "L1.filler"
type = "float32"
address = 10
)";

/// The installation every test copies.
struct Original {
  QTemporaryDir folder;
  SecretBytes totpSecret = totp::newSecret();
  Result<void> made;

  Original() {
    const QString plantFile = folder.filePath(QStringLiteral("plant.toml"));
    QFile file(plantFile);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(plantText);
    file.close();
    SetUpRequest request;
    request.place = {folder.filePath(QStringLiteral("place")),
                     folder.filePath(QStringLiteral("key"))};
    request.plantFile = plantFile;
    NewPerson& person = request.administrator;
    person.name = QStringLiteral("rossi");
    person.displayName = QStringLiteral("Anna Rossi");
    QString typed = ShellPlace::password();
    person.password = SecretBytes::takeText(typed);
    person.totpSecret = totpSecret.clone();
    person.recoveryCodes = newRecoveryCodes();
    request.recoveryPhrase = newRecoveryPhrase();
    const SystemClock clock;
    made = setUp(std::move(request), clock);
  }
};

const Original& original() {
  static const Original made;
  return made;
}

/// Stands for a page of a room.
class NotePage final : public ui::Page {
 public:
  explicit NotePage(QWidget* parent) : Page(parent) {
    auto* column = new QVBoxLayout(this);
    auto* button = new QPushButton(QStringLiteral("Note"), this);
    column->addWidget(ui::makeLabel(QStringLiteral("Secret of the plant"), ui::TextSize::Body));
    column->addWidget(button);
  }
  [[nodiscard]] QString title() const override { return QStringLiteral("Notes"); }
  [[nodiscard]] QString context() const override { return place_; }
  void enter(const Session&, const QString& place) override { place_ = place; }
  void leave() override { place_.clear(); }

 private:
  QString place_;
};

ui::PageRegistry pages() {
  return {{QStringLiteral("line"), QStringLiteral("Notes"), QStringLiteral("line"),
           ui::NavigationGroup::Operate, Permission::ViewPlant,
           [](ui::PageContext&, QWidget* parent) -> ui::Page* { return new NotePage(parent); }},
          {QStringLiteral("settings"), QStringLiteral("Settings"), QStringLiteral("settings"),
           ui::NavigationGroup::Foot, std::nullopt,
           [](ui::PageContext& context, QWidget* parent) -> ui::Page* {
             Console& console = context.console;
             return new ui::SettingsPage({console.settings(),
                                          console.guard(),
                                          context.view,
                                          {console.alarmRouting(), console.guard(),
                                           console.sharedPlant(), console.clock()}},
                                         parent);
           }}};
}

}  // namespace

ShellPlace::ShellPlace()
    : place_{folder_.filePath(QStringLiteral("place")), folder_.filePath(QStringLiteral("key"))} {
  const QDir from(original().folder.filePath(QStringLiteral("place")));
  QDir().mkpath(place_.folder);
  for (const QString& name : from.entryList(QDir::Files)) {
    QFile::copy(from.filePath(name), QDir(place_.folder).filePath(name));
  }
  QFile::copy(original().folder.filePath(QStringLiteral("key")), place_.keyFile);
}

QString ShellPlace::code(const Clock& clock) const {
  return totp::codeAt(original().totpSecret, totp::stepAt(clock.now()));
}

ShellDesk::ShellDesk(const ConsolePlace& place)
    : view(settings.filePath(QStringLiteral("view.ini"))),
      session(place, clock),
      window(session, view, pages()) {
  view.setTheme(ui::ThemeChoice::Light);
  window.resize(1280, 800);
  window.show();
}

bool ShellDesk::openPlace() {
  session.open();
  return QTest::qWaitFor([this] { return session.stage() == ui::Stage::SigningIn; }, 30'000);
}

bool ShellDesk::signIn(const ShellPlace& place) {
  SignIn& desk = session.console()->signIn();
  QString typed = ShellPlace::password();
  auto password = desk.checkPassword(QStringLiteral("rossi"), SecretBytes::takeText(typed));
  if (!QTest::qWaitFor([&password] { return password.isFinished(); }, 30'000)) return false;
  const Result<PendingSignIn> pending = password.result();
  if (!pending) return false;
  QString digits = place.code(clock);
  auto code = desk.checkSecondFactor(pending->ticket, SecretBytes::takeText(digits));
  if (!QTest::qWaitFor([&code] { return code.isFinished(); }, 30'000)) return false;
  const Result<Session> signedIn = code.result();
  if (!signedIn) return false;
  session.begin(*signedIn);
  return true;
}

bool ShellDesk::unlock(const ShellPlace& place) {
  // A code is good once: the next one is that of the next half minute.
  clock.advance(std::chrono::seconds(30));
  QTest::keyClicks(find("lockPassword"), ShellPlace::password());
  QTest::keyClicks(find("lockCode"), place.code(clock));
  QTest::keyClick(find("lockCode"), Qt::Key_Return);
  return QTest::qWaitFor([this] { return session.stage() == ui::Stage::SignedIn; }, 60'000);
}

}  // namespace linewarden::test
