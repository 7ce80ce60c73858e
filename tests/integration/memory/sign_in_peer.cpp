// SPDX-License-Identifier: GPL-3.0-or-later
// Signs somebody in, changes their password, and out again, then waits to be looked at: what is
// left of a password in the memory of such a process is the test's question.
//   sign_in_peer FOLDER KEY-FILE ACCOUNT   password, code, new password, next code on standard
//   input
#include "app/console/console.h"
#include "app/identity/identity.h"
#include "app/identity/own_account.h"
#include "app/identity/sign_in.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTextStream>

namespace {

using namespace linewarden;

/// A line straight into memory that is wiped; no buffer of a library sees it.
SecretBytes nextLine(QFile& input) {
  SecretBytes line(256);
  std::size_t size = 0;
  char letter = 0;
  while (size < line.size() && input.read(&letter, 1) == 1 && letter != '\n') {
    line.data()[size] = static_cast<unsigned char>(letter);
    ++size;
  }
  return SecretBytes(line.span().first(size));
}

template <class T>
T await(QFuture<T> future) {
  QFutureWatcher<T> watcher;
  QEventLoop loop;
  QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
  watcher.setFuture(future);
  if (!future.isFinished()) loop.exec();
  return future.takeResult();
}

int say(const QString& word, int code = 0) {
  QTextStream(stdout) << word << '\n' << Qt::flush;
  return code;
}

Result<void> visit(Console& console, const QString& name, QFile& input) {
  SignIn& signIn = console.signIn();
  SecretBytes password = nextLine(input);
  SecretBytes again = password.clone();
  const auto pending = await(signIn.checkPassword(name, std::move(password)));
  if (!pending) return pending.error();
  const auto session = await(signIn.checkSecondFactor(pending->ticket, nextLine(input)));
  if (!session) return session.error();
  SecretBytes chosen = nextLine(input);
  Proof proof{std::move(again), nextLine(input), {}};
  auto changed = await(console.identity().ownAccount().changePassword(*session, std::move(proof),
                                                                      std::move(chosen)));
  if (!changed) return changed;
  return await(signIn.signOut(*session));
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 4) return say(QStringLiteral("usage"), 2);
  QFile input;
  if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
    return say(QStringLiteral("input"), 1);
  const SystemClock clock;
  auto place = openPlace({arguments.at(1), arguments.at(2)});
  if (!place) return say(place.error().message, 1);
  Console console(std::move(*place), clock);
  if (const auto visited = visit(console, arguments.at(3), input); !visited) {
    return say(visited.error().message, 1);
  }
  // Still there and still running, as a console is on the evening of a shift.
  say(QStringLiteral("signed out"));
  static_cast<void>(nextLine(input));
  return 0;
}
