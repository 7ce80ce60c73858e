// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/base/os/process.h"
#include "app/console/place_files.h"
#include "app/console/security_alarms.h"
#include "app/console/system_alarms.h"
#include "app/history/history_reader.h"
#include "app/history/history_recorder.h"
#include "app/history/row_history.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/audit_reader.h"
#include "app/identity/identity.h"
#include "app/identity/people.h"
#include "app/identity/security_notices.h"
#include "app/identity/sign_in.h"
#include "app/plc/live_values.h"
#include "app/plc/plc_driver.h"
#include "app/plc/plc_network.h"
#include "app/production/line_board.h"
#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_download.h"
#include "app/recipes/recipe_verifier.h"
#include "app/routing/alarm_routing.h"
#include "app/store/store.h"

#include <QFileInfo>

#include <future>
#include <vector>

namespace linewarden {

/// The services, in the order they are built; they end in the opposite one.
class Console::Rooms {
 public:
  Rooms(OpenedPlace place, const Clock& theClock, const QString& program)
      : clock(theClock),
        store(std::move(place.store)),
        plant(std::move(place.plant)),
        audit(*store, clock, os::workstationName()),
        keeper(*store, audit, clock),
        identity(*store, audit, clock, os::workstationName(), program),
        guard(identity.guard()),
        settings(*store, audit, guard, place.settings),
        auditReader(*store, audit, guard, keeper, clock),
        auditArchiver(*store, audit, guard, keeper, clock),
        history(*store, plant),
        historyReader(history, guard, audit, plant),
        values(plant, clock),
        board(plant, values, guard, clock),
        recorder(history, plant, clock),
        recipes(*store, audit, guard, plant, clock),
        approvals({*store, audit, guard, identity.signIn(), identity.notices(), clock}),
        verifier(*store, guard, clock),
        drift({*store, audit, guard, identity.notices(), plant, clock}),
        alarms({*store, audit, guard, identity.notices(), plant, clock}),
        alarmViews(*store, audit, guard),
        securityAlarms(identity.notices(), alarms),
        systemAlarms(alarms, plant, clock, QFileInfo(store->figures().path).absolutePath()),
        routing({*store, audit, guard, alarms, keeper, clock}),
        network(plant, values, clock),
        download({*store, audit, guard, identity.notices(), board, network, plant, clock}) {}

  ~Rooms() {
    // Their ends are told to the trail, so they come before it goes.
    for (const std::future<void>& check : storeChecks) check.wait();
  }
  Rooms(const Rooms&) = delete;
  Rooms& operator=(const Rooms&) = delete;

  void recordPlantChange();
  void feedSystemAlarms();
  /// A security notice, since nobody may be looking at the trail.
  void noteBrokenTrail(const QString& problem);

  bool started = false;
  const Clock& clock;
  std::unique_ptr<Store> store;
  std::shared_ptr<const Plant> plant;
  AuditTrail audit;
  CheckpointKeeper keeper;
  Identity identity;
  AccessGuard& guard;
  InstallationSettings settings;
  AuditReader auditReader;
  AuditArchiver auditArchiver;
  RowHistory history;
  HistoryReader historyReader;
  LiveValues values;
  LineBoard board;
  HistoryRecorder recorder;
  RecipeDesk recipes;
  RecipeApproval approvals;
  RecipeVerifier verifier;
  DriftGuard drift;
  AlarmDesk alarms;
  AlarmViews alarmViews;
  SecurityAlarms securityAlarms;
  SystemAlarms systemAlarms;
  AlarmRouting routing;
  PlcNetwork network;
  RecipeDownload download;
  Session service;
  bool records = false;  // changed only while the network stands still
  // Futures of our own: Qt's is the caller's, and counts as running again once its result is
  // taken.
  std::vector<std::future<void>> storeChecks;
};

// The hash and its entry in one transaction: a change that is not in the trail is found again
// at the next start.
void Console::Rooms::recordPlantChange() {
  store->write([this, actor = service.actor()](Transaction& transaction) -> Result<void> {
    const auto former = replacePlantHash(transaction.database(), plant->fileHash);
    if (!former) return former.error();
    // Another program that stands on the same store was first.
    if (!*former) return {};
    AuditEvent event{actor, QStringLiteral("plant.changed"), QStringLiteral("plant"), {}, {}, {}};
    event.before[QStringLiteral("sha256")] = **former;
    event.after[QStringLiteral("sha256")] = QString::fromLatin1(plant->fileHash.toHex());
    const auto entry = audit.append(transaction, event);
    if (!entry) return entry.error();
    return {};
  });
}

void Console::Rooms::feedSystemAlarms() {
  SystemAlarms& system = systemAlarms;
  QObject::connect(&network, &PlcNetwork::statusChanged, &system, &SystemAlarms::takeLink);
  QObject::connect(&recorder, &HistoryRecorder::problemChanged, &system,
                   &SystemAlarms::takeRecordingProblem);
  QObject::connect(&keeper, &CheckpointKeeper::anchorsChanged, &system, [this] {
    QString problem;
    const QList<AnchorState> anchors = keeper.anchors();
    for (const AnchorState& anchor : anchors) {
      if (problem.isEmpty()) problem = anchor.problem;
    }
    systemAlarms.takeAnchorProblem(problem);
  });
}

void Console::Rooms::noteBrokenTrail(const QString& problem) {
  SecurityNotices& notices = identity.notices();
  store->write([&notices, problem](Transaction& transaction) {
    return notices.raise(transaction, {QStringLiteral("audit.broken"),
                                       NoticePriority::Critical,
                                       QStringLiteral("audit"),
                                       {{QStringLiteral("problem"), problem}}});
  });
}

Console::Console(OpenedPlace place, const Clock& clock, const QString& program) {
  const bool plantFileChanged = place.plantFileChanged;
  rooms_ = std::make_unique<Rooms>(std::move(place), clock, program);
  rooms_->service = rooms_->guard.serviceSession();
  if (plantFileChanged) rooms_->recordPlantChange();
  rooms_->keeper.setAnchorFolder(rooms_->settings.values().anchorFolder);
  connect(&rooms_->settings, &InstallationSettings::changed, this,
          [this] { rooms_->keeper.setAnchorFolder(rooms_->settings.values().anchorFolder); });
  connect(&rooms_->keeper, &CheckpointKeeper::checkpointFailed, this,
          [this](const QString& problem) { rooms_->noteBrokenTrail(problem); });
  connect(&rooms_->network, &PlcNetwork::statusChanged, this, &Console::plcStatusChanged);
  connect(&rooms_->recorder, &HistoryRecorder::problemChanged, this,
          &Console::recordingProblemChanged);
  LineBoard& board = rooms_->board;
  rooms_->values.addConsumer([&board](const ReadingBatch& batch) { board.consume(batch); });
  DriftGuard& drift = rooms_->drift;
  rooms_->values.addConsumer([&drift](const ReadingBatch& batch) { drift.consume(batch); });
  AlarmDesk& alarms = rooms_->alarms;
  rooms_->values.addConsumer([&alarms](const ReadingBatch& batch) { alarms.consume(batch); });
  rooms_->feedSystemAlarms();
  // What was loaded is compared from then on.
  connect(&rooms_->download, &RecipeDownload::changed, &drift,
          [&drift] { static_cast<void>(drift.reload()); });
  connect(&rooms_->approvals, &RecipeApproval::changed, &drift,
          [&drift] { static_cast<void>(drift.reload()); });
  rooms_->values.addConsumer([rooms = rooms_.get()](const ReadingBatch& batch) {
    if (rooms->records) rooms->recorder.consume(batch);
  });
}

Console::~Console() {
  stop();
}

void Console::start(Recording recording) {
  if (rooms_->started) return;
  rooms_->started = true;
  rooms_->board.recall(rooms_->history);
  if (recording == Recording::Off) {
    rooms_->network.start();
    return;
  }
  rooms_->records = true;
  rooms_->keeper.start();
  rooms_->alarms.start();
  rooms_->routing.start();
  rooms_->audit.record({rooms_->service.actor(),
                        QStringLiteral("collector.started"),
                        QStringLiteral("plant"),
                        {},
                        {},
                        {}});
  rooms_->recorder.start();
  rooms_->network.start();
}

void Console::stop() {
  if (!rooms_->started) return;
  rooms_->started = false;
  rooms_->network.stop();
  if (!rooms_->records) return;
  rooms_->records = false;
  rooms_->recorder.stop();
  rooms_->audit.record({rooms_->service.actor(),
                        QStringLiteral("collector.stopped"),
                        QStringLiteral("plant"),
                        {},
                        {},
                        {}});
}

const Plant& Console::plant() const {
  return *rooms_->plant;
}
std::shared_ptr<const Plant> Console::sharedPlant() const {
  return rooms_->plant;
}
const Clock& Console::clock() const {
  return rooms_->clock;
}
Identity& Console::identity() {
  return rooms_->identity;
}
SignIn& Console::signIn() {
  return rooms_->identity.signIn();
}
AccessGuard& Console::guard() {
  return rooms_->guard;
}
People& Console::people() {
  return rooms_->identity.people();
}
AuditReader& Console::auditReader() {
  return rooms_->auditReader;
}

AuditArchiver& Console::auditArchiver() {
  return rooms_->auditArchiver;
}
CheckpointKeeper& Console::checkpointKeeper() {
  return rooms_->keeper;
}
LineBoard& Console::lineBoard() {
  return rooms_->board;
}
HistoryReader& Console::history() {
  return rooms_->historyReader;
}
InstallationSettings& Console::settings() {
  return rooms_->settings;
}
RecipeDesk& Console::recipes() {
  return rooms_->recipes;
}
RecipeApproval& Console::approvals() {
  return rooms_->approvals;
}
RecipeVerifier& Console::recipeVerifier() {
  return rooms_->verifier;
}
RecipeDownload& Console::recipeDownload() {
  return rooms_->download;
}
DriftGuard& Console::driftGuard() {
  return rooms_->drift;
}
AlarmDesk& Console::alarmDesk() {
  return rooms_->alarms;
}
AlarmViews& Console::alarmViews() {
  return rooms_->alarmViews;
}
AlarmRouting& Console::alarmRouting() {
  return rooms_->routing;
}
QList<PlcStatus> Console::plcStatuses() const {
  return rooms_->network.statuses();
}
StoreSummary Console::storeSummary() const {
  const StoreFigures figures = rooms_->store->figures();
  return {figures.path, figures.bytes};
}

QFuture<Result<void>> Console::checkStore(const Session& session) {
  if (auto allowed = rooms_->guard.require(session, Permission::RunDiagnostics); !allowed) {
    return QtFuture::makeReadyFuture(std::move(allowed));
  }
  const Actor actor = rooms_->guard.actorOf(session);
  const auto ended = std::make_shared<std::promise<void>>();
  rooms_->storeChecks.push_back(ended->get_future());
  return rooms_->store->checkIntegrity()
      .then([audit = &rooms_->audit, actor, ended](const Result<void>& checked) {
        AuditEvent event{actor, QStringLiteral("store.checked"), QStringLiteral("store"), {}, {},
                         {}};
        event.after[QStringLiteral("result")] =
            checked ? QStringLiteral("good") : errorCodeName(checked.error().code);
        return audit->record(event).then([checked, ended](const Result<qint64>&) {
          ended->set_value();
          return checked;
        });
      })
      .unwrap();
}

QFuture<Result<qint64>> Console::recordCommand(const Session& session, const QString& command) {
  return rooms_->audit.record({rooms_->guard.actorOf(session),
                               QStringLiteral("command.started"),
                               QStringLiteral("command:") + command,
                               {},
                               {},
                               {}});
}

QString Console::recordingProblem() const {
  return rooms_->recorder.problem();
}

}  // namespace linewarden
