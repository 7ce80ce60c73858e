// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/console/installation_settings.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace linewarden {

class AccessGuard;
class AlarmDesk;
class AlarmRouting;
class AlarmViews;
class AuditArchiver;
class AuditReader;
class AuditTrail;
class CheckpointKeeper;
class HistoryReader;
class Identity;
class LineBoard;
class DriftGuard;
class People;
class RecipeApproval;
class RecipeDesk;
class RecipeDownload;
class RecipeVerifier;
class SignIn;
class Store;

/// Where an installation is and how its key is had.
struct ConsolePlace {
  QString folder;
  QString keyFile;  ///< empty: the keyring
};

/// What the status bar says about the store.
struct StoreSummary {
  QString path;
  qint64 bytes = 0;  ///< database and WAL together
};

/// What has to be there before a console can be built.
struct OpenedPlace {
  OpenedPlace();
  OpenedPlace(OpenedPlace&&) noexcept;
  OpenedPlace& operator=(OpenedPlace&&) noexcept;
  ~OpenedPlace();

  std::unique_ptr<Store> store;
  std::shared_ptr<const Plant> plant;
  InstallationValues settings;
  bool plantFileChanged = false;  ///< since the console last stood on it
};

/// Opens key, store and plant file. Blocks: not in the GUI thread.
Result<OpenedPlace> openPlace(const ConsolePlace& place);

/// Whether a started console also writes what it reads to history.
enum class Recording { On, Off };

/// The composition root: builds an opened installation's services in order and owns
/// their threads. The window and the command line both stand on it.
class Console : public QObject {
  Q_OBJECT

 public:
  /// `program`, as sessions name it: "console" or "command-line".
  Console(OpenedPlace place, const Clock& clock,
          const QString& program = QStringLiteral("console"));
  ~Console() override;

  /// Makes checkpoints of the trail from time to time, connects the PLCs, follows lines, records
  /// history. In the console's thread.
  void start(Recording recording = Recording::On);
  /// PLC, history, store, in that order; within 2 s. Also done by the destructor.
  void stop();

  [[nodiscard]] const Plant& plant() const;
  [[nodiscard]] std::shared_ptr<const Plant> sharedPlant() const;
  [[nodiscard]] const Clock& clock() const;
  /// People, roles, sessions and all that belongs to them.
  [[nodiscard]] Identity& identity();
  [[nodiscard]] SignIn& signIn();
  [[nodiscard]] AccessGuard& guard();
  [[nodiscard]] People& people();
  [[nodiscard]] AuditReader& auditReader();
  [[nodiscard]] AuditArchiver& auditArchiver();
  [[nodiscard]] CheckpointKeeper& checkpointKeeper();
  [[nodiscard]] LineBoard& lineBoard();
  [[nodiscard]] HistoryReader& history();
  [[nodiscard]] InstallationSettings& settings();
  [[nodiscard]] RecipeDesk& recipes();
  [[nodiscard]] RecipeApproval& approvals();
  [[nodiscard]] RecipeVerifier& recipeVerifier();
  [[nodiscard]] RecipeDownload& recipeDownload();
  [[nodiscard]] DriftGuard& driftGuard();
  [[nodiscard]] AlarmDesk& alarmDesk();
  [[nodiscard]] AlarmViews& alarmViews();
  [[nodiscard]] AlarmRouting& alarmRouting();
  [[nodiscard]] QList<PlcStatus> plcStatuses() const;
  [[nodiscard]] StoreSummary storeSummary() const;
  /// Reads every page of the store. Needs RunDiagnostics; audited as "store.checked".
  QFuture<Result<void>> checkStore(const Session& session);
  /// Notes in the trail that a command of the command line runs ("command.started").
  QFuture<Result<qint64>> recordCommand(const Session& session, const QString& command);
  /// The last failure to record history; empty while all is well.
  [[nodiscard]] QString recordingProblem() const;

 signals:
  void plcStatusChanged(const linewarden::PlcStatus& status);
  void recordingProblemChanged(const QString& problem);

 private:
  class Rooms;
  std::unique_ptr<Rooms> rooms_;
};

}  // namespace linewarden
