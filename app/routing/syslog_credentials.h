// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/routing/alarm_route.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace linewarden {

/// What a route's files hold for TLS.
struct SyslogCredentials {
  QList<QSslCertificate> authorities;
  QList<QSslCertificate> chain;  ///< ours and those up to its authority; empty for none
  QSslKey key;                   ///< of the first of `chain`
};

/// The certificates in a file: FileUnreadable or InvalidArgument, in words. Blocks as below.
[[nodiscard]] Result<QList<QSslCertificate>> readCertificates(const QString& path);

/// Reads and checks the files of a route, which may be on a share: not in the GUI thread. Nothing
/// for a route without TLS. FileUnreadable or InvalidArgument, in words: missing, no certificate in
/// it, expired, key encrypted, readable by others, of another certificate.
[[nodiscard]] Result<SyslogCredentials> readCredentials(const SyslogRoute& route, UtcTime now);

}  // namespace linewarden
