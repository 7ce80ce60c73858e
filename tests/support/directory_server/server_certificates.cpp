// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/directory_server/server_certificates.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace linewarden::test {

namespace {

template <auto release>
struct Free {
  template <class T>
  void operator()(T* held) const {
    release(held);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr long day = 86400;

struct Pair {
  Key key;
  Certificate certificate;
};

struct Wish {
  const char* name = "";
  const char* alternatives = "IP:127.0.0.1,DNS:directory.test";
  long from = -day;
  long until = 30 * day;
  bool authority = false;
};

bool extend(X509* certificate, int kind, const char* value) {
  const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Signed by itself where there is no issuer.
Pair make(const Wish& wish, const Pair* issuer) {
  static long serial = 1000;
  Pair pair{Key(EVP_EC_gen("P-256")), Certificate(X509_new())};
  X509* certificate = pair.certificate.get();
  X509_set_version(certificate, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate), wish.from);
  X509_gmtime_adj(X509_getm_notAfter(certificate), wish.until);
  X509_set_pubkey(certificate, pair.key.get());
  X509_NAME* name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(wish.name), -1, -1, 0);
  X509_set_issuer_name(certificate,
                       issuer == nullptr ? name : X509_get_subject_name(issuer->certificate.get()));
  const bool extended = wish.authority
                            ? extend(certificate, NID_basic_constraints, "critical,CA:TRUE") &&
                                  extend(certificate, NID_key_usage, "critical,keyCertSign,cRLSign")
                            : extend(certificate, NID_subject_alt_name, wish.alternatives);
  EVP_PKEY* signer = issuer == nullptr ? pair.key.get() : issuer->key.get();
  if (!extended || X509_sign(certificate, signer, EVP_sha256()) == 0) return {};
  return pair;
}

bool write(const QString& path, BIO* bio) {
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(bio, &bytes);
  QFile file(path);
  return size > 0 && file.open(QIODevice::WriteOnly) && file.write(bytes, size) == size;
}

bool writeCertificate(const QString& path, const Pair& pair) {
  const Bio bio(BIO_new(BIO_s_mem()));
  return pair.certificate && PEM_write_bio_X509(bio.get(), pair.certificate.get()) == 1 &&
         write(path, bio.get());
}

bool writeKey(const QString& path, const Pair& pair) {
  const Bio bio(BIO_new(BIO_s_mem()));
  return pair.key &&
         PEM_write_bio_PrivateKey(bio.get(), pair.key.get(), nullptr, nullptr, 0, nullptr,
                                  nullptr) == 1 &&
         write(path, bio.get());
}

}  // namespace

ServerCertificates::ServerCertificates(QString folder) : folder_(std::move(folder)) {
  const Pair issuer = make({"Plant test issuer", "", -day, 30 * day, true}, nullptr);
  const Pair other = make({"Another issuer", "", -day, 30 * day, true}, nullptr);
  ok_ = writeCertificate(caFile(), issuer) && writeCertificate(otherCaFile(), other);
  if (!ok_) return;
  struct Sort {
    ServerCertificate kind;
    Wish wish;
    const Pair* issuer;
  };
  Wish plain;
  plain.name = "directory.test";
  Wish expired = plain;
  expired.from = -30 * day;
  expired.until = -day;
  Wish early = plain;
  early.from = day;
  Wish otherName = plain;
  otherName.alternatives = "DNS:other.test,IP:192.0.2.7";
  for (const Sort& sort : {Sort{ServerCertificate::Good, plain, &issuer},
                           Sort{ServerCertificate::Expired, expired, &issuer},
                           Sort{ServerCertificate::NotYetValid, early, &issuer},
                           Sort{ServerCertificate::OtherName, otherName, &issuer},
                           Sort{ServerCertificate::SelfSigned, plain, nullptr},
                           Sort{ServerCertificate::OfOtherIssuer, plain, &other}}) {
    const Pair pair = make(sort.wish, sort.issuer);
    ok_ = ok_ && writeCertificate(certificateFile(sort.kind), pair) &&
          writeKey(keyFile(sort.kind), pair);
  }
}

QString ServerCertificates::caFile() const {
  return folder_ + QStringLiteral("/issuer.pem");
}

QString ServerCertificates::otherCaFile() const {
  return folder_ + QStringLiteral("/other-issuer.pem");
}

QString ServerCertificates::certificateFile(ServerCertificate kind) const {
  return QStringLiteral("%1/server-%2.pem").arg(folder_).arg(static_cast<int>(kind));
}

QString ServerCertificates::keyFile(ServerCertificate kind) const {
  return QStringLiteral("%1/server-%2.key").arg(folder_).arg(static_cast<int>(kind));
}

}  // namespace linewarden::test
