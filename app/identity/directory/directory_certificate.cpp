// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_certificate.h"

#include "app/crypto/openssl_at_exit.h"

#include <QSysInfo>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace linewarden {

namespace {

struct FreeX509 {
  void operator()(X509* certificate) const { X509_free(certificate); }
};
struct FreeNames {
  void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

struct FreeBio {
  void operator()(BIO* bio) const { BIO_free_all(bio); }
};

constexpr int namesShown = 5;

QDateTime timeOf(const ASN1_TIME* time) {
  std::tm parts{};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return {};
  return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
          QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

QString printable(const unsigned char* text, int size) {
  QString out = QString::fromUtf8(reinterpret_cast<const char*>(text), size).left(253);
  for (QChar& c : out) {
    if (!c.isPrint()) c = QChar::ReplacementCharacter;
  }
  return out;
}

QString addressOf(const ASN1_OCTET_STRING* octets) {
  const unsigned char* bytes = ASN1_STRING_get0_data(octets);
  const int size = ASN1_STRING_length(octets);
  QStringList groups;
  if (size == 4) {
    for (int at = 0; at < size; ++at) groups.append(QString::number(bytes[at]));
    return groups.join(u'.');
  }
  for (int at = 0; at + 1 < size; at += 2) {
    groups.append(QString::number((bytes[at] << 8) + bytes[at + 1], 16));
  }
  return groups.join(u':');
}

QStringList namesIn(X509* certificate) {
  QStringList names;
  const std::unique_ptr<GENERAL_NAMES, FreeNames> alternatives(static_cast<GENERAL_NAMES*>(
      X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
  for (int at = 0; at < sk_GENERAL_NAME_num(alternatives.get()) && at < namesShown; ++at) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(alternatives.get(), at);
    if (name->type == GEN_DNS) {
      names.append(
          printable(ASN1_STRING_get0_data(name->d.dNSName), ASN1_STRING_length(name->d.dNSName)));
    } else if (name->type == GEN_IPADD) {
      names.append(addressOf(name->d.iPAddress));
    }
  }
  if (!names.isEmpty()) return names;
  const X509_NAME* subject = X509_get_subject_name(certificate);
  const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
  if (at < 0) return names;
  const ASN1_STRING* common = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
  names.append(printable(ASN1_STRING_get0_data(common), ASN1_STRING_length(common)));
  return names;
}

bool isFor(X509* certificate, const QString& host) {
  // libldap has this machine's own name in mind when it is told to ask itself.
  const bool own = host.compare(u"localhost", Qt::CaseInsensitive) == 0;
  const QByteArray name = (own ? QSysInfo::machineHostName() : host).toUtf8();
  return X509_check_host(certificate, name.constData(), static_cast<std::size_t>(name.size()), 0,
                         nullptr) == 1 ||
         X509_check_ip_asc(certificate, name.constData(), 0) == 1;
}

}  // namespace

CertificateFault certificateFault(const QByteArray& der, const QString& host,
                                  const QDateTime& now) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
  const std::unique_ptr<X509, FreeX509> certificate(
      d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
  using Kind = CertificateFault::Kind;
  if (!certificate) {
    ERR_clear_error();
    return {};
  }
  const QDateTime from = timeOf(X509_get0_notBefore(certificate.get()));
  const QDateTime until = timeOf(X509_get0_notAfter(certificate.get()));
  if (!until.isValid() || until < now) return {Kind::Expired, until, {}};
  if (!from.isValid() || from > now) return {Kind::NotYetValid, from, {}};
  if (!isFor(certificate.get(), host)) return {Kind::OtherName, {}, namesIn(certificate.get())};
  const bool own = X509_NAME_cmp(X509_get_subject_name(certificate.get()),
                                 X509_get_issuer_name(certificate.get())) == 0;
  return {own ? Kind::SelfSigned : Kind::Untrusted, {}, {}};
}

bool holdsCertificate(const QByteArray& pem) {
  const std::unique_ptr<BIO, FreeBio> bio(
      BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
  const std::unique_ptr<X509, FreeX509> first(
      PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
  // What cannot be read is told here and left in no later error.
  ERR_clear_error();
  return first != nullptr;
}

}  // namespace linewarden
