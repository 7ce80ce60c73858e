// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace linewarden::ui {

namespace {

// Without an address the library would start a bus of its own, and wait for it.
bool hasSessionBus() {
  return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}

QDBusMessage screenSaverCall(const QString& method) {
  return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                        QStringLiteral("/org/freedesktop/ScreenSaver"),
                                        QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

}  // namespace

ScreenAwake::ScreenAwake(QObject* parent) : QObject(parent) {
  if (!hasSessionBus()) return;
  QDBusMessage inhibit = screenSaverCall(QStringLiteral("Inhibit"));
  inhibit << QCoreApplication::applicationName() << tr("The wallboard is shown.");
  auto* watcher =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(inhibit), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    watcher->deleteLater();
    const QDBusPendingReply<quint32> reply = *watcher;
    if (!reply.isError()) cookie_ = reply.value();
  });
}

ScreenAwake::~ScreenAwake() {
  if (cookie_ == 0) return;
  QDBusMessage release = screenSaverCall(QStringLiteral("UnInhibit"));
  release << cookie_;
  QDBusConnection::sessionBus().send(release);
}

}  // namespace linewarden::ui
