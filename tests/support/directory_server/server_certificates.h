// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden::test {

/// What is right or wrong with a server's certificate.
enum class ServerCertificate { Good, Expired, NotYetValid, OtherName, SelfSigned, OfOtherIssuer };

/// Certificates (PEM) for a server at 127.0.0.1, made anew with their issuer.
class ServerCertificates {
 public:
  /// Writes all of them into `folder`.
  explicit ServerCertificates(QString folder);

  /// False when one could not be made or written.
  [[nodiscard]] bool ok() const { return ok_; }
  /// The issuer of all but SelfSigned and OfOtherIssuer.
  [[nodiscard]] QString caFile() const;
  [[nodiscard]] QString otherCaFile() const;
  [[nodiscard]] QString certificateFile(ServerCertificate kind) const;
  [[nodiscard]] QString keyFile(ServerCertificate kind) const;

 private:
  QString folder_;
  bool ok_ = false;
};

}  // namespace linewarden::test
