// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils distinguished names, settings and certificates at random, the same way each time
// (but for the certificate's own key), and reads them. What is read has one spelling, and what
// is put into a filter stays in its place. LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/identity/directory/directory_certificate.h"
#include "app/identity/directory/directory_rules.h"
#include "app/identity/directory/distinguished_name.h"
#include "tests/support/directory_server/server_certificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace {

using namespace linewarden;

const QList<QByteArray> dictionary{
    ",",  "=",     "+",        "\\",   "\\2c", "\\00", "#",    "#0403", ";",    "\"",
    "cn", "OID.1", "2.5.4.3=", " ",    "*",    "(",    ")",    "-",     "\xC3", "\xF4\x90\x80\x80",
    "{",  "}",     "1e999",    "null", "\x30", "\x82", "\xff", "\0",    ":",    "\"port\":-1"};

QByteArray certificate() {
  const QTemporaryDir folder;
  const test::ServerCertificates made(folder.path());
  QFile file(made.certificateFile(test::ServerCertificate::OtherName));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray body;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (!line.startsWith("---")) body += line;
  }
  return QByteArray::fromBase64(body);
}

class Spoiler {
 public:
  QByteArray next() {
    QByteArray text = corpus_.at(below(corpus_.size()));
    for (qsizetype changes = 1 + below(5); changes > 0; --changes) change(text);
    return text;
  }

 private:
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<std::uint64_t>(bound));
  }
  void change(QByteArray& text) {
    const qsizetype at = below(text.size() + 1);
    switch (below(5)) {
      case 0: text.insert(at, dictionary.at(below(dictionary.size()))); break;
      case 1: text.remove(at, 1 + below(8)); break;
      case 2: text.truncate(at); break;
      case 3: text.insert(at, text.mid(below(text.size() + 1), below(40))); break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(random_() & 0xffU);
    }
  }

  const QList<QByteArray> corpus_{
      "cn=Line operators,ou=groups,dc=plant,dc=example",
      "CN=Rossi\\, Anna+UID=anna,OU=\\C3\\A4,DC=b",
      "2.5.4.3=#04024869 , oid.2.5.4.11 = a\\20;dc=b",
      "00112233-4455-6677-8899-aabbccddeeff",
      QJsonDocument(directory_settings::toJson({})).toJson(QJsonDocument::Compact),
      certificate()};
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{2026};  // NOLINT(cert-msc51-cpp)
};

bool namesAreRead(const QString& text) {
  const auto name = distinguished_name::normalised(text);
  return !name || distinguished_name::normalised(*name) == name;
}

bool filtersHold(const QByteArray& text, const QString& typed) {
  const QByteArray safe = directory_rules::filterEscaped(text);
  if (std::any_of(safe.begin(), safe.end(), [](char c) {
        return c == '*' || c == '(' || c == ')' || c <= ' ' || c == 0x7f;
      })) {
    return false;
  }
  const auto byId = directory_rules::filterById({}, typed);
  return directory_rules::looksLikeFilter(
             QString::fromLatin1(directory_rules::filterByName({}, typed.left(100)))) &&
         (!byId || directory_rules::looksLikeFilter(QString::fromLatin1(*byId)));
}

bool settingsAreRead(const QByteArray& text) {
  const auto read = directory_settings::fromJson(QJsonDocument::fromJson(text).object());
  if (!read) return read.error().code == ErrorCode::InvalidArgument;
  const auto again = directory_settings::fromJson(directory_settings::toJson(*read));
  return again && *again == *read;
}

bool certificatesAreRead(const QByteArray& text) {
  const auto fault = certificateFault(text, QStringLiteral("directory.test"),
                                      QDateTime::fromSecsSinceEpoch(1772366400));
  return fault.kind != CertificateFault::Kind::Expired || fault.names.isEmpty();
}

bool readsWell(const QByteArray& text) {
  const QString typed = QString::fromUtf8(text);
  return namesAreRead(typed) && filtersHold(text, typed) && settingsAreRead(text) &&
         certificatesAreRead(text) && !holdsCertificate(text);
}

}  // namespace

int main() {
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  Spoiler spoiler;
  for (int run = 0; run < runs; ++run) {
    const QByteArray text = spoiler.next();
    if (readsWell(text)) continue;
    QTextStream(stderr) << "run " << run << " was read wrongly: " << text.toHex() << '\n';
    return 1;
  }
  QTextStream(stdout) << runs << " runs\n";
  return 0;
}
