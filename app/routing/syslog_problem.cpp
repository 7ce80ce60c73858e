// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_problem.h"

#include "app/base/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace linewarden::syslog_problem {

namespace {

constexpr qsizetype mostNamesShown = 5;

struct SyslogProblemText {
  Q_DECLARE_TR_FUNCTIONS(SyslogProblem)
};

QString placeOf(const SyslogRoute& route) {
  return QStringLiteral("%1:%2").arg(shownText(route.host, 100)).arg(route.port);
}

bool holds(const QList<QSslError>& errors, const QSet<QSslError::SslError>& kinds) {
  return std::any_of(errors.cbegin(), errors.cend(),
                     [&kinds](const QSslError& error) { return kinds.contains(error.error()); });
}

QString namesOf(const QSslCertificate& certificate) {
  QStringList names = certificate.subjectAlternativeNames().values();
  names += certificate.subjectInfo(QSslCertificate::CommonName);
  names.removeDuplicates();
  QStringList shown;
  for (const QString& name : names.mid(0, mostNamesShown)) shown += shownText(name, 100);
  return shown.join(QStringLiteral(", "));
}

QString dayOf(const QDateTime& date) {
  return QLocale().toString(date.date(), QLocale::ShortFormat);
}

}  // namespace

QString untrusted(const SyslogRoute& route, const QList<QSslError>& errors,
                  const QSslCertificate& certificate) {
  if (holds(errors, {QSslError::CertificateExpired})) {
    return SyslogProblemText::tr(
               "The certificate of the receiver %1 expired on %2, so nothing is "
               "sent to it. Have it renewed there.")
        .arg(placeOf(route), dayOf(certificate.expiryDate()));
  }
  if (holds(errors, {QSslError::CertificateNotYetValid})) {
    return SyslogProblemText::tr(
               "The certificate of the receiver %1 is not valid before %2, so nothing is sent to "
               "it. Check the clock of this computer and of the receiver.")
        .arg(placeOf(route), dayOf(certificate.effectiveDate()));
  }
  const QSet<QSslError::SslError> aboutName{QSslError::HostNameMismatch};
  const bool isOnlyName = std::all_of(
      errors.cbegin(), errors.cend(),
      [&aboutName](const QSslError& error) { return aboutName.contains(error.error()); });
  if (isOnlyName && !errors.isEmpty()) {
    return SyslogProblemText::tr(
               "The receiver's certificate is for %2, not for %1, so nothing is sent to it. Give "
               "the name that the certificate is for, or have one made for this name.")
        .arg(shownText(route.host, 100), namesOf(certificate));
  }
  return SyslogProblemText::tr(
             "The certificate of the receiver %1 is not trusted: the authority in %2 did not sign "
             "it, so nothing is sent to it. Choose the file of the authority that did; if you did "
             "not expect this, somebody may stand in between. (%3)")
      .arg(placeOf(route), shownText(route.authorityFile, 200),
           errors.isEmpty() ? QString() : shownText(errors.constFirst().errorString(), 100));
}

QString refused(const SyslogRoute& route, QSsl::AlertType alert) {
  static const QSet<int> aboutCertificate{static_cast<int>(QSsl::AlertType::BadCertificate),
                                          static_cast<int>(QSsl::AlertType::UnsupportedCertificate),
                                          static_cast<int>(QSsl::AlertType::CertificateRevoked),
                                          static_cast<int>(QSsl::AlertType::CertificateExpired),
                                          static_cast<int>(QSsl::AlertType::CertificateUnknown),
                                          static_cast<int>(QSsl::AlertType::UnknownCa),
                                          static_cast<int>(QSsl::AlertType::AccessDenied),
                                          static_cast<int>(QSsl::AlertType::HandshakeFailure),
                                          static_cast<int>(QSsl::AlertType::CertificateRequired)};
  if (!aboutCertificate.contains(static_cast<int>(alert))) {
    return SyslogProblemText::tr(
               "The receiver %1 refused the protected connection (TLS alert %2). "
               "Check that it takes TLS 1.2 or later.")
        .arg(placeOf(route))
        .arg(static_cast<int>(alert));
  }
  if (route.certificateFile.isEmpty()) {
    return SyslogProblemText::tr(
               "The receiver %1 asks for a certificate of this program and none is set, so it "
               "refused the connection. Choose a certificate and its key.")
        .arg(placeOf(route));
  }
  return SyslogProblemText::tr(
             "The receiver %1 refused our certificate (TLS alert %2). Have the authority that "
             "signed it, or its name, allowed there.")
      .arg(placeOf(route))
      .arg(static_cast<int>(alert));
}

QString broken(const SyslogRoute& route, QAbstractSocket::SocketError error, const QString& words,
               Stage stage) {
  const QString place = placeOf(route);
  if (error == QAbstractSocket::ConnectionRefusedError) {
    return SyslogProblemText::tr(
               "Nothing takes messages at %1. Check that the receiver runs "
               "and that the port is right.")
        .arg(place);
  }
  if (error == QAbstractSocket::HostNotFoundError) {
    return SyslogProblemText::tr(
               "There is no computer “%1” that this one knows of. Check the "
               "name and the name server.")
        .arg(shownText(route.host, 100));
  }
  const bool isEnd = error == QAbstractSocket::RemoteHostClosedError;
  if (stage != Stage::Standing && route.transport == SyslogTransport::Tls) {
    // A receiver that looks at our certificate after the handshake just closes, often by a reset.
    if (route.certificateFile.isEmpty() && stage == Stage::Settling) {
      return SyslogProblemText::tr(
                 "The receiver %1 ended the connection as soon as it was made. It may ask for a "
                 "certificate of this program, and none is set. (%2)")
          .arg(place, shownText(words, 200));
    }
    if (stage == Stage::Settling) {
      return SyslogProblemText::tr(
                 "The receiver %1 ended the connection as soon as it was made. It probably "
                 "refused our certificate; have it allowed there. (%2)")
          .arg(place, shownText(words, 200));
    }
    if (isEnd || error == QAbstractSocket::SslHandshakeFailedError) {
      return SyslogProblemText::tr(
                 "No protected connection could be made with %1. Check that "
                 "this port takes TLS 1.2 or later. (%2)")
          .arg(place, shownText(words, 200));
    }
  }
  if (isEnd) {
    return SyslogProblemText::tr(
               "The receiver %1 ended the connection. What it had not confirmed "
               "is sent again once it is back.")
        .arg(place);
  }
  return SyslogProblemText::tr(
             "The connection with %1 failed: %2. What was not confirmed is sent "
             "again once it is back.")
      .arg(place, shownText(words, 200));
}

QString tooSlow(const SyslogRoute& route) {
  return SyslogProblemText::tr(
             "%1 does not answer. Check that the computer is on, that the "
             "network leads there and that no firewall is in between.")
      .arg(placeOf(route));
}

QString notReading(const SyslogRoute& route, std::chrono::seconds lasting) {
  return SyslogProblemText::tr(
             "The receiver %1 takes connections but has read nothing for %n s, so the connection "
             "was ended. Check what holds it up there; messages wait here meanwhile.",
             nullptr, static_cast<int>(lasting.count()))
      .arg(placeOf(route));
}

}  // namespace linewarden::syslog_problem
