// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_messages.h"

#include <QCoreApplication>
#include <QLocale>

namespace linewarden::directory_messages {

namespace {

struct DirectoryMessagesText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::Directory)
};

QString serverOf(const DirectorySettings& settings) {
  return QStringLiteral("%1:%2").arg(settings.host).arg(settings.port);
}

QString dateOf(const QDateTime& when) {
  return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

QString faultText(const QString& host, const CertificateFault& fault) {
  switch (fault.kind) {
    case CertificateFault::Kind::NoCertificate: break;
    case CertificateFault::Kind::Expired:
      return DirectoryMessagesText::tr(
                 "The certificate of the directory server %1 expired on %2. No password was sent. "
                 "Have it renewed by whoever looks after the directory.")
          .arg(host, dateOf(fault.when));
    case CertificateFault::Kind::NotYetValid:
      return DirectoryMessagesText::tr(
                 "The certificate of the directory server %1 is valid only from %2. No password "
                 "was sent. Check the clock of this computer and of the server.")
          .arg(host, dateOf(fault.when));
    case CertificateFault::Kind::OtherName:
      return DirectoryMessagesText::tr(
                 "The directory server %1 shows a certificate for another name (%2). It may be "
                 "another server, so no password was sent. Set the server's name as in its "
                 "certificate.")
          .arg(host,
               fault.names.isEmpty() ? DirectoryMessagesText::tr("none") : fault.names.join(u", "));
    case CertificateFault::Kind::SelfSigned:
      return DirectoryMessagesText::tr(
                 "The directory server %1 made its certificate itself, and it is not among those "
                 "trusted. No password was sent. If it is the right one, choose it as the file of "
                 "trusted certificates.")
          .arg(host);
    case CertificateFault::Kind::Untrusted:
      return DirectoryMessagesText::tr(
                 "The certificate of the directory server %1 comes from an issuer that is not "
                 "trusted. No password was sent. Choose the issuer's certificate as the file of "
                 "trusted certificates.")
          .arg(host);
  }
  return DirectoryMessagesText::tr(
             "No secure connection to the directory server %1 could be agreed. No password was "
             "sent. The server needs TLS 1.2 or later and a certificate.")
      .arg(host);
}

}  // namespace

Error unusable(const QString& problem) {
  return {ErrorCode::DirectoryRefused, problem, {}};
}

Error unreachable(const DirectorySettings& settings, const QString& detail) {
  return {ErrorCode::DirectoryUnreachable,
          DirectoryMessagesText::tr(
              "The directory server %1 cannot be reached. People of the directory cannot sign "
              "in until it can; local accounts can. Check its name, port and the network.")
              .arg(serverOf(settings)),
          detail};
}

Error silent(const DirectorySettings& settings, const QString& detail) {
  return {ErrorCode::DirectoryUnreachable,
          DirectoryMessagesText::tr(
              "The directory server %1 gave no proper answer within %2 s. People of the "
              "directory cannot sign in until it does; local accounts can. Check that this is "
              "a directory server and that it is well.")
              .arg(serverOf(settings))
              .arg(settings.timeout.count()),
          detail};
}

Error noEncryption(const DirectorySettings& settings, const QString& detail) {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "The directory server %1 does not start encryption (StartTLS), so no password "
              "was sent. Have StartTLS enabled there, or choose LDAPS.")
              .arg(serverOf(settings)),
          detail};
}

Error certificate(const DirectorySettings& settings, const CertificateFault& fault,
                  const QString& detail) {
  return {ErrorCode::DirectoryUntrusted, faultText(serverOf(settings), fault), detail};
}

Error certificatesUnreadable(const DirectorySettings& settings, const QString& detail) {
  return {ErrorCode::DirectoryUntrusted,
          DirectoryMessagesText::tr(
              "The file of certificates trusted for the directory, %1, cannot be read or holds "
              "none. Without it the server cannot be known. Choose a PEM file.")
              .arg(settings.caFile.isEmpty() ? DirectoryMessagesText::tr("the system's")
                                             : settings.caFile),
          detail};
}

Error searchAccountRefused(const DirectorySettings& settings, const QString& detail) {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "The directory refused the account that searches it, %1. People of the directory "
              "cannot sign in until this is mended; local accounts can. Enter its name and "
              "password anew.")
              .arg(settings.searchName),
          detail};
}

Error searchRefused(const QString& detail) {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "The directory refused the search for people or groups. Check the settings of "
              "the directory, and that the account that searches may read both."),
          detail};
}

Error baseMissing(const QString& dn, const QString& detail) {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "The directory has no entry “%1”, or the account that searches may not read it. "
              "Correct the entry below which people or groups are searched.")
              .arg(dn),
          detail};
}

Error ambiguous(const QString& detail) {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "Several people in the directory have this name, so nobody can be signed in with "
              "it. Ask an administrator to make the name unique or the search narrower."),
          detail};
}

Error withoutId() {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "The directory shows no lasting identifier of this person (entryUUID, "
              "objectGUID). Have the account that searches allowed to read it."),
          {}};
}

Error tooManyGroups() {
  return {ErrorCode::DirectoryRefused,
          DirectoryMessagesText::tr(
              "This person is in more groups of the directory than can be read, so their roles "
              "are not known. Search for groups below a narrower entry."),
          {}};
}

Error notThere() {
  return {ErrorCode::NotFound,
          DirectoryMessagesText::tr(
              "The directory does not know this person any more. Their account was removed or "
              "moved out of the part that is searched."),
          {}};
}

Error signInRefused(const QString& detail) {
  return {ErrorCode::SignInRefused,
          DirectoryMessagesText::tr(
              "You were not signed in: the name or the password is wrong, or the account is "
              "disabled. Check both and try again, or ask an administrator."),
          detail};
}

Error accountRefused(directory_rules::RefusalReason reason) {
  const auto refused = [](const QString& message, const char* detail) {
    return Error{ErrorCode::SignInRefused, message, QString::fromLatin1(detail)};
  };
  switch (reason) {
    case directory_rules::RefusalReason::PasswordExpired:
    case directory_rules::RefusalReason::PasswordMustChange:
      return refused(DirectoryMessagesText::tr(
                         "You were not signed in: your password in the directory has to be "
                         "changed first. Change it where you sign in to your computer."),
                     "password has to be changed");
    case directory_rules::RefusalReason::Disabled:
      return refused(DirectoryMessagesText::tr(
                         "You were not signed in: your account is disabled in the directory. "
                         "Ask whoever looks after the directory."),
                     "disabled");
    case directory_rules::RefusalReason::Expired:
      return refused(DirectoryMessagesText::tr(
                         "You were not signed in: your account in the directory has expired. "
                         "Ask whoever looks after the directory."),
                     "expired");
    case directory_rules::RefusalReason::Other: break;
  }
  return signInRefused({});
}

QString whyDisabled(DirectoryAccountState state) {
  switch (state) {
    case DirectoryAccountState::Active: break;
    case DirectoryAccountState::LockedForNow:
      return DirectoryMessagesText::tr(
          "The account is locked in the directory after failed tries.");
    case DirectoryAccountState::Disabled:
      return DirectoryMessagesText::tr("The account is disabled in the directory.");
    case DirectoryAccountState::Expired:
      return DirectoryMessagesText::tr("The account has expired in the directory.");
  }
  return {};
}

}  // namespace linewarden::directory_messages
