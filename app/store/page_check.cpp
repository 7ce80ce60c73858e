// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/page_check.h"

#include "app/crypto/openssl_at_exit.h"
#include "app/store/cipher_settings.h"
#include "app/store/store_errors.h"

#include <QFile>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <memory>

namespace linewarden {

namespace {

// SQLite keeps this page free for its locks; it is never written.
constexpr quint32 lockPage = 0x40000000 / cipher::pageSize + 1;

struct FreeMac {
  void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
  void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

const unsigned char* unsignedBytes(const char* bytes) {
  return reinterpret_cast<const unsigned char*>(bytes);
}

// HMAC-SHA1 over the page's content and IV and the page's number (SQLCipher 3.4, crypto_impl.c,
// sqlcipher_page_hmac).
class PageMac {
 public:
  PageMac(const SecretBytes& key, QByteArray salt) {
    for (char& byte : salt) byte = static_cast<char>(byte ^ cipher::hmacSaltMask);
    SecretBytes macKey(cipher::keySize);
    PKCS5_PBKDF2_HMAC_SHA1(reinterpret_cast<const char*>(key.data()), static_cast<int>(key.size()),
                           unsignedBytes(salt.constData()), static_cast<int>(salt.size()),
                           cipher::hmacKeyRounds, static_cast<int>(macKey.size()), macKey.data());
    mac_.reset(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    context_.reset(EVP_MAC_CTX_new(mac_.get()));
    char digest[] = "SHA1";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end()};
    if (!context_ || EVP_MAC_init(context_.get(), macKey.data(), macKey.size(), parameters) != 1) {
      throw BrokenInvariant("HMAC-SHA1 is not available");
    }
  }

  [[nodiscard]] bool fits(const QByteArray& page, quint32 number) {
    constexpr int macAt = cipher::pageSize - cipher::reservedSize + cipher::ivSize;
    const int from = number == 1 ? cipher::saltSize : 0;
    const quint32 numberBytes = qToLittleEndian(number);
    unsigned char computed[cipher::hmacSize];
    std::size_t size = 0;
    EVP_MAC_init(context_.get(), nullptr, 0, nullptr);
    EVP_MAC_update(context_.get(), unsignedBytes(page.constData() + from),
                   static_cast<std::size_t>(macAt - from));
    EVP_MAC_update(context_.get(), reinterpret_cast<const unsigned char*>(&numberBytes),
                   sizeof numberBytes);
    EVP_MAC_final(context_.get(), computed, &size, sizeof computed);
    return CRYPTO_memcmp(computed, page.constData() + macAt, sizeof computed) == 0;
  }

 private:
  std::unique_ptr<EVP_MAC, FreeMac> mac_;
  std::unique_ptr<EVP_MAC_CTX, FreeMac> context_;
};

bool isBlank(const QByteArray& page) {
  return std::all_of(page.begin(), page.end(), [](char byte) { return byte == 0; });
}

class PageReader {
 public:
  PageReader(QFile& file, PageMac& mac, PageReport& report)
      : file_(file), mac_(mac), report_(report) {}

  bool read(quint32 number) {
    QByteArray page(cipher::pageSize, Qt::Uninitialized);
    if (!file_.seek(qint64{number - 1} * cipher::pageSize)) return false;
    if (file_.read(page.data(), page.size()) != page.size()) return false;
    ++report_.checked;
    if (number == 1) report_.saltIsOfKey = page.startsWith(salt_);
    // The first page's HMAC leaves out the salt, which therefore counts by itself.
    const bool saltFits = number > 1 || report_.saltIsOfKey;
    if (saltFits && mac_.fits(page, number)) {
      report_.somePageIsOfKey = true;
    } else if (number > 1 && isBlank(page)) {
      ++report_.blank;
    } else {
      report_.damaged.append(number);
    }
    return true;
  }
  void expectSalt(const QByteArray& salt) { salt_ = salt; }

 private:
  QFile& file_;
  PageMac& mac_;
  PageReport& report_;
  QByteArray salt_;
};

}  // namespace

QSet<quint32> pagesInWal(const QString& path) {
  constexpr qint64 headerSize = 32;
  constexpr qint64 frameHeaderSize = 24;
  constexpr qint64 saltsAt = 16;
  QSet<quint32> pages;
  QFile wal(path + QStringLiteral("-wal"));
  if (!wal.open(QIODevice::ReadOnly)) return pages;
  const QByteArray header = wal.read(headerSize);
  if (header.size() != headerSize) return pages;
  if (qFromBigEndian<quint32>(header.constData() + 8) != quint32{cipher::pageSize}) return pages;
  const QByteArray salts = header.sliced(saltsAt, 8);
  while (true) {
    const QByteArray frame = wal.read(frameHeaderSize);
    // Frames of an earlier round of the WAL have other salts.
    if (frame.size() != frameHeaderSize || frame.sliced(8, 8) != salts) return pages;
    pages.insert(qFromBigEndian<quint32>(frame.constData()));
    if (!wal.seek(wal.pos() + cipher::pageSize)) return pages;
  }
}

Result<PageReport> checkPages(const QString& path, const SecretBytes& key, qint64 limitBytes) {
  constexpr int rereads = 3;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return store_errors::unreadable(path, file.errorString());
  PageReport report;
  report.bytes = file.size();
  report.pages = static_cast<quint32>(report.bytes / cipher::pageSize);
  report.cutOff = report.bytes % cipher::pageSize != 0;

  const QByteArray salt = cipher::saltOf(key);
  PageMac mac(key, salt);
  PageReader reader(file, mac, report);
  reader.expectSalt(salt);
  const auto step = static_cast<quint32>(1 + (report.bytes - 1) / std::max<qint64>(limitBytes, 1));
  for (quint32 number = 1; number <= report.pages; number += std::max<quint32>(step, 1)) {
    if (number == lockPage) continue;
    if (!reader.read(number)) return store_errors::unreadable(path, file.errorString());
  }
  // A page may have been read while another process wrote it, or be newer in the WAL.
  for (int i = 0; i < rereads && !report.damaged.isEmpty() && report.keyIsRight(); ++i) {
    const QSet<quint32> inWal = pagesInWal(path);
    const QList<quint32> again = std::exchange(report.damaged, {});
    for (const quint32 number : again) {
      if (!inWal.contains(number) && !reader.read(number)) {
        return store_errors::unreadable(path, file.errorString());
      }
    }
  }
  return report;
}

}  // namespace linewarden
