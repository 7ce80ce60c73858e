// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/fido2/fido_handles.h"
#include "app/identity/fido2/security_key_bus.h"
#include "app/identity/fido2/security_key_reader.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace linewarden {

/// Whether the person has cancelled; shared by the thread that waits for the key and the one
/// that cancels.
struct SecurityKeyCancel {
  std::mutex mutex;
  std::condition_variable changed;
  bool asked = false;

  [[nodiscard]] bool isAsked() {
    const std::lock_guard lock(mutex);
    return asked;
  }
};

/// An open FIDO2 key; closed when it goes. Its calls take at most the patience for an answer.
class SecurityKeyConnection {
 public:
  /// SecurityKeyMissing, SecurityKeyFailed, or NotSupported for a key that knows no FIDO2.
  [[nodiscard]] static Result<std::unique_ptr<SecurityKeyConnection>> open(
      SecurityKeyBus& bus, const QString& path, const SecurityKeyPatience& patience);
  SecurityKeyConnection(const SecurityKeyConnection&) = delete;
  SecurityKeyConnection& operator=(const SecurityKeyConnection&) = delete;
  ~SecurityKeyConnection();

  [[nodiscard]] fido_dev_t* device() const { return device_; }
  [[nodiscard]] const QString& path() const { return path_; }
  /// Which of `ids` the key holds, asked without a touch. `sure`: exactly the one in `ids`;
  /// otherwise `ids` are those it says nothing of.
  struct Holding {
    bool sure = false;
    QList<QByteArray> ids;
  };
  [[nodiscard]] Holding holdingOf(const QList<QByteArray>& ids) const;
  [[nodiscard]] bool isPlugged() const;
  [[nodiscard]] Error explain(int code) const;

 private:
  SecurityKeyConnection(SecurityKeyBus& bus, QString path);

  SecurityKeyBus& bus_;
  QString path_;
  fido_dev_t* device_ = nullptr;
};

/// The time in which a key may wait for its touch: a thread of its own tells the key to stop
/// when the person cancels or the patience ends.
class TouchWait {
 public:
  TouchWait(const SecurityKeyConnection& connection, SecurityKeyCancel& cancel,
            const SecurityKeyPatience& patience);
  TouchWait(const TouchWait&) = delete;
  TouchWait& operator=(const TouchWait&) = delete;
  ~TouchWait();

  /// The wait is over, with libfido2's `code`, which is not FIDO_OK.
  [[nodiscard]] Error explain(int code);

 private:
  void watch();
  void stop();

  const SecurityKeyConnection& connection_;
  SecurityKeyCancel& cancel_;
  std::chrono::steady_clock::time_point end_;
  bool over_ = false;
  bool expired_ = false;
  std::thread thread_;
};

}  // namespace linewarden
