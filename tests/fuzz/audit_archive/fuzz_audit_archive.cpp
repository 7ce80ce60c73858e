// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils archives of the audit trail at random, the same way each time, and reads them: whatever
// the bytes, the reader ends with bounded memory, and what it takes for good says what was
// archived. Half of them are sealed and signed anew over spoiled content, as somebody with the
// passphrase and the installation's key would, so that what lies behind the seal is read too.
// LINEWARDEN_FUZZ_RUNS sets how many (4,000).
#include "app/audit/archive_file.h"
#include "app/audit/audit_entry.h"
#include "app/audit/merkle_tree.h"
#include "app/base/os/memory.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/crypto/sealing.h"
#include "app/crypto/signing_key.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <span>

namespace {

using namespace linewarden;

constexpr int archivedEntries = 40;
constexpr std::size_t mostGrowth = std::size_t{512} * 1024 * 1024;

// The same key each time, so that a failure comes again.
SecretBytes fuzzSeed() {
  SecretBytes seed(32);
  std::fill_n(seed.data(), seed.size(), static_cast<unsigned char>(0x5a));
  return seed;
}

SecretBytes fuzzPassphrase() {
  QString typed = QStringLiteral("four quiet lanterns");
  return SecretBytes::takeText(typed);
}

struct Genuine {
  SigningKey key = SigningKey::fromSeed(fuzzSeed());
  archive_format::Header header;
  QByteArray lines;  ///< the entries as they stand behind the seal
};

StoredEntry fuzzEntry(qint64 sequence, const QString& previous) {
  AuditEntry entry;
  entry.sequence = sequence;
  entry.time = fromMillis(1'767'225'600'000 + sequence);
  entry.workstation = QStringLiteral("desk-1");
  entry.event.actor = {QStringLiteral("rossi"), QStringLiteral("operator")};
  entry.event.action = QStringLiteral("line.stopped");
  entry.event.after = {{QStringLiteral("number"), sequence}};
  StoredEntry stored = storedFrom(entry);
  stored.previousHash = previous;
  stored.hash = QString::fromLatin1(sha256(hashedForm(stored)).toHex());
  return stored;
}

Genuine genuine() {
  Genuine made;
  merkle::Frontier tree;
  QString link = QString::fromLatin1(firstPreviousHash().toHex());
  for (int sequence = 1; sequence <= archivedEntries; ++sequence) {
    const StoredEntry entry = fuzzEntry(sequence, link);
    link = entry.hash;
    const QByteArray form = hashedForm(entry);
    tree.append(merkle::leafHash(form));
    made.lines += form + '\n';
  }
  archive_format::Header& header = made.header;
  header.origin = QStringLiteral("linewarden/0011223344556677");
  header.publicKey = made.key.publicKey();
  header.id = QByteArray(16, '\x11');
  header.first = 1;
  header.last = archivedEntries;
  header.previousHash = firstPreviousHash();
  header.headHash = QByteArray::fromHex(link.toLatin1());
  header.root = tree.root();
  header.made = fromMillis(1'767'225'700'000);
  const Checkpoint checkpoint{header.origin, header.last, header.root, header.headHash,
                              header.made};
  header.note = noteOf(checkpoint, header.publicKey, made.key.sign(signedText(checkpoint)));
  header.derivation = Argon2Recipe{{64, 1, 1}, QByteArray(16, '\x22')};
  return made;
}

/// A file around this header and this content, sealed and signed as the program does.
QByteArray fileOf(const Genuine& real, archive_format::Header header, const QByteArray& content) {
  const SecretBytes dataKey = randomSecret(sealKeyBytes);
  const auto wrapping = argon2id(fuzzPassphrase(), header.derivation, sealKeyBytes);
  header.wrappedKey = seal(*wrapping, dataKey, archive_format::keyContext(header.id));
  QByteArray file = archive_format::headerLine(header);
  const QByteArray headerSha256 = sha256(file);
  qint64 number = 0;
  for (qsizetype at = 0; at < std::max<qsizetype>(content.size(), 1);
       at += archive_format::chunkBytes, ++number) {
    const QByteArray part = content.mid(at, archive_format::chunkBytes);
    const bool isLast = at + archive_format::chunkBytes >= content.size();
    file += seal(dataKey,
                 SecretBytes(std::span(reinterpret_cast<const unsigned char*>(part.constData()),
                                       static_cast<std::size_t>(part.size()))),
                 archive_format::chunkContext(headerSha256, number, isLast));
  }
  return file + real.key.sign(archive_format::signedMessage(headerSha256, sha256(file)));
}

class Spoiler {
 public:
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<quint64>(std::max<qsizetype>(bound, 1)));
  }
  void spoil(QByteArray& bytes) {
    for (qsizetype changes = below(4); changes > 0; --changes) change(bytes);
  }

 private:
  void change(QByteArray& bytes) {
    static const QList<QByteArray> words{"\n",   "\"",   "\\",   "{",      "}",     "[",
                                         "null", "\\u0", "\xFF", "999999", "-1",    "sequence",
                                         ":1,",  "\r\n", " ",    "root",   "first", "1e9"};
    const qsizetype at = below(bytes.size());
    switch (below(6)) {
      case 0:
        if (!bytes.isEmpty()) bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        break;
      case 1: bytes.remove(at, 1 + below(200)); break;
      case 2: bytes.insert(at, words.at(below(words.size()))); break;
      case 3: bytes.truncate(at); break;
      case 4: bytes.insert(at, QByteArray(below(3 * 1024 * 1024), 'x')); break;
      default: bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(400)));
    }
  }

  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{20'260'104};  // NOLINT(cert-msc32-c,cert-msc51-cpp)
};

/// Whether the reader refused it with words, or found what was archived. `good` counts the latter.
bool isSound(const Genuine& real, const QString& path, int& good) {
  auto archive = ArchiveFile::open(path);
  if (!archive) return !archive.error().message.isEmpty();
  const auto isSigned = (*archive)->checkSignatures({real.key.publicKey()});
  // Read on whatever the signature is worth: the bytes behind it must do no harm.
  const auto unlocked = (*archive)->unlock(fuzzPassphrase());
  if (!unlocked) return !unlocked.error().message.isEmpty();
  QByteArray lines;
  const auto checked = checkArchive(**archive, nullptr, [&lines](const StoredEntry& entry) {
    if (lines.size() < 1024 * 1024) lines += hashedForm(entry) + '\n';
  });
  if (!checked) return !checked.error().message.isEmpty();
  if (!isSigned) return !isSigned.error().message.isEmpty();
  ++good;
  return lines == real.lines && (*archive)->header().root == real.header.root;
}

bool writeTo(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray spoiledFile(const Genuine& real, const QByteArray& whole, Spoiler& spoiler) {
  if (spoiler.below(2) == 0) {
    QByteArray file = whole;
    spoiler.spoil(file);
    return file;
  }
  QByteArray lines = real.lines;
  spoiler.spoil(lines);
  return fileOf(real, real.header, lines);
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream out(stdout);
  const Genuine real = genuine();
  int good = 0;
  if (argc > 1) return isSound(real, QString::fromLocal8Bit(argv[1]), good) ? 0 : 1;
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 4'000;
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("archive"));
  const QByteArray whole = fileOf(real, real.header, real.lines);
  const std::size_t before = os::residentBytes();
  Spoiler spoiler;
  for (int run = 0; run < runs; ++run) {
    const QByteArray file = spoiledFile(real, whole, spoiler);
    if (!writeTo(path, file)) return 1;
    if (!isSound(real, path, good)) {
      out << "unsound in run " << run << "\n";
      return 1;
    }
    if (os::residentBytes() > before + mostGrowth) {
      out << "memory grew in run " << run << "\n";
      return 1;
    }
  }
  out << runs << " runs; genuine " << good << "\n";
  return good > 0 ? 0 : 1;
}
