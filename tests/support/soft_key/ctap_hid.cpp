// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/ctap_hid.h"

#include <QtEndian>

namespace linewarden::test {

namespace {

constexpr qsizetype firstBytes = ctap_hid::reportBytes - 7;
constexpr qsizetype nextBytes = ctap_hid::reportBytes - 5;
constexpr quint8 firstMark = 0x80;
constexpr quint8 invalidLength = 0x03;
constexpr quint8 invalidSequence = 0x04;
constexpr qsizetype mostBytes = firstBytes + 128 * nextBytes;

template <class Number>
QByteArray ctapHidBigEndian(Number number) {
  QByteArray bytes(sizeof(Number), '\0');
  qToBigEndian(number, bytes.data());
  return bytes;
}

ctap_hid::Message failure(quint32 channel, quint8 code) {
  return {channel, ctap_hid::Failure, QByteArray(1, static_cast<char>(code))};
}

}  // namespace

QList<QByteArray> ctap_hid::toReports(const Message& message) {
  const QByteArray channel = ctapHidBigEndian(message.channel);
  QByteArray report = channel + static_cast<char>(firstMark | message.command) +
                      ctapHidBigEndian(static_cast<quint16>(message.payload.size())) +
                      message.payload.left(firstBytes);
  QList<QByteArray> reports{report.leftJustified(reportBytes, '\0')};
  char sequence = 0;
  for (qsizetype sent = firstBytes; sent < message.payload.size(); sent += nextBytes) {
    report = channel + sequence++ + message.payload.mid(sent, nextBytes);
    reports.append(report.leftJustified(reportBytes, '\0'));
  }
  return reports;
}

std::optional<ctap_hid::Message> CtapHidReader::take(const QByteArray& report) {
  if (report.size() != ctap_hid::reportBytes) return failure(ctap_hid::broadcast, invalidLength);
  const auto channel = qFromBigEndian<quint32>(report.constData());
  const auto type = static_cast<quint8>(report[4]);
  if ((type & firstMark) != 0) {
    const auto command = static_cast<quint8>(type & ~firstMark);
    if (command == ctap_hid::Cancel) return ctap_hid::Message{channel, command, {}};
    size_ = qFromBigEndian<quint16>(report.constData() + 5);
    if (size_ > mostBytes) return failure(channel, invalidLength);
    message_ = {channel, command, report.mid(7, qMin(size_, firstBytes))};
    sequence_ = 0;
  } else {
    if (channel != message_.channel || message_.payload.size() >= size_ || type != sequence_++) {
      size_ = 0;
      return failure(channel, invalidSequence);
    }
    message_.payload += report.mid(5, qMin(size_ - message_.payload.size(), nextBytes));
  }
  if (message_.payload.size() < size_) return std::nullopt;
  return message_;
}

}  // namespace linewarden::test
