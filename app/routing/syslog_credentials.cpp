// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_credentials.h"

#include "app/base/os/files.h"
#include "app/base/shown_text.h"
#include "app/crypto/secret_bytes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace linewarden {

namespace {

constexpr qint64 mostCertificateBytes = 4 * 1024 * 1024;
constexpr qint64 mostKeyBytes = 64 * 1024;

struct SyslogCredentialsText {
  Q_DECLARE_TR_FUNCTIONS(SyslogCredentials)
};

template <auto release>
struct SyslogFree {
  template <class T>
  void operator()(T* held) const {
    release(held);
  }
};
using SyslogBio = std::unique_ptr<BIO, SyslogFree<BIO_free_all>>;
using SyslogX509 = std::unique_ptr<X509, SyslogFree<X509_free>>;
using SyslogPkey = std::unique_ptr<EVP_PKEY, SyslogFree<EVP_PKEY_free>>;

Error wrongFile(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

QString shownPath(const QString& path) {
  return shownText(path, 200);
}

/// A pipe in its place would have us wait for ever.
Result<QByteArray> plainFile(const QString& path, qint64 limit) {
  const QFileInfo info(path);
  if (!info.exists() || info.isFile()) return os::readSmallFile(path, limit);
  return wrongFile(
      SyslogCredentialsText::tr("%1 is a folder or a device. Choose a file.").arg(shownPath(path)));
}

Result<void> checkDates(const QSslCertificate& certificate, const QString& path, UtcTime now) {
  const auto asTime = [](const QDateTime& date) { return fromMillis(date.toMSecsSinceEpoch()); };
  if (certificate.expiryDate().isValid() && asTime(certificate.expiryDate()) < now) {
    return wrongFile(SyslogCredentialsText::tr(
                         "The certificate in %1 expired on %2, so no receiver accepts it. Have a "
                         "new one made.")
                         .arg(shownPath(path), QLocale().toString(certificate.expiryDate().date(),
                                                                  QLocale::ShortFormat)));
  }
  if (certificate.effectiveDate().isValid() && asTime(certificate.effectiveDate()) > now) {
    return wrongFile(
        SyslogCredentialsText::tr("The certificate in %1 is not valid before %2. Check the clock "
                                  "of this computer, or have a new one made.")
            .arg(shownPath(path),
                 QLocale().toString(certificate.effectiveDate().date(), QLocale::ShortFormat)));
  }
  return {};
}

bool isKeyOf(const QByteArray& keyPem, const QByteArray& certificatePem) {
  const SyslogBio keyBio(BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())));
  const SyslogBio certificateBio(
      BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())));
  if (!keyBio || !certificateBio) return false;
  // An empty password, so that nobody is asked for one on the terminal.
  std::string none;
  const SyslogPkey key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, none.data()));
  const SyslogX509 certificate(
      PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, none.data()));
  return key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1;
}

Result<QSslKey> keyFrom(const QByteArray& pem, const QString& path,
                        const QSslCertificate& certificate) {
  if (pem.contains("ENCRYPTED")) {
    return wrongFile(SyslogCredentialsText::tr(
                         "The private key %1 is encrypted with a password, which nobody is there "
                         "to type when alarms are sent. Save it without one, readable by its owner "
                         "only.")
                         .arg(shownPath(path)));
  }
  for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
    QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
    if (key.isNull()) continue;
    if (isKeyOf(pem, certificate.toPem())) return key;
    return wrongFile(SyslogCredentialsText::tr("The private key %1 belongs to another certificate. "
                                               "Choose the pair that was made together.")
                         .arg(shownPath(path)));
  }
  return wrongFile(SyslogCredentialsText::tr("The file %1 holds no private key that can be used. "
                                             "Choose an RSA or EC key in PEM form.")
                       .arg(shownPath(path)));
}

Result<QSslKey> keyIn(const QString& path, const QSslCertificate& certificate) {
  if (os::readableByOthers(path)) {
    return wrongFile(SyslogCredentialsText::tr(
                         "The private key %1 can be read by others on this computer. Let only its "
                         "owner read it (chmod 600), and have a new one made if others may have.")
                         .arg(shownPath(path)));
  }
  auto content = plainFile(path, mostKeyBytes);
  if (!content) return content.error();
  auto key = keyFrom(*content, path, certificate);
  const SecretBytes wiped = SecretBytes::take(*content);
  return key;
}

}  // namespace

Result<QList<QSslCertificate>> readCertificates(const QString& path) {
  const auto content = plainFile(path, mostCertificateBytes);
  if (!content) return content.error();
  const QList<QSslCertificate> found = QSslCertificate::fromData(*content, QSsl::Pem);
  QList<QSslCertificate> certificates;
  for (const QSslCertificate& one : found) {
    if (!one.isNull()) certificates += one;
  }
  if (certificates.isEmpty()) {
    return wrongFile(SyslogCredentialsText::tr("The file %1 holds no certificate. Choose one that "
                                               "begins with “-----BEGIN CERTIFICATE-----”.")
                         .arg(shownPath(path)));
  }
  return certificates;
}

Result<SyslogCredentials> readCredentials(const SyslogRoute& route, UtcTime now) {
  SyslogCredentials credentials;
  if (route.transport != SyslogTransport::Tls) return credentials;
  auto authorities = readCertificates(route.authorityFile);
  if (!authorities) return authorities.error();
  credentials.authorities = std::move(*authorities);
  if (route.certificateFile.isEmpty()) return credentials;
  auto chain = readCertificates(route.certificateFile);
  if (!chain) return chain.error();
  credentials.chain = std::move(*chain);
  const QSslCertificate& own = credentials.chain.constFirst();
  if (const auto fits = checkDates(own, route.certificateFile, now); !fits) return fits.error();
  auto key = keyIn(route.keyFile, own);
  if (!key) return key.error();
  credentials.key = std::move(*key);
  return credentials;
}

}  // namespace linewarden
