// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace linewarden::test {

/// CTAPHID (CTAP 2.1, 11.2): messages in reports of 64 bytes.
namespace ctap_hid {

inline constexpr qsizetype reportBytes = 64;
inline constexpr quint32 broadcast = 0xffffffffU;

enum Command : quint8 {
  Init = 0x06,
  Cbor = 0x10,
  Cancel = 0x11,
  Keepalive = 0x3b,
  Failure = 0x3f,
};

struct Message {
  quint32 channel = 0;
  quint8 command = 0;
  QByteArray payload;
};

[[nodiscard]] QList<QByteArray> toReports(const Message& message);

}  // namespace ctap_hid

/// Puts the messages of one host together.
class CtapHidReader {
 public:
  /// The message that `report` completes. A report out of order makes it a Failure with the
  /// error's code (CTAP 2.1, 11.2.9.1.6), to be sent back as it is.
  [[nodiscard]] std::optional<ctap_hid::Message> take(const QByteArray& report);

 private:
  ctap_hid::Message message_;
  qsizetype size_ = 0;
  quint8 sequence_ = 0;
};

}  // namespace linewarden::test
