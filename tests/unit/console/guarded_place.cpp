// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_place.h"

#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/store/query.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

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

SetUpRequest requestIn(const QTemporaryDir& folder) {
  const QString plantFile = folder.filePath(QStringLiteral("plant.toml"));
  QFile file(plantFile);
  if (!file.open(QIODevice::WriteOnly) || file.write(plantText) < 0) {
    throw BrokenInvariant("the test's plant file cannot be written");
  }
  SetUpRequest request;
  request.place = {folder.filePath(QStringLiteral("place")),
                   folder.filePath(QStringLiteral("key"))};
  request.plantFile = plantFile;
  request.passwordCost = {64, 1, 1};
  NewPerson& person = request.administrator;
  person.name = QStringLiteral("rossi");
  person.displayName = QStringLiteral("Anna Rossi");
  QString typed = QStringLiteral("seven quiet green bottles");
  person.password = SecretBytes::takeText(typed);
  person.totpSecret = totp::newSecret();
  person.recoveryCodes = newRecoveryCodes();
  request.recoveryPhrase = newRecoveryPhrase();
  return request;
}

}  // namespace

NoLooks::NoLooks() {
  QCoreApplication::instance()->installEventFilter(this);
}

bool NoLooks::eventFilter(QObject* watched, QEvent* event) {
  const auto* timer = qobject_cast<QTimer*>(watched);
  return event->type() == QEvent::Timer && timer != nullptr && timer->interval() == 5000;
}

GuardedPlace::GuardedPlace() {
  SetUpRequest request = requestIn(folder_);
  const ConsolePlace place = request.place;
  if (const auto made = setUp(std::move(request), clock); !made) {
    throw BrokenInvariant(qPrintable(made.error().message));
  }
  auto opened = openPlace(place);
  if (!opened) throw BrokenInvariant(qPrintable(opened.error().message));
  store_ = opened->store.get();
  console = std::make_unique<Console>(std::move(*opened), clock);
}

Session GuardedPlace::sessionWith(const QSet<Role>& roles) {
  Session session;
  session.person = PersonId{1};
  session.name = QStringLiteral("rossi");
  session.roles = roles;
  return console->guard().admit(session);
}

Session GuardedPlace::administrator() {
  const Session session = sessionWith({Role::Administrator});
  const auto kept = waitFor(store_->write([id = session.id](Transaction& transaction) {
    const auto query = runQuery(transaction.database(),
                                QStringLiteral("INSERT INTO live_session (id, person_id, "
                                               "workstation, program, started, last_seen) "
                                               "VALUES (?, 1, 'desk', 'console', 1, 1)"),
                                {id.value});
    return query ? Result<void>() : Result<void>(query.error());
  }));
  if (!kept) throw BrokenInvariant("the test's session was refused");
  return session;
}

QVariant GuardedPlace::value(const QString& sql) {
  // Behind all that was asked for before.
  static_cast<void>(waitFor(store_->write([](Transaction&) -> Result<void> { return {}; })));
  const auto found = waitFor(store_->read([sql](QSqlDatabase& database) -> Result<QVariant> {
    auto query = runQuery(database, sql);
    if (!query) return query.error();
    return query->next() ? query->value(0) : QVariant();
  }));
  if (!found) throw BrokenInvariant("the test's query was refused");
  return *found;
}

}  // namespace linewarden::test
