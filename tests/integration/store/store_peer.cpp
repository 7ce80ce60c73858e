// SPDX-License-Identifier: GPL-3.0-or-later
// Another process on the same store. Arguments: folder, what to do; the key in hex on
// standard input. Says "ready" when it has done or holds it.
#include "app/store/query.h"
#include "app/store/store.h"
#include "app/store/store_connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdlib>

namespace linewarden::test {

namespace {

void say(const QString& text) {
  QTextStream(stdout) << text << Qt::endl;
}

Result<void> add(Store& store, const QString& prefix, int rows) {
  for (int i = 0; i < rows; ++i) {
    const auto done = waitFor(store.write([&prefix, i](Transaction& transaction) -> Result<void> {
      const auto query =
          runQuery(transaction.database(),
                   QStringLiteral("INSERT INTO setting (name, value) VALUES (?, 'peer')"),
                   {prefix + QString::number(i)});
      if (!query) return query.error();
      return {};
    }));
    if (!done) return done;
  }
  return {};
}

// Keeps the file until standard input ends; `statements` say how.
Result<void> hold(const QString& folder, const SecretBytes& key, const QStringList& statements) {
  auto connection = StoreConnection::open(Store::pathIn(folder), key, {});
  if (!connection) return connection.error();
  for (const QString& statement : statements) {
    if (auto done = (*connection)->run(statement); !done) return done;
  }
  say(QStringLiteral("ready"));
  QTextStream(stdin).readLine();
  return {};
}

Result<void> act(const QString& folder, const SecretBytes& key, const QString& task) {
  if (task == u"hold-writing") return hold(folder, key, {QStringLiteral("BEGIN IMMEDIATE")});
  if (task == u"hold-everything") {
    return hold(
        folder, key,
        {QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("BEGIN EXCLUSIVE")});
  }
  auto store = Store::open(folder, key);
  if (!store) return store.error();
  if (auto done = add(**store, task, 100); !done) return done;
  say(QStringLiteral("ready"));
  // As when the power goes: no checkpoint, no unlocking.
  if (task == u"crash") std::_Exit(0);
  return {};
}

}  // namespace

}  // namespace linewarden::test

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 3) return 2;
  QByteArray key = QByteArray::fromHex(QTextStream(stdin).readLine().toLatin1());
  const auto done =
      linewarden::test::act(arguments.at(1), linewarden::SecretBytes::take(key), arguments.at(2));
  if (!done) linewarden::test::say(linewarden::errorCodeName(done.error().code));
  return done ? 0 : 1;
}
