// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control_program.h"

#include <QHash>

namespace linewarden::test {

/// The people of an installation, who sign in at linewardenctl. keller, the administrator, is
/// there; enrol() adds others through the program itself. What a code costs in time (each is good
/// once in 30 s) is spared: before each run the store forgets which were used.
class PlantPeople {
 public:
  explicit PlantPeople(ControlProgram& program) : program_(program) {}

  /// After ControlProgram::init().
  void takeAdministrator();
  /// "user add" by keller and "user enrol" by the person; empty when both were done, and what
  /// went wrong otherwise.
  [[nodiscard]] QByteArray enrol(const QString& name, const QString& displayName,
                                 const QStringList& roles);
  /// Sets up an account with the one-time password that was handed over.
  [[nodiscard]] QByteArray setUp(const QString& name, const QByteArray& oneTimePassword);

  /// Signed in with password and code; `lines` follow them on standard input.
  [[nodiscard]] ControlRun runAs(const QString& name, const QString& command,
                                 const QByteArray& lines = {}) const;
  [[nodiscard]] ControlRun runAs(const QString& name, const QStringList& arguments,
                                 const QByteArray& lines = {}) const;
  /// By the installation's service identity. `command` is split at blanks.
  [[nodiscard]] ControlRun run(const QString& command, const QByteArray& lines = {}) const;

  [[nodiscard]] static QByteArray passwordOf(const QString& name);
  [[nodiscard]] QByteArray codeOf(const QString& name, int stepsAhead = 0) const;
  [[nodiscard]] QByteArray recoveryCodeOf(const QString& name, int which) const;
  /// Password and a code that the sign-in before did not use.
  [[nodiscard]] QByteArray proofOf(const QString& name) const;
  /// How the account stands in "user list"; empty where it is not there.
  [[nodiscard]] QJsonObject account(const QString& name) const;

  /// Also what failed tries have to wait for.
  void forgetUsedCodes() const;

 private:
  struct Secrets {
    QByteArray totp;
    QJsonArray recoveryCodes;
  };

  ControlProgram& program_;
  QHash<QString, Secrets> secrets_;
};

}  // namespace linewarden::test
