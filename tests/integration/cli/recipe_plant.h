// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control_program.h"
#include "plant_people.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace linewarden::test {

/// An installation with two lines that take recipes, the people who write, sign and load them, and
/// plantsim as its PLC.
///
/// lindqvist and berg are process engineers, haddad is a quality engineer, rossi a shift
/// supervisor.
class RecipePlant {
 public:
  RecipePlant() : people_(program_) {}
  ~RecipePlant() { stopPlc(); }
  RecipePlant(const RecipePlant&) = delete;
  RecipePlant& operator=(const RecipePlant&) = delete;

  /// Empty when all is there, and what went wrong otherwise.
  [[nodiscard]] QByteArray setUp();
  /// Ends the PLC and starts it again where it was: it holds no recipe any more.
  [[nodiscard]] bool restartPlc();
  void stopPlc();

  [[nodiscard]] ControlProgram& program() { return program_; }
  [[nodiscard]] PlantPeople& people() { return people_; }
  /// Writes a file and gives its path.
  [[nodiscard]] QString write(const QString& name, const QJsonObject& object) const;

  /// A recipe as it comes in a file.
  [[nodiscard]] static QJsonObject recipe(const QString& product, double fill = 500);
  /// Imports the recipe, submits it and has both sign it; empty when it is effective.
  [[nodiscard]] QByteArray makeEffective(const QJsonObject& recipe);
  /// The versions that the store has, as JSON.
  [[nodiscard]] QJsonArray versions() const;
  /// The one of that name, such as "Lemonade@L1#1".
  [[nodiscard]] QJsonObject version(const QString& name) const;
  [[nodiscard]] QString hashOf(const QString& name) const;
  /// Signed by that person with a fresh proof.
  [[nodiscard]] ControlRun sign(const QString& who, const QString& name, const QString& meaning,
                                const QString& hash) const;

 private:
  [[nodiscard]] bool startPlc(const QStringList& options);

  ControlProgram program_;
  PlantPeople people_;
  QProcess plantsim_;
  quint16 port_ = 0;
};

/// Exit code and all that was printed, for a failure.
[[nodiscard]] QByteArray saidBy(const ControlRun& run);

}  // namespace linewarden::test
