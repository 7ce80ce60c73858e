// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"

#include "app/base/clock.h"
#include "app/crypto/base32.h"
#include "app/crypto/totp.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace linewarden::test {

namespace {

constexpr int controlProgramPatienceMs = 120'000;

ControlRun finish(QProcess& process, const QByteArray& lines) {
  process.write(lines);
  process.closeWriteChannel();
  if (!process.waitForFinished(controlProgramPatienceMs)) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

QJsonObject ControlRun::json() const {
  return QJsonDocument::fromJson(out).object();
}

QString ControlRun::errorCode() const {
  return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

ControlProgram::ControlProgram(const QString& folder)
    : folder_(folder.isEmpty() ? root_.filePath(QStringLiteral("place")) : folder) {}

QString ControlProgram::path() {
  return QStringLiteral(LINEWARDEN_BIN_DIR "/linewardenctl");
}

QString ControlProgram::write(const QString& name, const QByteArray& content) const {
  QFile file(root_.filePath(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return file.fileName();
}

QStringList ControlProgram::withPlace(const QStringList& arguments) const {
  return QStringList{QStringLiteral("--data"), folder(), QStringLiteral("--key-file"), keyFile(),
                     QStringLiteral("--json")} +
         arguments;
}

ControlRun ControlProgram::run(const QStringList& arguments, const QByteArray& lines) const {
  QProcess process;
  process.start(path(), withPlace(arguments));
  return finish(process, lines);
}

ControlRun ControlProgram::runBare(const QStringList& arguments) {
  QProcess process;
  process.start(path(), arguments);
  return finish(process, {});
}

std::unique_ptr<QProcess> ControlProgram::start(const QStringList& arguments) const {
  auto process = std::make_unique<QProcess>();
  process->start(path(), withPlace(arguments));
  process->closeWriteChannel();
  return process;
}

std::unique_ptr<QProcess> ControlProgram::startCollecting(const QStringList& options) const {
  const QByteArray begins = "collector.started";
  const qsizetype before = timesNoted(begins);
  auto process = start(QStringList{QStringLiteral("collect")} + options);
  const QDeadlineTimer patience(controlProgramPatienceMs);
  while (timesNoted(begins) == before) {
    if (process->waitForFinished(0) || patience.hasExpired()) return nullptr;
  }
  return process;
}

qsizetype ControlProgram::timesNoted(const QByteArray& action) const {
  const ControlRun listed = run({QStringLiteral("audit"), QStringLiteral("list"),
                                 QStringLiteral("--limit"), QStringLiteral("10000")});
  return listed.out.count('"' + action + '"');
}

QMap<QString, QByteArray> ControlProgram::files() const {
  QMap<QString, QByteArray> all;
  QDirIterator iterator(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (iterator.hasNext()) {
    QFile file(iterator.next());
    if (file.open(QIODevice::ReadOnly)) all.insert(file.fileName(), file.readAll());
  }
  return all;
}

bool ControlProgram::init(const QByteArray& plantFile) {
  const QString plant = write(QStringLiteral("plant.toml"), plantFile);
  const ControlRun made = run(
      {QStringLiteral("init"), QStringLiteral("--plant"), plant, QStringLiteral("--admin"),
       QStringLiteral("keller"), QStringLiteral("--display-name"), QStringLiteral("Miriam Keller")},
      QByteArray(password) + '\n');
  initOutcome_ = made.json();
  return made.exitCode == 0;
}

QByteArray ControlProgram::code(int stepsAhead) const {
  const QUrl uri(initOutcome_.value(QStringLiteral("totpUri")).toString());
  const QString secret = QUrlQuery(uri).queryItemValue(QStringLiteral("secret"));
  auto bytes = fromBase32(secret);
  if (!bytes) return {};
  return totp::codeAt(SecretBytes::take(*bytes), totp::stepAt(SystemClock().now()) + stepsAhead)
      .toLatin1();
}

QJsonObject named(const QJsonArray& array, const QString& key, const QString& name) {
  for (const QJsonValue& value : array) {
    if (value.toObject().value(key).toString() == name) return value.toObject();
  }
  return {};
}

QByteArray plantAt(quint16 port) {
  return R"([site]
id = "north"
[[plcs]]
id = "plc-1"
host = "127.0.0.1"
port = )" +
         QByteArray::number(port) +
         R"(
unit_id = 7
[[tags]]
name = "count"
plc = "plc-1"
type = "uint32"
address = 0
sampling_ms = 200
[[tags]]
name = "speed"
plc = "plc-1"
type = "float32"
order = "CDAB"
address = 10
engineering_unit = "1/min"
[[tags]]
name = "energy"
plc = "plc-1"
type = "float64"
address = 20
[[tags]]
name = "product"
plc = "plc-1"
type = "string"
address = 30
count = 4
[[tags]]
name = "pressure"
plc = "plc-1"
type = "int16"
table = "input"
address = 4
factor = 0.01
offset = 10
[[tags]]
name = "guard"
plc = "plc-1"
type = "bool"
table = "input"
address = 5
bit = 3
[[tags]]
name = "valve"
plc = "plc-1"
type = "bool"
table = "coil"
address = 2
[[tags]]
name = "lamp"
plc = "plc-1"
type = "bool"
table = "discrete"
address = 9
[[tags]]
name = "nowhere"
plc = "plc-1"
type = "uint16"
address = 900
)";
}

QByteArray plcContents() {
  // 305419896 is 0x12345678; 1.5 is 0x3FC00000; -2.25 is 0xC002000000000000.
  return R"({"unit": 7,
    "holding": {"0": [4660, 22136], "10": [0, 16320], "20": [49154, 0, 0, 0],
                "30": [19525, 19791, 19968, 0]},
    "input": {"4": [65436, 8]},
    "coil": {"2": [1]},
    "discrete": {"9": [0]}})";
}

}  // namespace linewarden::test
