// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_reader.h"

#include "app/identity/fido2/security_key_ceremony.h"
#include "app/identity/fido2/security_key_errors.h"
#include "app/identity/fido2/security_key_wire.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace linewarden {

namespace {

namespace errors = security_key_errors;
using namespace std::chrono_literals;
using Connection = std::unique_ptr<SecurityKeyConnection>;

constexpr auto touchPoll = 50ms;

// With the NUL that libfido2 reads to; empty when no key could have this PIN (CTAP 2.1, 6.5.1).
SecretBytes terminated(const SecretBytes& pin) {
  const auto bytes = pin.span();
  const bool fits = bytes.size() >= 4 && bytes.size() <= 63 &&
                    std::find(bytes.begin(), bytes.end(), '\0') == bytes.end();
  if (!fits) return {};
  SecretBytes text(bytes.size() + 1);
  std::copy(bytes.begin(), bytes.end(), text.data());
  text.data()[bytes.size()] = '\0';
  return text;
}

const char* textOf(const SecretBytes& terminated) {
  return reinterpret_cast<const char*>(terminated.data());
}

Result<Connection> openForPin(SecurityKeyBus& bus, const QString& path,
                              const SecurityKeyPatience& patience) {
  auto connection = SecurityKeyConnection::open(bus, path, patience);
  if (!connection) return connection;
  if (!fido_dev_supports_pin((*connection)->device())) return errors::tooOld();
  if (!fido_dev_has_pin((*connection)->device())) return errors::pinMissing();
  return connection;
}

MadeSecurityKey madeOf(const fido_cred_t* raw) {
  return {fromFido(fido_cred_id_ptr(raw), fido_cred_id_len(raw)),
          fromFido(fido_cred_authdata_raw_ptr(raw), fido_cred_authdata_raw_len(raw)),
          fromFido(fido_cred_attstmt_ptr(raw), fido_cred_attstmt_len(raw)),
          QString::fromUtf8(fido_cred_fmt(raw))};
}

// The key that is touched, or nothing in this round; keys that answer otherwise or are gone
// fall out of `waiting`, and `problem` is why the last one did.
std::optional<QString> touchedOf(std::vector<Connection>& waiting, Error& problem) {
  for (auto next = waiting.begin(); next != waiting.end();) {
    const SecurityKeyConnection& connection = **next;
    int touched = 0;
    const int code =
        fido_dev_get_touch_status(connection.device(), &touched, static_cast<int>(touchPoll / 1ms));
    if (touched != 0) return connection.path();
    // libfido2 tells a key that was taken out only as one that says nothing.
    if (code == FIDO_OK && connection.isPlugged()) {
      ++next;
      continue;
    }
    problem = connection.explain(code == FIDO_OK ? FIDO_ERR_RX : code);
    next = waiting.erase(next);
  }
  return std::nullopt;
}

}  // namespace

SecurityKeyReader::SecurityKeyReader(SecurityKeyBus& bus, const SecurityKeyPatience& patience)
    : bus_(bus), patience_(patience), cancel_(std::make_unique<SecurityKeyCancel>()) {}

SecurityKeyReader::~SecurityKeyReader() = default;

QList<SecurityKeyDevice> SecurityKeyReader::devices() {
  return bus_.devices();
}

Result<SecurityKeyState> SecurityKeyReader::state(const QString& path) {
  if (cancel_->isAsked()) return errors::cancelled();
  const auto connection = SecurityKeyConnection::open(bus_, path, patience_);
  if (!connection) return connection.error();
  fido_dev_t* device = (*connection)->device();
  if (!fido_dev_supports_pin(device)) return errors::tooOld();
  if (!fido_dev_has_pin(device)) return SecurityKeyState{};
  SecurityKeyState state{true, 0};
  if (const int code = fido_dev_get_retry_count(device, &state.pinTriesLeft); code != FIDO_OK) {
    return (*connection)->explain(code);
  }
  return state;
}

Result<QString> SecurityKeyReader::find(const QList<QByteArray>& allowed) {
  const auto plugged = devices();
  if (plugged.isEmpty()) return errors::nonePlugged();
  std::optional<QString> unclear;
  std::optional<Error> problem;
  for (const SecurityKeyDevice& key : plugged) {
    if (cancel_->isAsked()) return errors::cancelled();
    const auto connection = SecurityKeyConnection::open(bus_, key.path, patience_);
    if (!connection) {
      problem = connection.error();
      continue;
    }
    const auto holding = (*connection)->holdingOf(allowed);
    if (holding.sure) return key.path;
    if (!holding.ids.isEmpty() && !unclear) unclear = key.path;
  }
  if (unclear) return *unclear;
  return problem && plugged.size() == 1 ? *problem : errors::somebodyElses();
}

Result<QString> SecurityKeyReader::waitForTouched() {
  const auto plugged = devices();
  if (plugged.isEmpty()) return errors::nonePlugged();
  if (plugged.size() == 1) return plugged.first().path;
  std::vector<Connection> waiting;
  Error problem = errors::nonePlugged();
  for (const SecurityKeyDevice& key : plugged) {
    auto connection = SecurityKeyConnection::open(bus_, key.path, patience_);
    if (!connection) {
      problem = connection.error();
    } else if (fido_dev_get_touch_begin((*connection)->device()) == FIDO_OK) {
      waiting.push_back(std::move(*connection));
    }
  }
  const auto end = std::chrono::steady_clock::now() + patience_.touch;
  std::optional<QString> touched;
  while (!waiting.empty() && !touched && !cancel_->isAsked() &&
         std::chrono::steady_clock::now() < end) {
    touched = touchedOf(waiting, problem);
  }
  if (!waiting.empty()) problem = errors::untouched();
  // So that the others stop blinking.
  for (const auto& connection : waiting) {
    if (connection->path() != touched) fido_dev_cancel(connection->device());
  }
  if (cancel_->isAsked()) return errors::cancelled();
  if (touched) return *touched;
  return problem;
}

Result<void> SecurityKeyReader::setPin(const QString& path, const SecretBytes& pin) {
  if (cancel_->isAsked()) return errors::cancelled();
  const SecretBytes text = terminated(pin);
  if (text.isEmpty()) return errors::pinRefusedAsNew();
  const auto connection = SecurityKeyConnection::open(bus_, path, patience_);
  if (!connection) return connection.error();
  fido_dev_t* device = (*connection)->device();
  if (!fido_dev_supports_pin(device)) return errors::tooOld();
  if (fido_dev_has_pin(device)) return errors::pinSetAlready();
  const int code = fido_dev_set_pin(device, textOf(text), nullptr);
  if (code != FIDO_OK) return (*connection)->explain(code);
  return {};
}

Result<MadeSecurityKey> SecurityKeyReader::make(const QString& path,
                                                const SecurityKeyCreation& creation,
                                                const SecretBytes& pin) {
  if (const auto shape = security_key_wire::checkShape(creation); !shape) return shape.error();
  if (cancel_->isAsked()) return errors::cancelled();
  const auto connection = openForPin(bus_, path, patience_);
  if (!connection) return connection.error();
  const SecretBytes text = terminated(pin);
  if (text.isEmpty()) return errors::pinShape();
  // Only those it may hold: a key has little room for a list.
  SecurityKeyCreation question = creation;
  question.known = (*connection)->holdingOf(creation.known).ids;

  TouchWait wait(**connection, *cancel_, patience_);
  int code = FIDO_ERR_UNSUPPORTED_ALGORITHM;
  for (const int algorithm : {coseEs256, coseEdDsa}) {
    const FidoCredential credential = security_key_wire::toFido(question, algorithm);
    code = fido_dev_make_cred((*connection)->device(), credential.get(), textOf(text));
    if (code == FIDO_OK) return madeOf(credential.get());
    if (code != FIDO_ERR_UNSUPPORTED_ALGORITHM) break;
  }
  return wait.explain(code);
}

Result<SecurityKeyAnswer> SecurityKeyReader::answer(const QString& path,
                                                    const SecurityKeyQuestion& question,
                                                    const SecretBytes& pin) {
  if (const auto shape = security_key_wire::checkShape(question); !shape) return shape.error();
  if (cancel_->isAsked()) return errors::cancelled();
  const auto connection = openForPin(bus_, path, patience_);
  if (!connection) return connection.error();
  const SecretBytes text = terminated(pin);
  if (text.isEmpty()) return errors::pinShape();
  // Asked before the PIN is, so that a stranger's key loses none of its tries.
  const QList<QByteArray> held = (*connection)->holdingOf(question.allowed).ids;
  if (held.isEmpty()) return errors::somebodyElses();

  TouchWait wait(**connection, *cancel_, patience_);
  const FidoAssertion assertion = security_key_wire::toFido({question.challenge, held});
  fido_assert_t* raw = assertion.get();
  const int code = fido_dev_get_assert((*connection)->device(), raw, textOf(text));
  if (code != FIDO_OK) return wait.explain(code);
  if (fido_assert_count(raw) == 0) return errors::failed(FIDO_ERR_NO_CREDENTIALS);
  // A key may leave out the id when it was asked for one only (CTAP 2.1, 6.2.2).
  QByteArray id = fromFido(fido_assert_id_ptr(raw, 0), fido_assert_id_len(raw, 0));
  if (id.isEmpty() && held.size() == 1) id = held.first();
  return SecurityKeyAnswer{
      id, fromFido(fido_assert_authdata_ptr(raw, 0), fido_assert_authdata_len(raw, 0)),
      fromFido(fido_assert_sig_ptr(raw, 0), fido_assert_sig_len(raw, 0))};
}

void SecurityKeyReader::cancel() {
  {
    const std::lock_guard lock(cancel_->mutex);
    cancel_->asked = true;
  }
  cancel_->changed.notify_all();
}

}  // namespace linewarden
