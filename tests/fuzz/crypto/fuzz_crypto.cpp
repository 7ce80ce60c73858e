// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils linewarden.keys, derivations, recovery phrases and codes at random, the same way
// each time, and reads them. Whatever a reader accepts, it writes as it was read.
// LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/crypto/argon2.h"
#include "app/crypto/base32.h"
#include "app/crypto/key_file_format.h"
#include "app/crypto/recovery_codes.h"

#include <QTextStream>

#include <random>

namespace {

using namespace linewarden;

const QList<QByteArray> dictionary{
    "{",  "}",   "\"",  ":", ",", "\\u0000", "null", "1e999",         "-1",   "$argon2id$v=19$",
    "m=", "t=0", "p=9", "=", "A", "\n",      " ",    "\"version\":2", "\xC3", "\xF4\x90\x80\x80"};

QByteArray keyFile() {
  key_file_format::Content content;
  content.installation = QStringLiteral("00112233445566778899aabbccddeeff");
  content.wraps[KeyWrap::KeyFile] = {{}, QByteArray(60, 'k')};
  content.wraps[KeyWrap::RecoveryPhrase] = {
      QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA"), QByteArray(60, 'p')};
  return key_file_format::write(content);
}

const QList<QByteArray> corpus{keyFile(), "$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA",
                               QByteArray("abandon ").repeated(23) + "art", "7KQ2-M9XD-41HT",
                               "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"};

class Spoiler {
 public:
  QByteArray next() {
    QByteArray text = corpus.at(below(corpus.size()));
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
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{2026};  // NOLINT(cert-msc51-cpp)
};

bool readsWell(const QByteArray& text) {
  if (const auto content = key_file_format::read(text)) {
    if (key_file_format::write(*content) != text) return false;
  }
  const QString typed = QString::fromUtf8(text);
  if (const auto recipe = Argon2Recipe::fromText(typed)) {
    if (recipe->toText() != typed || recipe->cost.memoryKiB > 256 * 1024) return false;
  }
  QByteArray code = text;
  const SecretBytes normal = normalRecoveryCode(SecretBytes::take(code));
  if (!normal.isEmpty() && normal.size() != 12) return false;
  if (const auto bytes = fromBase32(typed)) {
    if (bytes->size() > text.size()) return false;
  }
  const auto phrase = checkedRecoveryPhrase(typed);
  return phrase.ok() || !phrase.error().message.isEmpty();
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
