// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"

#include "app/base/os/files.h"
#include "app/crypto/argon2.h"
#include "app/crypto/key_file_format.h"
#include "app/crypto/key_ring.h"
#include "app/crypto/random.h"
#include "app/crypto/sealing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linewarden {

namespace {

constexpr std::size_t keyBytes = 32;
constexpr qint64 mostKeyFileBytes = 64;

struct DataKeyText {
  Q_DECLARE_TR_FUNCTIONS(KeyEnvelope)
};

KeyRing keyRing() {
  return KeyRing(QStringLiteral("Linewarden"));
}

// The key for `kind` is not this installation's, or somebody changed linewarden.keys.
Error doesNotOpen(KeyWrap kind) {
  switch (kind) {
    case KeyWrap::RecoveryPhrase:
      return {
          ErrorCode::KeyDamaged,
          DataKeyText::tr("This recovery phrase does not open this installation. It may belong to "
                          "another one, or be an older one."),
          {}};
    case KeyWrap::KeyFile:
      return {ErrorCode::KeyDamaged,
              DataKeyText::tr(
                  "This key file does not open this installation. It may belong to another one."),
              {}};
    case KeyWrap::KeyRing: break;
  }
  return {
      ErrorCode::KeyDamaged,
      DataKeyText::tr("The key in the keyring does not open this installation. Open it with the "
                      "recovery phrase, which also writes a new entry."),
      {}};
}

Error noSuchWay() {
  return {ErrorCode::KeyMissing,
          DataKeyText::tr(
              "This installation was never given this way to open it. Use the keyring, the key "
              "file or the recovery phrase that it was set up with."),
          {}};
}

Result<SecretBytes> readKeyFile(const QString& path) {
  if (!QFile::exists(path)) {
    return Error{
        ErrorCode::KeyMissing,
        DataKeyText::tr("There is no key file %1. Check the path given with --key-file.").arg(path),
        {}};
  }
  if (os::readableByOthers(path)) {
    return Error{
        ErrorCode::InvalidArgument,
        DataKeyText::tr("The key file %1 can be read by other users of this computer and is not "
                        "used. Take that right from them (mode 0600), and consider making a new "
                        "key.")
            .arg(path),
        {}};
  }
  auto content = os::readSmallFile(path, mostKeyFileBytes);
  if (!content) return content.error();
  const qsizetype size = content->endsWith('\n') ? content->size() - 1 : content->size();
  auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(content->constData(), size),
                                                QByteArray::AbortOnBase64DecodingErrors);
  SecretBytes::take(*content).wipe();
  SecretBytes key = SecretBytes::take(decoded.decoded);
  if (!decoded || key.size() != keyBytes) {
    return Error{
        ErrorCode::KeyDamaged,
        DataKeyText::tr("%1 is not a key file: it has to hold one line of 44 letters. Put back the "
                        "copy you kept of it.")
            .arg(path),
        {}};
  }
  return key;
}

Result<SecretBytes> makeKeyFile(const QString& path) {
  SecretBytes key = randomSecret(keyBytes);
  QByteArray letters = QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()),
                                               static_cast<qsizetype>(key.size()))
                           .toBase64();
  // Room beforehand: growing would leave a copy of the key behind.
  QByteArray line;
  line.reserve(letters.size() + 1);
  line += letters;
  line += '\n';
  const auto written = os::writePrivateFile(path, line);
  SecretBytes::take(letters).wipe();
  SecretBytes::take(line).wipe();
  if (!written) return written.error();
  return key;
}

}  // namespace

struct KeyEnvelope::Parts {
  key_file_format::Content content;
  SecretBytes dataKey;

  void wrap(KeyWrap kind, const SecretBytes& key, const QString& derivation = {}) {
    if (dataKey.isEmpty()) throw BrokenInvariant("the data key is not in hand");
    content.wraps[kind] = {
        derivation, seal(key, dataKey, key_file_format::contextOf(kind, content.installation))};
  }

  Result<void> unwrap(KeyWrap kind, const SecretBytes& key) {
    const QByteArray context = key_file_format::contextOf(kind, content.installation);
    if (key.size() != sealKeyBytes) return doesNotOpen(kind);
    auto opened = unseal(key, content.wraps.value(kind).sealed, context);
    if (!opened || opened->size() != keyBytes) return doesNotOpen(kind);
    dataKey = std::move(*opened);
    return {};
  }
};

KeyEnvelope::KeyEnvelope() : parts_(std::make_unique<Parts>()) {}
KeyEnvelope::KeyEnvelope(KeyEnvelope&&) noexcept = default;
KeyEnvelope& KeyEnvelope::operator=(KeyEnvelope&&) noexcept = default;
KeyEnvelope::~KeyEnvelope() = default;

KeyEnvelope KeyEnvelope::create() {
  KeyEnvelope envelope;
  envelope.parts_->content.installation = QString::fromLatin1(randomBytes(16).toHex());
  envelope.parts_->dataKey = randomSecret(keyBytes);
  return envelope;
}

QString KeyEnvelope::pathIn(const QString& folder) {
  return QDir(folder).filePath(QStringLiteral("linewarden.keys"));
}

Result<KeyEnvelope> KeyEnvelope::load(const QString& folder) {
  const QString path = pathIn(folder);
  if (!QFile::exists(path)) {
    return Error{
        ErrorCode::KeyMissing,
        DataKeyText::tr("%1 is missing. Without it the store beside it cannot be opened: put back "
                        "the copy from a backup.")
            .arg(path),
        {}};
  }
  const auto bytes = os::readSmallFile(path, key_file_format::mostBytes);
  if (!bytes) return bytes.error();
  auto content = key_file_format::read(*bytes);
  if (!content) return content.error();
  KeyEnvelope envelope;
  envelope.parts_->content = std::move(*content);
  return envelope;
}

Result<void> KeyEnvelope::save(const QString& folder) const {
  return os::writePrivateFile(pathIn(folder), key_file_format::write(parts_->content));
}

QString KeyEnvelope::installation() const {
  return parts_->content.installation;
}

bool KeyEnvelope::has(KeyWrap wrap) const {
  return parts_->content.wraps.contains(wrap);
}

const SecretBytes& KeyEnvelope::dataKey() const {
  if (parts_->dataKey.isEmpty()) throw BrokenInvariant("the data key is not in hand");
  return parts_->dataKey;
}

Result<void> KeyEnvelope::wrapForKeyRing() {
  const SecretBytes key = randomSecret(sealKeyBytes);
  if (auto stored = keyRing().store(installation(), key); !stored) return stored;
  parts_->wrap(KeyWrap::KeyRing, key);
  return {};
}

Result<void> KeyEnvelope::unwrapFromKeyRing() {
  if (!has(KeyWrap::KeyRing)) return noSuchWay();
  const auto key = keyRing().load(installation());
  if (!key) return key.error();
  return parts_->unwrap(KeyWrap::KeyRing, *key);
}

Result<void> KeyEnvelope::removeFromKeyRing() {
  parts_->content.wraps.remove(KeyWrap::KeyRing);
  return keyRing().remove(installation());
}

Result<void> KeyEnvelope::wrapForPhrase(const SecretBytes& phrase) {
  const Argon2Recipe recipe = Argon2Recipe::fresh();
  const auto key = argon2id(phrase, recipe, sealKeyBytes);
  if (!key) return key.error();
  parts_->wrap(KeyWrap::RecoveryPhrase, *key, recipe.toText());
  return {};
}

Result<void> KeyEnvelope::unwrapFromPhrase(const SecretBytes& phrase) {
  if (!has(KeyWrap::RecoveryPhrase)) return noSuchWay();
  const auto recipe =
      Argon2Recipe::fromText(parts_->content.wraps.value(KeyWrap::RecoveryPhrase).derivation);
  if (!recipe) return doesNotOpen(KeyWrap::RecoveryPhrase);
  const auto key = argon2id(phrase, *recipe, sealKeyBytes);
  if (!key) return key.error();
  return parts_->unwrap(KeyWrap::RecoveryPhrase, *key);
}

Result<void> KeyEnvelope::wrapForKeyFile(const QString& keyFile) {
  const auto key = QFile::exists(keyFile) ? readKeyFile(keyFile) : makeKeyFile(keyFile);
  if (!key) return key.error();
  parts_->wrap(KeyWrap::KeyFile, *key);
  return {};
}

Result<void> KeyEnvelope::unwrapFromKeyFile(const QString& keyFile) {
  if (!has(KeyWrap::KeyFile)) return noSuchWay();
  const auto key = readKeyFile(keyFile);
  if (!key) return key.error();
  return parts_->unwrap(KeyWrap::KeyFile, *key);
}

}  // namespace linewarden
