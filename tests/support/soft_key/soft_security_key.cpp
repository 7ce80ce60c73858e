// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/soft_security_key.h"

#include <QtEndian>

#include <chrono>

namespace linewarden::test {

namespace {

using namespace std::chrono_literals;

// CTAP 2.1, 11.2.9.2.1: while it works or waits.
constexpr auto keepalivePeriod = 100ms;
constexpr char processing = 1;
constexpr char touchNeeded = 2;
constexpr char channelBusy = 0x06;
constexpr char invalidCommand = 0x01;

constexpr char cborCapability = 0x04;
constexpr char noMsgCapability = 0x08;

}  // namespace

SoftSecurityKey::SoftSecurityKey(const SoftKeyModel& model, const QByteArray& pin)
    : model_(model), authenticator_(model) {
  if (!pin.isEmpty()) authenticator_.pin().set(pin);
}

void SoftSecurityKey::touchAtOnce(bool atOnce) {
  const std::lock_guard lock(mutex_);
  touchAtOnce_ = atOnce;
}

void SoftSecurityKey::touch() {
  const std::lock_guard lock(mutex_);
  if (whenTouched_) finish(whenTouched_());
}

bool SoftSecurityKey::waitUntilBlinking() {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, 10s, [this] { return whenTouched_ != nullptr; });
}

bool SoftSecurityKey::isBlinking() {
  const std::lock_guard lock(mutex_);
  return whenTouched_ != nullptr;
}

void SoftSecurityKey::powerCycle() {
  reader_ = {};
  outgoing_.clear();
  whenTouched_ = nullptr;
  authenticator_.pin().powerCycle();
}

void SoftSecurityKey::unplug() {
  const std::lock_guard lock(mutex_);
  plugged_ = false;
  powerCycle();
  changed_.notify_all();
}

void SoftSecurityKey::plug() {
  const std::lock_guard lock(mutex_);
  plugged_ = true;
}

void SoftSecurityKey::becomeCopyOf(SoftSecurityKey& other) {
  const std::scoped_lock lock(mutex_, other.mutex_);
  authenticator_.becomeCopyOf(other.authenticator_);
}

void SoftSecurityKey::tamper(TamperReply reply) {
  const std::lock_guard lock(mutex_);
  tamperReply_ = std::move(reply);
}

void SoftSecurityKey::tamper(TamperReports reports) {
  const std::lock_guard lock(mutex_);
  tamperReports_ = std::move(reports);
}

int SoftSecurityKey::pinTriesLeft() {
  const std::lock_guard lock(mutex_);
  return authenticator_.pin().triesLeft();
}

int SoftSecurityKey::requestsOf(quint8 command) {
  const std::lock_guard lock(mutex_);
  return static_cast<int>(requests_.count(command));
}

bool SoftSecurityKey::isPlugged() {
  const std::lock_guard lock(mutex_);
  return plugged_;
}

bool SoftSecurityKey::open() {
  const std::lock_guard lock(mutex_);
  reader_ = {};
  outgoing_.clear();
  whenTouched_ = nullptr;
  return plugged_;
}

void SoftSecurityKey::close() {
  const std::lock_guard lock(mutex_);
  outgoing_.clear();
}

bool SoftSecurityKey::write(const QByteArray& report) {
  const std::lock_guard lock(mutex_);
  if (!plugged_) return false;
  if (const auto message = reader_.take(report)) handle(*message);
  return true;
}

QByteArray SoftSecurityKey::read(int waitMs) {
  std::unique_lock lock(mutex_);
  const auto hasNews = [this] { return !plugged_ || !outgoing_.isEmpty(); };
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(waitMs);
  while (!hasNews()) {
    auto until = std::chrono::steady_clock::now() + keepalivePeriod;
    if (waitMs >= 0) until = std::min(until, end);
    if (changed_.wait_until(lock, until, hasNews)) break;
    if (waitMs >= 0 && std::chrono::steady_clock::now() >= end) return {};
    if (whenTouched_) queue({channel_, ctap_hid::Keepalive, QByteArray(1, touchNeeded)});
  }
  return plugged_ ? outgoing_.takeFirst() : QByteArray();
}

void SoftSecurityKey::handle(const ctap_hid::Message& message) {
  switch (message.command) {
    case ctap_hid::Init: {
      QByteArray channel(4, '\0');
      qToBigEndian(++channel_, channel.data());
      const QByteArray versions("\x02\x01\x00\x00", 4);
      const auto capabilities =
          static_cast<char>(noMsgCapability | (model_.knowsFido2 ? cborCapability : 0));
      command_ = 0;
      queue({message.channel, ctap_hid::Init,
             message.payload.left(8) + channel + versions + capabilities});
      return;
    }
    case ctap_hid::Cbor: handleCbor(message); return;
    case ctap_hid::Cancel:
      if (whenTouched_) finish(ctapReply(CtapKeepaliveCancel));
      return;
    case ctap_hid::Failure: queue(message); return;
    default: queue({message.channel, ctap_hid::Failure, QByteArray(1, invalidCommand)}); return;
  }
}

void SoftSecurityKey::handleCbor(const ctap_hid::Message& message) {
  if (whenTouched_ || message.channel != channel_) {
    queue({message.channel, ctap_hid::Failure, QByteArray(1, channelBusy)});
    return;
  }
  command_ = message.payload.isEmpty() ? 0 : static_cast<quint8>(message.payload[0]);
  requests_.append(command_);
  CtapOutcome outcome = authenticator_.answer(message.payload);
  if (!outcome.whenTouched) {
    finish(outcome.reply);
    return;
  }
  queue({channel_, ctap_hid::Keepalive, QByteArray(1, processing)});
  if (touchAtOnce_) {
    finish(outcome.whenTouched());
    return;
  }
  whenTouched_ = std::move(outcome.whenTouched);
  changed_.notify_all();
}

void SoftSecurityKey::finish(QByteArray reply) {
  whenTouched_ = nullptr;
  if (tamperReply_) reply = tamperReply_(command_, reply);
  queue({channel_, ctap_hid::Cbor, reply});
}

void SoftSecurityKey::queue(const ctap_hid::Message& message) {
  QList<QByteArray> reports = ctap_hid::toReports(message);
  const bool isReply = message.command == ctap_hid::Cbor || message.command == ctap_hid::Init;
  if (tamperReports_ && isReply) reports = tamperReports_(command_, reports);
  outgoing_ += reports;
  changed_.notify_all();
}

}  // namespace linewarden::test
