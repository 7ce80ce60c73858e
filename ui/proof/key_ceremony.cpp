// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/key_ceremony.h"

#include "app/base/when_done.h"
#include "app/identity/fido2/security_key_bus.h"
#include "app/identity/fido2/security_key_reader.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <mutex>

namespace linewarden::ui {

namespace {

/// The keys of this computer, spoken to by one thread.
struct KeyRoom {
  std::unique_ptr<SecurityKeyBus> bus = std::make_unique<UsbSecurityKeyBus>();
  QThreadPool pool;  // last: its thread looks at the bus

  KeyRoom() { pool.setMaxThreadCount(1); }
};

KeyRoom& keyRoom() {
  static KeyRoom room;
  return room;
}

using Tell = std::function<void(KeyStep)>;

Result<SecurityKeyAnswer> haveAnswer(SecurityKeyReader& reader, const Tell& tell,
                                     const SecurityKeyQuestion& question, const SecretBytes& pin) {
  tell(KeyStep::Looking);
  const auto path = reader.find(question.allowed);
  if (!path) return path.error();
  tell(KeyStep::Touch);
  return reader.answer(*path, question, pin);
}

Result<MadeSecurityKey> haveMade(SecurityKeyReader& reader, const Tell& tell,
                                 const SecurityKeyCreation& creation, const SecretBytes& pin,
                                 bool isNewPin) {
  tell(reader.devices().size() > 1 ? KeyStep::TouchToPick : KeyStep::Looking);
  const auto path = reader.waitForTouched();
  if (!path) return path.error();
  tell(KeyStep::Looking);
  if (isNewPin) {
    const auto state = reader.state(*path);
    if (!state) return state.error();
    if (!state->pinSet) {
      const auto set = reader.setPin(*path, pin);
      if (!set) return set.error();
    }
  }
  tell(KeyStep::Touch);
  return reader.make(*path, creation, pin);
}

}  // namespace

/// What the thread of the key tells the ceremony through, until that goes.
struct KeyCeremony::Wire {
  std::mutex mutex;
  KeyCeremony* ceremony = nullptr;

  void tell(const KeyCeremony::Reader& reader, KeyStep step) {
    const std::lock_guard lock(mutex);
    if (ceremony == nullptr) return;
    QMetaObject::invokeMethod(
        ceremony,
        [to = ceremony, reader, step] {
          if (to->running_ && to->reader_ == reader) emit to->stepChanged(step);
        },
        Qt::QueuedConnection);
  }
};

KeyCeremony::KeyCeremony(QObject* parent) : QObject(parent), wire_(std::make_shared<Wire>()) {
  wire_->ceremony = this;
}

KeyCeremony::~KeyCeremony() {
  cancel();
  const std::lock_guard lock(wire_->mutex);
  wire_->ceremony = nullptr;
}

template <class T>
void KeyCeremony::run(std::function<Result<T>(SecurityKeyReader&, const Tell&)> work,
                      std::function<void(const Result<T>&)> done) {
  cancel();
  auto reader = std::make_shared<SecurityKeyReader>(*keyRoom().bus);
  reader_ = reader;
  running_ = true;
  const auto future =
      QtConcurrent::run(&keyRoom().pool, [reader, wire = wire_, work = std::move(work)] {
        return work(*reader, [&reader, &wire](KeyStep step) { wire->tell(reader, step); });
      });
  whenDone(future, this, [this, reader, done = std::move(done)](const Result<T>& result) {
    if (reader_ != reader) return;
    running_ = false;
    done(result);
  });
}

void KeyCeremony::answer(SecurityKeyQuestion question, SecretBytes pin,
                         std::function<void(const Result<SecurityKeyAnswer>&)> done) {
  const auto secret = std::make_shared<SecretBytes>(std::move(pin));
  run<SecurityKeyAnswer>(
      [question = std::move(question), secret](SecurityKeyReader& reader, const Tell& tell) {
        auto answered = haveAnswer(reader, tell, question, *secret);
        secret->wipe();
        return answered;
      },
      std::move(done));
}

void KeyCeremony::make(SecurityKeyCreation creation, SecretBytes pin, bool isNewPin,
                       std::function<void(const Result<MadeSecurityKey>&)> done) {
  const auto secret = std::make_shared<SecretBytes>(std::move(pin));
  run<MadeSecurityKey>(
      [creation = std::move(creation), secret, isNewPin](SecurityKeyReader& reader,
                                                         const Tell& tell) {
        auto made = haveMade(reader, tell, creation, *secret, isNewPin);
        secret->wipe();
        return made;
      },
      std::move(done));
}

void KeyCeremony::cancel() {
  if (reader_) reader_->cancel();
}

void setSecurityKeyBus(std::unique_ptr<SecurityKeyBus> bus) {
  keyRoom().pool.waitForDone();
  keyRoom().bus = std::move(bus);
}

}  // namespace linewarden::ui
