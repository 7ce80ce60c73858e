// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_store.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/store/query.h"

#include <QFile>

namespace linewarden::test {

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

FilledStore::FilledStore(int rows, const QString& folder)
    : folder_(folder.isEmpty() ? own_.path() : folder), key_(randomSecret(32)) {
  auto store = Store::create(folder_, key_);
  if (!store) throw BrokenInvariant(qPrintable(store.error().message));
  QFuture<Result<void>> last;
  for (int i = 0; i < rows; ++i) {
    last = (*store)->write([i](Transaction& transaction) {
      return addRow(transaction, QStringLiteral("name %1").arg(i), QString(1500, u'v'));
    });
  }
  if (rows > 0 && !waitFor(last)) throw BrokenInvariant("the store could not be filled");
}

QByteArray FilledStore::content() const {
  return bytesOf(path());
}

void FilledStore::setContent(const QByteArray& content) const {
  QFile file(path());
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
    throw BrokenInvariant("the store's file could not be changed");
  }
}

QByteArray FilledStore::fingerprint() const {
  return sha256(content()) + sha256(bytesOf(path() + QStringLiteral("-wal")));
}

Result<void> addRow(Transaction& transaction, const QString& name, const QString& value) {
  const auto query =
      runQuery(transaction.database(),
               QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"), {name, value});
  if (!query) return query.error();
  return {};
}

Result<int> countRows(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT count(*) FROM setting"));
  if (!query) return query.error();
  query->next();
  return query->value(0).toInt();
}

}  // namespace linewarden::test
