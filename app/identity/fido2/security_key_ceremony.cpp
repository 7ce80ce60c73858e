// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_ceremony.h"

#include "app/crypto/random.h"
#include "app/identity/fido2/security_key_errors.h"
#include "app/identity/fido2/security_key_wire.h"

#include <algorithm>

namespace linewarden {

namespace {

namespace errors = security_key_errors;
using namespace std::chrono_literals;

// A key forgets a cancel that comes before its request, so it is told again.
constexpr auto cancelAgain = 100ms;

int asMs(std::chrono::milliseconds time) {
  return static_cast<int>(time.count());
}

bool isLost(int code) {
  return code == FIDO_ERR_RX || code == FIDO_ERR_TX || code == FIDO_ERR_INTERNAL;
}

int askSilently(fido_dev_t* device, const QByteArray& id) {
  const FidoAssertion assertion = security_key_wire::toFido({randomBytes(32), {id}});
  fido_assert_set_up(assertion.get(), FIDO_OPT_FALSE);
  return fido_dev_get_assert(device, assertion.get(), nullptr);
}

Error explainPinWrong(fido_dev_t* device) {
  int left = 0;
  if (const int code = fido_dev_get_retry_count(device, &left); code != FIDO_OK) {
    return errors::failed(code);
  }
  return left > 0 ? errors::pinWrong(left) : errors::pinBlocked();
}

}  // namespace

SecurityKeyConnection::SecurityKeyConnection(SecurityKeyBus& bus, QString path)
    : bus_(bus), path_(std::move(path)) {
  // Its settings are of the thread that called it.
  fido_init(FIDO_DISABLE_U2F_FALLBACK);
  device_ = madeByFido(fido_dev_new());
}

SecurityKeyConnection::~SecurityKeyConnection() {
  fido_dev_close(device_);
  fido_dev_free(&device_);
}

Result<std::unique_ptr<SecurityKeyConnection>> SecurityKeyConnection::open(
    SecurityKeyBus& bus, const QString& path, const SecurityKeyPatience& patience) {
  std::unique_ptr<SecurityKeyConnection> connection(new SecurityKeyConnection(bus, path));
  fido_dev_set_timeout(connection->device(), asMs(patience.answer));
  if (const int code = bus.open(*connection->device(), path); code != FIDO_OK) {
    return connection->explain(code);
  }
  if (!fido_dev_is_fido2(connection->device())) return errors::tooOld();
  return connection;
}

SecurityKeyConnection::Holding SecurityKeyConnection::holdingOf(
    const QList<QByteArray>& ids) const {
  QList<QByteArray> unclear;
  for (const QByteArray& id : ids) {
    const int code = askSilently(device_, id);
    if (code == FIDO_OK) return {true, {id}};
    if (isLost(code)) return {false, ids};
    if (code != FIDO_ERR_NO_CREDENTIALS && code != FIDO_ERR_INVALID_CREDENTIAL) unclear.append(id);
  }
  return {false, unclear};
}

bool SecurityKeyConnection::isPlugged() const {
  const auto devices = bus_.devices();
  return std::any_of(devices.begin(), devices.end(),
                     [this](const SecurityKeyDevice& device) { return device.path == path_; });
}

Error SecurityKeyConnection::explain(int code) const {
  switch (code) {
    case FIDO_ERR_PIN_INVALID: return explainPinWrong(device_);
    case FIDO_ERR_PIN_BLOCKED: return errors::pinBlocked();
    case FIDO_ERR_PIN_AUTH_BLOCKED: return errors::pinBlockedForNow();
    case FIDO_ERR_PIN_NOT_SET: return errors::pinMissing();
    case FIDO_ERR_PIN_POLICY_VIOLATION: return errors::pinRefusedAsNew();
    case FIDO_ERR_CREDENTIAL_EXCLUDED: return errors::alreadyRegistered();
    case FIDO_ERR_NO_CREDENTIALS:
    case FIDO_ERR_INVALID_CREDENTIAL: return errors::somebodyElses();
    case FIDO_ERR_KEEPALIVE_CANCEL: return errors::cancelled();
    case FIDO_ERR_USER_ACTION_TIMEOUT:
    case FIDO_ERR_ACTION_TIMEOUT:
    case FIDO_ERR_OPERATION_DENIED: return errors::untouched();
    default: break;
  }
  if (isLost(code) && !isPlugged()) return errors::takenOut();
  return errors::failed(code);
}

TouchWait::TouchWait(const SecurityKeyConnection& connection, SecurityKeyCancel& cancel,
                     const SecurityKeyPatience& patience)
    : connection_(connection),
      cancel_(cancel),
      end_(std::chrono::steady_clock::now() + patience.touch) {
  // Longer than the watch, for a key that heeds no cancel.
  fido_dev_set_timeout(connection.device(), asMs(patience.touch + patience.answer));
  thread_ = std::thread([this] { watch(); });
}

TouchWait::~TouchWait() {
  stop();
}

void TouchWait::watch() {
  std::unique_lock lock(cancel_.mutex);
  const auto hasReason = [this] { return over_ || cancel_.asked; };
  expired_ = !cancel_.changed.wait_until(lock, end_, hasReason);
  while (!over_) {
    lock.unlock();
    fido_dev_cancel(connection_.device());
    lock.lock();
    cancel_.changed.wait_for(lock, cancelAgain, [this] { return over_; });
  }
}

void TouchWait::stop() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(cancel_.mutex);
    over_ = true;
  }
  cancel_.changed.notify_all();
  thread_.join();
}

Error TouchWait::explain(int code) {
  stop();
  // What the key says of its PIN is worth more than that the time was over as well.
  Error error = connection_.explain(code);
  if (error.code == ErrorCode::SecurityKeyPinWrong) return error;
  if (cancel_.isAsked()) return errors::cancelled();
  if (expired_ && error.code != ErrorCode::SecurityKeyMissing) return errors::untouched();
  return error;
}

}  // namespace linewarden
