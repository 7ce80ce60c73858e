// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/alarm_routing.h"

#include "app/crypto/secret_bytes.h"
#include "app/identity/access_guard.h"
#include "app/routing/alarm_routing_work.h"
#include "app/routing/mail_client.h"
#include "app/routing/mail_message.h"
#include "app/routing/route_repository.h"
#include "app/routing/routing_changes.h"
#include "app/routing/routing_json.h"
#include "app/routing/syslog_credentials.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

constexpr qsizetype longestMailPassword = 1024;

struct AlarmRoutingText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmRouting)
};

template <class T>
QFuture<Result<T>> routingRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Result<void> checkMailPassword(const std::optional<QByteArray>& password) {
  const bool isFine =
      !password || (password->size() <= longestMailPassword && !password->contains('\0') &&
                    !password->contains('\n') && !password->contains('\r'));
  if (isFine) return {};
  return Error{ErrorCode::InvalidArgument,
               AlarmRoutingText::tr("The password of the mail server has up to %1 bytes and no "
                                    "line ends.")
                   .arg(longestMailPassword),
               {}};
}

/// Shared by copies of a job, and wiped with the last.
using SharedPassword = std::shared_ptr<std::optional<SecretBytes>>;

SharedPassword sharedPassword(std::optional<QByteArray>& password) {
  auto shared = std::make_shared<std::optional<SecretBytes>>();
  if (password) *shared = SecretBytes::take(*password);
  return shared;
}

std::optional<QByteArray> bytesOf(const SharedPassword& password) {
  if (!password->has_value()) return std::nullopt;
  const SecretBytes& secret = **password;
  return QByteArray(reinterpret_cast<const char*>(secret.data()),
                    static_cast<qsizetype>(secret.size()));
}

std::optional<QByteArray> utf8Of(const std::optional<QString>& text) {
  return text ? std::optional(text->toUtf8()) : std::nullopt;
}

bool mustRead(const SyslogRoute& route) {
  // What is switched off may point to files that are not there yet.
  return route.isOn && route.transport == SyslogTransport::Tls;
}

Result<void> checkMailFiles(const MailServer& server) {
  if (!server.isOn || server.authorityFile.isEmpty()) return {};
  const auto read = readCertificates(server.authorityFile);
  if (!read) return read.error();
  return {};
}

Result<void> nothingToCheck() {
  return {};
}

}  // namespace

AlarmRouting::AlarmRouting(const RoutingRooms& rooms)
    : work_(std::make_unique<Work>(
          rooms, Work::Tellings{[this] {
                                  QMetaObject::invokeMethod(
                                      this, [this] { emit statesChanged(); }, Qt::QueuedConnection);
                                },
                                [this] {
                                  QMetaObject::invokeMethod(
                                      this, [this] { emit setupChanged(); }, Qt::QueuedConnection);
                                }})) {}

AlarmRouting::~AlarmRouting() {
  // While this can still be told.
  work_.reset();
}

void AlarmRouting::start() {
  work_->start();
}

QList<RouteState> AlarmRouting::states() const {
  return work_->states();
}

QFuture<Result<RoutingSetup>> AlarmRouting::setup(const Session& session) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<RoutingSetup>(may.error());
  }
  return rooms.store.read(&route_repository::setup);
}

QFuture<Result<qint64>> AlarmRouting::saveSyslog(const Session& session, SyslogRoute route) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<qint64>(may.error());
  }
  if (const auto fits = checkRoute(route); !fits) return routingRefused<qint64>(fits.error());
  const auto checkFiles = [&rooms, route]() -> Result<void> {
    if (!mustRead(route)) return {};
    const auto read = readCredentials(route, rooms.clock.now());
    if (!read) return read.error();
    return {};
  };
  return work_->change(checkFiles, [&rooms, session, route](Transaction& transaction) {
    return routing_changes::saveSyslog(transaction, rooms, session, route);
  });
}

QFuture<Result<void>> AlarmRouting::removeSyslog(const Session& session, qint64 id) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<void>(may.error());
  }
  return work_->change(nothingToCheck, [&rooms, session, id](Transaction& transaction) {
    return routing_changes::removeSyslog(transaction, rooms, session, id);
  });
}

QFuture<Result<void>> AlarmRouting::saveMail(const Session& session, MailServer server,
                                             std::optional<QString> password) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<void>(may.error());
  }
  if (const auto fits = checkServer(server); !fits) return routingRefused<void>(fits.error());
  std::optional<QByteArray> bytes = utf8Of(password);
  if (const auto fits = checkMailPassword(bytes); !fits) {
    return routingRefused<void>(fits.error());
  }
  const auto checkFiles = [server] { return checkMailFiles(server); };
  return work_->change(checkFiles, [&rooms, session, server,
                                    shared = sharedPassword(bytes)](Transaction& transaction) {
    return routing_changes::saveMail(transaction, rooms, session, server, bytesOf(shared));
  });
}

QFuture<Result<qint64>> AlarmRouting::saveOnCall(const Session& session, OnCallPlan plan) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<qint64>(may.error());
  }
  if (const auto fits = checkPlan(plan); !fits) return routingRefused<qint64>(fits.error());
  return work_->change(nothingToCheck, [&rooms, session, plan](Transaction& transaction) {
    return routing_changes::saveOnCall(transaction, rooms, session, plan);
  });
}

QFuture<Result<void>> AlarmRouting::removeOnCall(const Session& session, qint64 id) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<void>(may.error());
  }
  return work_->change(nothingToCheck, [&rooms, session, id](Transaction& transaction) {
    return routing_changes::removeOnCall(transaction, rooms, session, id);
  });
}

QFuture<Result<void>> AlarmRouting::testSyslog(const Session& session, SyslogRoute route) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<void>(may.error());
  }
  if (const auto fits = checkRoute(route); !fits) return routingRefused<void>(fits.error());
  const Actor actor = rooms.guard.actorOf(session);
  return work_->inPool([work = work_.get(), route, actor]() -> Result<void> {
    auto outcome = waitFor(work->tryOut(route, actor.name));
    const auto noted = waitFor(work->rooms().audit.record(
        routing_changes::testedEvent(actor, route.name, routing_json::of(route), outcome)));
    if (!noted) return noted.error();
    return outcome;
  });
}

QFuture<Result<void>> AlarmRouting::testMail(const Session& session, MailServer server,
                                             std::optional<QString> password, QString address) {
  const RoutingRooms& rooms = work_->rooms();
  if (const auto may = rooms.guard.require(session, Permission::ChangeSettings); !may) {
    return routingRefused<void>(may.error());
  }
  server.isOn = true;  // tried before it is switched on
  if (const auto fits = checkServer(server); !fits) return routingRefused<void>(fits.error());
  if (!isMailAddress(address)) {
    return routingRefused<void>(
        Error{ErrorCode::InvalidArgument,
              tr("Give the address that the test goes to, as in “somebody@example.com”."),
              {}});
  }
  std::optional<QByteArray> bytes = utf8Of(password);
  if (const auto fits = checkMailPassword(bytes); !fits) {
    return routingRefused<void>(fits.error());
  }
  const Actor actor = rooms.guard.actorOf(session);
  return work_->inPool([work = work_.get(), server, shared = sharedPassword(bytes), address,
                        actor]() -> Result<void> {
    std::optional<QByteArray> given = bytesOf(shared);
    auto outcome = work->tryMail(server, given, address);
    if (given) static_cast<void>(SecretBytes::take(*given));
    QJsonObject told = routing_json::of(server);
    told[QStringLiteral("to")] = address;
    const auto noted = waitFor(work->rooms().audit.record(
        routing_changes::testedEvent(actor, QStringLiteral("mail"), told, outcome)));
    if (!noted) return noted.error();
    return outcome;
  });
}

}  // namespace linewarden
