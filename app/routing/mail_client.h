// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/routing/alarm_route.h"
#include "app/routing/mail_message.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>

namespace linewarden {

/// Who a server did not take a mail for that it took for others.
struct MailRefusals {
  QStringList later;    ///< put off (4xx): to be tried once more
  QStringList forGood;  ///< (5xx)
};

/// Why a mail was not sent, for a caller to act on. The server itself: NotFound (not reached),
/// NotSupported (no TLS), Conflict (its certificate), SignInRefused, FileUnreadable (of the
/// authority), InvalidArgument (settings, addresses). This message or who it is for:
/// PermissionDenied. Stopped by `cancelled`: Cancelled.
///
/// Hands the message to the server (RFC 5321), always over TLS 1.2 or later (STARTTLS or implicit)
/// and only where its certificate is trusted and bears the host's name: there is no way back to
/// clear text. Blocks, for 60 s at most; ends within a fifth of a second once `cancelled`. Any
/// thread. No text of the server and no password is in an error.
///
/// Where the server takes it for some recipients only, it goes to those: `refused` holds the
/// others. Without `refused` that is an error, and nobody gets it.
[[nodiscard]] Result<void> sendMail(const MailServer& server, const QByteArray& password,
                                    const MailMessage& message, const std::atomic_bool& cancelled,
                                    MailRefusals* refused = nullptr);

}  // namespace linewarden
