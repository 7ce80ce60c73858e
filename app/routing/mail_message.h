// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace linewarden {

struct OnCallDue;

/// A mail in plain text.
struct MailMessage {
  QString sender;          ///< address
  QStringList recipients;  ///< addresses, 1 to 20
  QString subject;         ///< the first 150 characters are sent
  QString text;            ///< lines end with '\n'; the first 60,000 characters are sent
  UtcTime date;
  /// Unique, the same when the same mail is sent again: 1 to 64 of a-z, 0-9.
  QString id;
};

/// Simple and strict: "name@host", of ASCII letters, digits and what RFC 5321 allows without
/// quotes, at most 254 characters; no display name, no address in brackets.
[[nodiscard]] bool isMailAddress(const QString& address);

/// The message as it goes over the wire (RFC 5322, 2045, 2047, 3834): ASCII, lines of less than
/// 300 characters that end with CR LF. Control characters and marks that turn or hide text become
/// U+FFFD, so that no text can add a header. InvalidArgument for a bad address or id.
[[nodiscard]] Result<QByteArray> mailBytes(const MailMessage& message);

/// What a step of a plan is told, in the program's language: of one alarm all, of many a list of
/// at most 50. Pure.
[[nodiscard]] MailMessage onCallMail(const OnCallDue& due, const QString& sender, UtcTime now);
/// Says that it is a test.
[[nodiscard]] MailMessage testMail(const QString& sender, const QString& recipient, UtcTime now);

}  // namespace linewarden
