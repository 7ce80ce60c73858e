// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/totp.h"

#include "app/crypto/base32.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <QUrl>
#include <QtEndian>

namespace linewarden::totp {

SecretBytes newSecret() {
  return randomSecret(secretBytes);
}

qint64 stepAt(UtcTime time) {
  return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch() / period;
}

QString codeAt(const SecretBytes& secret, qint64 step) {
  const qint64 counter = qToBigEndian(step);
  const QByteArray mac =
      hmacSha1(secret, QByteArrayView(reinterpret_cast<const char*>(&counter), sizeof counter));
  // Dynamic truncation, RFC 4226 section 5.3.
  const int offset = mac.back() & 0x0f;
  const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
  return QStringLiteral("%1").arg(number % 1'000'000U, digits, 10, QLatin1Char('0'));
}

std::optional<qint64> accept(const SecretBytes& secret, const QString& code, UtcTime now,
                             qint64 lastUsedStep) {
  if (code.size() != digits) return std::nullopt;
  const QByteArray given = code.toUtf8();
  const qint64 current = stepAt(now);
  std::optional<qint64> accepted;
  for (const qint64 step : {current - 1, current, current + 1}) {
    const bool equal = equalInConstantTime(codeAt(secret, step).toLatin1(), given);
    if (equal && step > lastUsedStep && !accepted) accepted = step;
  }
  return accepted;
}

QString spelled(const SecretBytes& secret) {
  QString text = base32(secret.span());
  for (qsizetype at = text.size() - text.size() % 4; at > 0; at -= 4) {
    if (at < text.size()) text.insert(at, u' ');
  }
  return text;
}

QString uri(const SecretBytes& secret, const QString& issuer, const QString& account) {
  const auto percent = [](const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
  };
  return QStringLiteral(
             "otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30")
      .arg(percent(issuer), percent(account), base32(secret.span()));
}

}  // namespace linewarden::totp
