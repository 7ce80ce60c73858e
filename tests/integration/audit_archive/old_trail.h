// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../cli/plant_people.h"

namespace linewarden::test {

/// An installation with a security officer (moreau), and a trail of `entries` entries that were
/// written and signed years ago.
class OldTrail {
 public:
  /// What went wrong; empty when all is set up.
  [[nodiscard]] QByteArray setUp(int entries);

  [[nodiscard]] ControlProgram& program() { return program_; }
  [[nodiscard]] QString folder() const { return program_.folder(); }
  /// "audit …" as the officer; `lines` behind password and code.
  [[nodiscard]] ControlRun asOfficer(const QStringList& words, const QByteArray& lines = {}) const;
  /// The same as the installation's service identity.
  [[nodiscard]] ControlRun run(const QStringList& words, const QByteArray& lines = {}) const;
  [[nodiscard]] PlantPeople& people() { return people_; }
  /// Runs a statement past the services.
  [[nodiscard]] bool change(const QString& sql) const;

  static constexpr const char* passphrase = "four quiet lanterns";

 private:
  [[nodiscard]] QByteArray writeAnew(int entries) const;

  ControlProgram program_;
  PlantPeople people_{program_};
};

}  // namespace linewarden::test
