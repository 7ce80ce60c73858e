// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"

#include <QSysInfo>

#define NOMINMAX
#include <windows.h>

#include <atomic>

namespace linewarden::os {

namespace {

std::atomic<QuitSignals*> listener{nullptr};

BOOL WINAPI onConsoleEvent(DWORD) {
  QuitSignals* signals = listener.load();
  if (signals == nullptr) return FALSE;
  QMetaObject::invokeMethod(signals, &QuitSignals::quitRequested, Qt::QueuedConnection);
  return TRUE;
}

}  // namespace

std::chrono::microseconds processCpuTime() noexcept {
  FILETIME created{};
  FILETIME exited{};
  FILETIME kernel{};
  FILETIME user{};
  GetProcessTimes(GetCurrentProcess(), &created, &exited, &kernel, &user);
  const auto ticks = [](const FILETIME& time) {
    return (static_cast<quint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
  };
  return std::chrono::microseconds((ticks(kernel) + ticks(user)) / 10);
}

QString workstationName() {
  return QSysInfo::machineHostName();
}

QString accountName() {
  return qEnvironmentVariable("USERNAME");
}

bool hasDisplay() {
  return true;
}

std::optional<bool> clockIsSynchronised() noexcept {
  return std::nullopt;
}

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
  listener = this;
  SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

QuitSignals::~QuitSignals() {
  listener = nullptr;
  SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

HiddenInput::HiddenInput() {
  DWORD mode = 0;
  const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
  if (!GetConsoleMode(input, &mode)) return;
  saved_ = QByteArray(reinterpret_cast<const char*>(&mode), sizeof mode);
  SetConsoleMode(input, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

HiddenInput::~HiddenInput() {
  if (saved_.isEmpty()) return;
  SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE),
                 *reinterpret_cast<const DWORD*>(saved_.constData()));
}

bool HiddenInput::isTerminal() {
  DWORD mode = 0;
  return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

void endWithParent() noexcept {
  // The console puts its children into a job object on Windows; nothing to do here.
}

}  // namespace linewarden::os
