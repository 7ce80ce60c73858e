// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils checkpoints, anchor files and proofs at random, the same way each time, and reads them:
// whatever the bytes, the reader ends, and what it takes for good says what was signed.
// LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/audit/anchor_folder.h"
#include "app/audit/audit_proof.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/stored_entry.h"
#include "app/crypto/secret_bytes.h"
#include "app/crypto/signing_key.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <random>

namespace {

using namespace linewarden;

const QList<QByteArray> dictionary = {"\n",
                                      "\n\n",
                                      "\r\n",
                                      "\xE2\x80\x94 ",
                                      "linewarden/",
                                      "head ",
                                      "time ",
                                      "=",
                                      "+",
                                      " ",
                                      "0",
                                      "9223372036854775807",
                                      "99999999999999999999",
                                      "-1",
                                      "1e3",
                                      "\"",
                                      "\\",
                                      "\\n",
                                      "\\u0000",
                                      "\\ud83d",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ",",
                                      "null",
                                      "\"path\":[],",
                                      "\"index\":0,",
                                      "consistency",
                                      "inclusion",
                                      "\xFF",
                                      QByteArray("\0", 1),
                                      "2026-02-30T00:00:00.000Z",
                                      "AAAA"};

// The same key each time, so that a failure comes again.
SecretBytes fuzzSeed() {
  SecretBytes seed(32);
  std::fill_n(seed.data(), seed.size(), static_cast<unsigned char>(0x5a));
  return seed;
}

/// What the fuzzer spoils: an entry, a tree of two with it, and what was signed about them.
struct Genuine {
  SigningKey key = SigningKey::fromSeed(fuzzSeed());
  QByteArray form;
  Checkpoint checkpoint;
  QByteArray note;
  QList<QByteArray> corpus;
};

QByteArray someForm() {
  AuditEntry entry;
  entry.sequence = 1;
  entry.time = fromMillis(1'767'225'600'250);
  entry.workstation = QStringLiteral("desk-1");
  entry.event.actor = {QStringLiteral("rossi"), QStringLiteral("operator")};
  entry.event.action = QStringLiteral("settings.changed");
  entry.event.object = QStringLiteral("setting:x");
  entry.event.after = {{QStringLiteral("minutes"), 7.5}};
  entry.previousHash = firstPreviousHash();
  return hashedForm(entry);
}

Genuine genuine() {
  Genuine made;
  made.form = someForm();
  const QByteArray leaf = merkle::leafHash(made.form);
  const QByteArray other = merkle::leafHash("other");
  made.checkpoint = {QStringLiteral("linewarden/0011223344556677"), 2,
                     merkle::nodeHash(leaf, other), QByteArray(32, '\x22'),
                     fromMillis(1'767'225'601'000)};
  const QByteArray publicKey = made.key.publicKey();
  made.note = noteOf(made.checkpoint, publicKey, made.key.sign(signedText(made.checkpoint)));
  const SignedCheckpoint kept{made.checkpoint, publicKey, made.note};
  made.corpus = {made.note, made.note + '\n' + made.note,
                 inclusionDocument(made.form, 0, {other}, kept),
                 consistencyDocument(1, leaf, {other}, kept, std::nullopt),
                 verifierKey(made.checkpoint.origin, publicKey)};
  return made;
}

class Spoiler {
 public:
  explicit Spoiler(QList<QByteArray> corpus) : corpus_(std::move(corpus)) {}

  QByteArray next() {
    QByteArray text = corpus_.at(below(corpus_.size()));
    for (qsizetype changes = below(4); changes > 0; --changes) change(text);
    return text;
  }

 private:
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<quint64>(std::max<qsizetype>(bound, 1)));
  }

  void change(QByteArray& text) {
    const qsizetype at = below(text.size());
    switch (below(5)) {
      case 0:
        if (!text.isEmpty()) text[at] = static_cast<char>(text.at(at) ^ (1 << below(8)));
        break;
      case 1: text.remove(at, 1 + below(20)); break;
      case 2: text.insert(at, dictionary.at(below(dictionary.size()))); break;
      case 3: text.truncate(at); break;
      default: {
        const QByteArray& other = corpus_.at(below(corpus_.size()));
        text.insert(at, other.mid(below(other.size()), 1 + below(100)));
      }
    }
  }

  QList<QByteArray> corpus_;
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{20'260'103};  // NOLINT(cert-msc32-c,cert-msc51-cpp)
};

struct Good {
  int notes = 0;
  int proofs = 0;
};

bool isNoteSound(const Genuine& real, const QByteArray& text, Good& good) {
  const auto read = readCheckpoint(text, real.key.publicKey());
  if (!read) return !read.error().message.isEmpty();
  ++good.notes;
  // Ed25519 lets nobody without the key make another.
  return read->checkpoint == real.checkpoint && read->note == real.note;
}

bool isProofSound(const Genuine& real, const QByteArray& text, Good& good) {
  const auto proof = checkProof(text, real.key.publicKey());
  if (!proof) return !proof.error().message.isEmpty();
  ++good.proofs;
  if (proof->checkpoint.checkpoint != real.checkpoint) return false;
  if (proof->kind == CheckedProof::Kind::Inclusion) return hashedForm(proof->entry) == real.form;
  return proof->first >= 1 && proof->first <= real.checkpoint.size;
}

bool isSound(const Genuine& real, const QByteArray& text, Good& good) {
  const QList<QByteArray> notes = anchor_folder::splitNotes(text, 3);
  const bool areWhole = std::all_of(notes.begin(), notes.end(), [](const QByteArray& note) {
    return note.startsWith("linewarden/") && note.endsWith('\n');
  });
  const auto key = publicKeyFrom(text);
  return areWhole && notes.size() <= 3 && (!key || key->size() == 32) &&
         isNoteSound(real, text, good) && isProofSound(real, text, good);
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream out(stdout);
  const Genuine real = genuine();
  Good good;
  if (argc > 1) {
    QFile file(QString::fromLocal8Bit(argv[1]));
    return file.open(QIODevice::ReadOnly) && isSound(real, file.readAll(), good) ? 0 : 1;
  }
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  Spoiler spoiler(real.corpus);
  for (int run = 0; run < runs; ++run) {
    const QByteArray text = spoiler.next();
    if (isSound(real, text, good)) continue;
    out << "unsound in run " << run << ":\n" << QString::fromLatin1(text.toHex()) << "\n";
    return 1;
  }
  out << runs << " runs; genuine " << good.notes << " notes, " << good.proofs << " proofs\n";
  return good.notes > 0 && good.proofs > 0 ? 0 : 1;
}
