// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/process.h"

#include <QSocketNotifier>
#include <QSysInfo>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timex.h>
#include <termios.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

namespace linewarden::os {

namespace {

// A signal handler may only touch the like of this: one end of a socket pair.
std::atomic<int> wakeDescriptor{-1};
std::atomic<int> waitDescriptor{-1};

void onSignal(int) {
  const int descriptor = wakeDescriptor.load();
  const char byte = 1;
  if (descriptor >= 0) {
    [[maybe_unused]] const ssize_t written = ::write(descriptor, &byte, 1);
  }
}

}  // namespace

std::chrono::microseconds processCpuTime() noexcept {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return std::chrono::seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         std::chrono::microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

QString workstationName() {
  return QSysInfo::machineHostName();
}

QString accountName() {
  const passwd* entry = ::getpwuid(::geteuid());
  return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

bool hasDisplay() {
  return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

std::optional<bool> clockIsSynchronised() noexcept {
  timex state{};
  const int status = adjtimex(&state);
  if (status < 0) return std::nullopt;
  return (state.status & STA_UNSYNC) == 0;
}

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
  int pair[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair) != 0) return;
  wakeDescriptor = pair[0];
  waitDescriptor = pair[1];
  auto* notifier = new QSocketNotifier(pair[1], QSocketNotifier::Read, this);
  connect(notifier, &QSocketNotifier::activated, this, [this, descriptor = pair[1]] {
    char byte = 0;
    [[maybe_unused]] const ssize_t count = ::read(descriptor, &byte, 1);
    emit quitRequested();
  });
  struct sigaction action {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

QuitSignals::~QuitSignals() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  const int wake = wakeDescriptor.exchange(-1);
  const int wait = waitDescriptor.exchange(-1);
  if (wake >= 0) ::close(wake);
  if (wait >= 0) ::close(wait);
}

HiddenInput::HiddenInput() {
  termios settings{};
  if (!isTerminal() || tcgetattr(STDIN_FILENO, &settings) != 0) return;
  saved_ = QByteArray(reinterpret_cast<const char*>(&settings), sizeof settings);
  settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

HiddenInput::~HiddenInput() {
  if (saved_.isEmpty()) return;
  tcsetattr(STDIN_FILENO, TCSANOW, reinterpret_cast<const termios*>(saved_.constData()));
}

bool HiddenInput::isTerminal() {
  return ::isatty(STDIN_FILENO) == 1;
}

void endWithParent() noexcept {
  prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
}

}  // namespace linewarden::os
