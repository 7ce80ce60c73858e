// SPDX-License-Identifier: GPL-3.0-or-later
#include "plant_people.h"

#include "app/base/clock.h"
#include "app/crypto/base32.h"
#include "app/crypto/data_key.h"
#include "app/crypto/totp.h"
#include "app/store/query.h"
#include "app/store/store.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace linewarden::test {

namespace {

constexpr int plantPeoplePatienceMs = 120'000;
const QString keller = QStringLiteral("keller");

QByteArray secretIn(const QJsonObject& object) {
  const QUrl uri(object.value(QStringLiteral("totpUri")).toString());
  return fromBase32(QUrlQuery(uri).queryItemValue(QStringLiteral("secret"))).value_or(QByteArray());
}

QByteArray codeAt(QByteArray secret, int stepsAhead) {
  return totp::codeAt(SecretBytes::take(secret), totp::stepAt(SystemClock().now()) + stepsAhead)
      .toLatin1();
}

// The first line of the program's output, once it is whole.
QByteArray firstLine(QProcess& process) {
  while (!process.canReadLine()) {
    if (!process.waitForReadyRead(plantPeoplePatienceMs)) return {};
  }
  return process.readLine();
}

}  // namespace

void PlantPeople::takeAdministrator() {
  const QJsonObject& made = program_.initOutcome();
  secrets_.insert(keller, {secretIn(made), made.value(QStringLiteral("recoveryCodes")).toArray()});
}

QByteArray PlantPeople::passwordOf(const QString& name) {
  return name == keller ? QByteArray(ControlProgram::password) : "long words of " + name.toLatin1();
}

QByteArray PlantPeople::codeOf(const QString& name, int stepsAhead) const {
  return codeAt(secrets_.value(name).totp, stepsAhead);
}

QByteArray PlantPeople::recoveryCodeOf(const QString& name, int which) const {
  return secrets_.value(name).recoveryCodes.at(which).toString().toLatin1();
}

QByteArray PlantPeople::proofOf(const QString& name) const {
  return passwordOf(name) + '\n' + codeOf(name, 1) + '\n';
}

void PlantPeople::forgetUsedCodes() const {
  auto keys = KeyEnvelope::load(program_.folder());
  if (!keys || !keys->unwrapFromKeyFile(program_.keyFile())) return;
  auto store = Store::open(program_.folder(), keys->dataKey());
  if (!store) return;
  const auto done = waitFor((*store)->write([](Transaction& transaction) -> Result<void> {
    for (const QString& sql : {QStringLiteral("UPDATE person SET totp_last_step = 0"),
                               QStringLiteral("DELETE FROM sign_in_failure")}) {
      const auto query = runQuery(transaction.database(), sql);
      if (!query) return query.error();
    }
    return {};
  }));
  if (!done) qWarning("%s", qPrintable(done.error().message));
}

ControlRun PlantPeople::runAs(const QString& name, const QStringList& arguments,
                              const QByteArray& lines) const {
  forgetUsedCodes();
  return program_.run(QStringList{QStringLiteral("--as"), name} + arguments,
                      passwordOf(name) + '\n' + codeOf(name) + '\n' + lines);
}

ControlRun PlantPeople::runAs(const QString& name, const QString& command,
                              const QByteArray& lines) const {
  return runAs(name, QProcess::splitCommand(command), lines);
}

ControlRun PlantPeople::run(const QString& command, const QByteArray& lines) const {
  return program_.run(QProcess::splitCommand(command), lines);
}

QByteArray PlantPeople::setUp(const QString& name, const QByteArray& oneTimePassword) {
  QProcess process;
  process.start(ControlProgram::path(),
                {QStringLiteral("--data"), program_.folder(), QStringLiteral("--key-file"),
                 program_.keyFile(), QStringLiteral("--json"), QStringLiteral("user"),
                 QStringLiteral("enrol"), name});
  process.write(oneTimePassword + '\n');
  const QByteArray first = firstLine(process);
  const QJsonObject enrolment = QJsonDocument::fromJson(first).object();
  secrets_.insert(
      name, {secretIn(enrolment), enrolment.value(QStringLiteral("recoveryCodes")).toArray()});
  if (enrolment.value(QStringLiteral("choosesPassword")).toBool()) {
    process.write(passwordOf(name) + '\n');
  }
  process.write(codeOf(name) + '\n');
  process.closeWriteChannel();
  if (!process.waitForFinished(plantPeoplePatienceMs)) return "user enrol does not end";
  const QByteArray rest = process.readAllStandardOutput();
  const bool enrolled =
      QJsonDocument::fromJson(rest).object().value(QStringLiteral("enrolled")).toBool();
  if (process.exitCode() == 0 && enrolled) return {};
  return first + rest + process.readAllStandardError();
}

QByteArray PlantPeople::enrol(const QString& name, const QString& displayName,
                              const QStringList& roles) {
  QStringList arguments{QStringLiteral("user"), QStringLiteral("add"), name,
                        QStringLiteral("--display-name"), displayName};
  for (const QString& role : roles) arguments << QStringLiteral("--role") << role;
  const ControlRun added = runAs(keller, arguments);
  if (added.exitCode != 0) return added.out + added.err;
  return setUp(name, added.json().value(QStringLiteral("oneTimePassword")).toString().toLatin1());
}

QJsonObject PlantPeople::account(const QString& name) const {
  return named(run(QStringLiteral("user list")).json().value(QStringLiteral("people")).toArray(),
               QStringLiteral("name"), name);
}

}  // namespace linewarden::test
