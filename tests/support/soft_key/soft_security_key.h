// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/soft_key/ctap_hid.h"
#include "tests/support/soft_key/soft_authenticator.h"

#include <QList>

#include <condition_variable>
#include <mutex>

namespace linewarden::test {

/// A security key in software: CTAP2 over CTAPHID, with a person's hand in the test's. It
/// signs and checks PINs for real; only the plug is missing. Any thread.
class SoftSecurityKey {
 public:
  /// Rewrites what the key sends, for keys that are broken or hostile. `command` is CTAP2's
  /// (0x01 make credential, 0x02 get assertion, 0x04 get info, 0x06 PIN).
  using TamperReply = std::function<QByteArray(quint8 command, QByteArray reply)>;
  using TamperReports = std::function<QList<QByteArray>(quint8 command, QList<QByteArray>)>;

  explicit SoftSecurityKey(const SoftKeyModel& model = {}, const QByteArray& pin = "1234");
  SoftSecurityKey(const SoftSecurityKey&) = delete;
  SoftSecurityKey& operator=(const SoftSecurityKey&) = delete;

  /// The person touches it as soon as it blinks (as it is made), or only when touch() says.
  void touchAtOnce(bool atOnce);
  void touch();
  /// Until it blinks; false when it did not within ten seconds.
  [[nodiscard]] bool waitUntilBlinking();
  [[nodiscard]] bool isBlinking();
  void unplug();
  void plug();
  /// What it holds becomes what `other` holds, as if someone had copied the chip.
  void becomeCopyOf(SoftSecurityKey& other);
  void tamper(TamperReply reply);
  void tamper(TamperReports reports);
  [[nodiscard]] int pinTriesLeft();
  /// Requests of this CTAP2 command so far.
  [[nodiscard]] int requestsOf(quint8 command);

  [[nodiscard]] const SoftKeyModel& model() const { return model_; }
  [[nodiscard]] bool isPlugged();

  // The host's side: reports of 64 bytes.
  [[nodiscard]] bool open();
  void close();
  [[nodiscard]] bool write(const QByteArray& report);
  /// Empty when none came within `waitMs` (negative: for ever) or the key is gone.
  [[nodiscard]] QByteArray read(int waitMs);

 private:
  void handle(const ctap_hid::Message& message);
  void handleCbor(const ctap_hid::Message& message);
  void finish(QByteArray reply);
  void queue(const ctap_hid::Message& message);
  void powerCycle();

  SoftKeyModel model_;
  std::mutex mutex_;
  std::condition_variable changed_;
  SoftAuthenticator authenticator_;
  CtapHidReader reader_;
  QList<QByteArray> outgoing_;
  std::function<QByteArray()> whenTouched_;
  quint32 channel_ = 0;
  quint8 command_ = 0;
  QList<quint8> requests_;
  bool touchAtOnce_ = true;
  bool plugged_ = true;
  TamperReply tamperReply_;
  TamperReports tamperReports_;
};

}  // namespace linewarden::test
