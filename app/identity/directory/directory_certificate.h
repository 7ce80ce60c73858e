// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace linewarden {

/// Why a server's certificate is not accepted, as far as the certificate itself tells.
struct CertificateFault {
  enum class Kind { NoCertificate, Expired, NotYetValid, OtherName, SelfSigned, Untrusted };
  Kind kind = Kind::NoCertificate;
  QDateTime when;     ///< Expired, NotYetValid: since or until when; UTC
  QStringList names;  ///< OtherName: for whom the certificate is
};

/// Looks at a certificate (DER) that was refused for the server `host`.
[[nodiscard]] CertificateFault certificateFault(const QByteArray& der, const QString& host,
                                                const QDateTime& now);

/// True if this text (PEM) holds a certificate that can be read.
[[nodiscard]] bool holdsCertificate(const QByteArray& pem);

}  // namespace linewarden
