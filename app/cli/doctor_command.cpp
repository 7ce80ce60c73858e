// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"
#include "app/base/os/process.h"
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/identity/access_guard.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct DoctorCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Doctor)
};

enum class Health { Good, Attention, Bad };

/// One thing that was looked at.
struct Finding {
  QString subject;  ///< stable: "store", "keys", "clock", "disk", "keyring", "plc:ID"
  Health health = Health::Good;
  QString message;
  QString remedy;  ///< what to do; empty where all is well
};

constexpr qint64 mega = 1024 * 1024;
constexpr qint64 scarceBytes = 2048 * mega;
constexpr qint64 tooFewBytes = 256 * mega;
constexpr std::chrono::seconds plcTime{5};

QString healthName(Health health) {
  switch (health) {
    case Health::Good: return QStringLiteral("good");
    case Health::Attention: return QStringLiteral("attention");
    case Health::Bad: break;
  }
  return QStringLiteral("bad");
}

Finding clockFinding() {
  const QString subject = QStringLiteral("clock");
  const std::optional<bool> inStep = os::clockIsSynchronised();
  if (!inStep) {
    return {subject, Health::Attention,
            DoctorCommandText::tr("The system does not say whether its clock is in step."),
            DoctorCommandText::tr(
                "Check that a time service (NTP) runs; codes and records need the right time.")};
  }
  if (*inStep)
    return {subject,
            Health::Good,
            DoctorCommandText::tr("The clock is in step with a time server."),
            {}};
  return {subject, Health::Attention,
          DoctorCommandText::tr("The clock is not in step with a time server."),
          DoctorCommandText::tr(
              "Turn a time service on, such as “timedatectl set-ntp true”. Sign-in codes fail when "
              "the clock is more than 30 seconds off, and records bear the wrong time.")};
}

Finding diskFinding(const QString& folder) {
  const QString subject = QStringLiteral("disk");
  const qint64 bytes = os::freeBytes(folder);
  if (bytes < 0) {
    return {subject, Health::Attention,
            DoctorCommandText::tr("The free space of %1 cannot be told.").arg(folder),
            DoctorCommandText::tr("Check that the volume is mounted.")};
  }
  const QString message =
      DoctorCommandText::tr("%1 MB are free in %2.").arg(bytes / mega).arg(folder);
  if (bytes >= scarceBytes) return {subject, Health::Good, message, {}};
  return {subject, bytes < tooFewBytes ? Health::Bad : Health::Attention, message,
          DoctorCommandText::tr(
              "Make room on the volume, or move the installation to a larger one. Recording stops "
              "when it is full.")};
}

Finding keyFinding(const ConsolePlace& place) {
  const QString subject = QStringLiteral("keys");
  const auto keys = KeyEnvelope::load(place.folder);
  if (!keys) {
    return {subject, Health::Bad, keys.error().message,
            DoctorCommandText::tr("Put linewarden.keys back beside the store, from a backup.")};
  }
  QStringList ways;
  if (keys->has(KeyWrap::KeyRing)) ways.append(DoctorCommandText::tr("keyring"));
  if (keys->has(KeyWrap::KeyFile)) ways.append(DoctorCommandText::tr("key file"));
  if (keys->has(KeyWrap::RecoveryPhrase)) ways.append(DoctorCommandText::tr("recovery phrase"));
  const QString message =
      DoctorCommandText::tr("The store opens by: %1.").arg(ways.join(QStringLiteral(", ")));
  if (keys->has(KeyWrap::RecoveryPhrase)) return {subject, Health::Good, message, {}};
  return {
      subject, Health::Attention, message,
      DoctorCommandText::tr("Add a recovery phrase: without one the data is lost with the key.")};
}

Finding keyRingFinding(const ConsolePlace& place) {
  const QString subject = QStringLiteral("keyring");
  auto keys = KeyEnvelope::load(place.folder);
  if (!keys || !keys->has(KeyWrap::KeyRing)) {
    return {subject,
            Health::Good,
            DoctorCommandText::tr("This installation does not use the keyring."),
            {}};
  }
  const auto opened = keys->unwrapFromKeyRing();
  if (opened)
    return {subject, Health::Good, DoctorCommandText::tr("The keyring gives the key."), {}};
  return {subject, place.keyFile.isEmpty() ? Health::Bad : Health::Attention,
          opened.error().message,
          DoctorCommandText::tr("Unlock the keyring, or use --key-file on computers without one.")};
}

Finding storeFinding(OpenConsole& open) {
  const QString subject = QStringLiteral("store");
  const auto checked = await(open.console->checkStore(open.session));
  const StoreSummary summary = open.console->storeSummary();
  if (checked) {
    return {subject,
            Health::Good,
            DoctorCommandText::tr("Every page of %1 (%2 MB) is whole.")
                .arg(summary.path)
                .arg(summary.bytes / mega + 1),
            {}};
  }
  return {
      subject, Health::Bad, checked.error().message,
      DoctorCommandText::tr("Keep a copy of the folder as it is, then restore the last backup.")};
}

Finding plcFinding(const Plant& plant, const PlcStatus& status) {
  const QString subject = QStringLiteral("plc:") + status.plc;
  const Plc& plc = *plant.plc(status.plc);
  const QString where = QStringLiteral("%1:%2").arg(plc.host).arg(plc.port);
  if (status.state == LinkState::Connected && status.requests > status.failures) {
    return {subject,
            Health::Good,
            DoctorCommandText::tr("%1 at %2 answers within %3 ms.")
                .arg(plc.title, where)
                .arg(status.roundTrip.count()),
            {}};
  }
  const bool connected = status.state == LinkState::Connected;
  const QString reason = status.reason.isEmpty()
                             ? DoctorCommandText::tr("It has not answered so far.")
                             : status.reason;
  return {subject, Health::Bad,
          DoctorCommandText::tr("%1 at %2 is not read: %3").arg(plc.title, where, reason),
          connected
              ? DoctorCommandText::tr("Check the unit identifier and addresses in the plant file.")
              : DoctorCommandText::tr(
                    "Check that the PLC runs, that host and port in the plant file are right, "
                    "and that a firewall lets this computer through.")};
}

/// Connects all PLCs and waits until each has answered or failed.
QList<Finding> plcFindings(Console& console) {
  console.start(Recording::Off);
  QEventLoop loop;
  const auto isSettled = [&console] {
    const QList<PlcStatus> statuses = console.plcStatuses();
    return std::all_of(statuses.begin(), statuses.end(), [](const PlcStatus& status) {
      return status.state == LinkState::BackingOff || status.requests > 0;
    });
  };
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    if (isSettled()) loop.quit();
  });
  look.start(std::chrono::milliseconds(100));
  QTimer::singleShot(plcTime, &loop, &QEventLoop::quit);
  loop.exec();
  QList<Finding> findings;
  for (const PlcStatus& status : console.plcStatuses()) {
    findings.append(plcFinding(console.plant(), status));
  }
  return findings;
}

Outcome told(const QList<Finding>& findings) {
  Outcome outcome;
  QJsonArray array;
  TextTable table({DoctorCommandText::tr("Checked"), DoctorCommandText::tr("Found"),
                   DoctorCommandText::tr("Meaning"), DoctorCommandText::tr("What to do")});
  for (const Finding& finding : findings) {
    array.append(QJsonObject{{QStringLiteral("subject"), finding.subject},
                             {QStringLiteral("health"), healthName(finding.health)},
                             {QStringLiteral("message"), finding.message},
                             {QStringLiteral("remedy"), finding.remedy}});
    table.add({finding.subject, healthName(finding.health), finding.message, finding.remedy});
    outcome.failed = outcome.failed || finding.health == Health::Bad;
  }
  outcome.json = {{QStringLiteral("findings"), array}};
  outcome.text = table.toString();
  return outcome;
}

Result<Outcome> runDoctor(const CommandContext& context) {
  const ConsolePlace& place = context.globals.place;
  QList<Finding> findings{clockFinding(), diskFinding(place.folder)};
  if (isSetUp(place.folder)) findings << keyFinding(place) << keyRingFinding(place);
  auto open = openConsole(context, QStringLiteral("doctor"));
  if (!open) {
    // Who may not look is refused; a store that does not open is what a doctor is for.
    const ErrorCode code = open.error().code;
    if (code >= ErrorCode::PermissionDenied && code <= ErrorCode::SessionEnded) return open.error();
    findings.append({QStringLiteral("store"), Health::Bad, open.error().message,
                     DoctorCommandText::tr("Follow the message; nothing was changed.")});
    return told(findings);
  }
  if (auto allowed = open->console->guard().require(open->session, Permission::RunDiagnostics);
      !allowed) {
    return allowed.error();
  }
  findings.append(storeFinding(*open));
  findings.append(plcFindings(*open->console));
  closeConsole(*open);
  return told(findings);
}

}  // namespace

Command doctorCommand() {
  return {QStringLiteral("doctor"),
          DoctorCommandText::tr(
              "Checks store, keys, clock, disk, keyring and PLCs, each with a remedy"),
          {},
          {},
          runDoctor};
}

}  // namespace linewarden::cli
