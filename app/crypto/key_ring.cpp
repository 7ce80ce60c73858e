// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/key_ring.h"

#include <QCoreApplication>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>

namespace linewarden {

namespace {

constexpr std::chrono::seconds patience{30};

struct Outcome {
  QKeychain::Error error = QKeychain::NoError;
  QString text;
  QByteArray data;
};

// QtKeychain queues all jobs of a process in one object that belongs to the thread of its
// first user, and its jobs wait for that thread's event loop. This thread is that user, so
// callers may come from any thread and go again.
class KeyringThread {
 public:
  KeyringThread() {
    thread_.setObjectName(QStringLiteral("keyring"));
    inside_.moveToThread(&thread_);
    thread_.start();
  }
  KeyringThread(const KeyringThread&) = delete;
  KeyringThread& operator=(const KeyringThread&) = delete;
  ~KeyringThread() {
    thread_.quit();
    thread_.wait();
  }

  template <class MakeJob>
  std::future<Outcome> run(MakeJob makeJob) {
    auto promise = std::make_shared<std::promise<Outcome>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(&inside_, [promise, makeJob] { start(makeJob(), promise); });
    return future;
  }

 private:
  // The answer is given when the job is gone, so that its data has one owner, who wipes it.
  static void start(QKeychain::Job* job, const std::shared_ptr<std::promise<Outcome>>& promise) {
    auto outcome = std::make_shared<Outcome>();
    QObject::connect(job, &QKeychain::Job::finished, job, [outcome](QKeychain::Job* done) {
      outcome->error = done->error();
      outcome->text = done->errorString();
      if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done)) {
        outcome->data = read->binaryData();
      }
    });
    QObject::connect(job, &QObject::destroyed,
                     [outcome, promise] { promise->set_value(std::move(*outcome)); });
    job->start();
  }

  QThread thread_;
  QObject inside_;
};

KeyringThread& keyringThread() {
  static KeyringThread thread;
  return thread;
}

struct KeyRingText {
  Q_DECLARE_TR_FUNCTIONS(KeyRing)
};

Error errorOf(const Outcome& outcome) {
  switch (outcome.error) {
    case QKeychain::EntryNotFound:
      return {ErrorCode::KeyMissing,
              KeyRingText::tr(
                  "The keyring of this user holds no key for this installation. Sign in to the "
                  "computer as the user who set it up, or open it with the recovery phrase."),
              outcome.text};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
      return {
          ErrorCode::KeyringRefused,
          KeyRingText::tr("The keyring did not give access to the key. Unlock the keyring and try "
                          "again, or open the installation with the recovery phrase."),
          outcome.text};
    default:
      return {ErrorCode::KeyringUnavailable,
              KeyRingText::tr(
                  "No keyring answers on this computer. Start the desktop's keyring (Secret "
                  "Service), or use a key file (--key-file) or the recovery phrase."),
              outcome.text};
  }
}

Result<QByteArray> answerOf(std::future<Outcome> future) {
  if (future.wait_for(patience) != std::future_status::ready) {
    return Error{
        ErrorCode::KeyringUnavailable,
        KeyRingText::tr("The keyring did not answer within 30 seconds. Look for its window asking "
                        "for a password, then try again."),
        {}};
  }
  Outcome outcome = future.get();
  if (outcome.error != QKeychain::NoError) return errorOf(outcome);
  return std::move(outcome.data);
}

template <class Job>
Job* namedJob(const QString& service, const QString& name) {
  auto* job = new Job(service);
  job->setInsecureFallback(false);
  job->setKey(name);
  return job;
}

}  // namespace

Result<void> KeyRing::store(const QString& name, const SecretBytes& key) {
  const auto kept = std::make_shared<SecretBytes>(key.clone());
  auto future = keyringThread().run([service = service_, name, kept] {
    auto* job = namedJob<QKeychain::WritePasswordJob>(service, name);
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char*>(kept->data()),
                                             static_cast<qsizetype>(kept->size()));
    QByteArray base64 = raw.toBase64();
    QString value = QString::fromLatin1(base64);
    job->setTextData(value);
    SecretBytes::take(base64).wipe();
    SecretBytes::takeText(value).wipe();
    return job;
  });
  const auto answer = answerOf(std::move(future));
  if (!answer) return answer.error();
  return {};
}

Result<SecretBytes> KeyRing::load(const QString& name) {
  auto answer = answerOf(keyringThread().run(
      [service = service_, name] { return namedJob<QKeychain::ReadPasswordJob>(service, name); }));
  if (!answer) return answer.error();
  auto decoded = QByteArray::fromBase64Encoding(*answer, QByteArray::AbortOnBase64DecodingErrors);
  SecretBytes::take(*answer).wipe();
  if (!decoded || decoded.decoded.isEmpty()) {
    return Error{
        ErrorCode::KeyDamaged,
        KeyRingText::tr("The keyring's entry for this installation does not hold a key. Open the "
                        "installation with the recovery phrase to write a new one."),
        {}};
  }
  return SecretBytes::take(decoded.decoded);
}

Result<void> KeyRing::remove(const QString& name) {
  const auto answer = answerOf(keyringThread().run([service = service_, name] {
    return namedJob<QKeychain::DeletePasswordJob>(service, name);
  }));
  if (!answer) return answer.error();
  return {};
}

}  // namespace linewarden
