// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/crypto/hash.h"
#include "app/store/query.h"
#include "app/store/store_connection.h"
#include "app/store/store_errors.h"

#include <QDir>
#include <QFile>

// Outside any namespace, as the macro declares a global function.
static void initSchemaResource() {
  Q_INIT_RESOURCE(schema);
}

namespace linewarden {

QStringList splitStatements(const QString& sql) {
  QStringList statements;
  QString statement;
  for (const QStringView line : QStringView(sql).split(u'\n')) {
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.startsWith(u"--")) continue;
    statement.append(text).append(u'\n');
    if (!text.endsWith(u';')) continue;
    statements.append(statement.trimmed());
    statement.clear();
  }
  if (!statement.trimmed().isEmpty()) statements.append(statement.trimmed());
  return statements;
}

const QString& programSchema() {
  static const QString folder = [] {
    initSchemaResource();
    return QStringLiteral(":/linewarden/schema");
  }();
  return folder;
}

QList<Migration> migrationsIn(const QString& folder) {
  QList<Migration> migrations;
  const QDir dir(folder);
  for (const QString& fileName :
       dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
    QFile file(dir.filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) throw BrokenInvariant("a migration cannot be read");
    const QByteArray content = file.readAll();
    Migration migration;
    migration.number = fileName.section(u'-', 0, 0).toInt();
    migration.name = fileName.chopped(4);
    migration.statements = splitStatements(QString::fromUtf8(content));
    migration.sha256 = sha256(content);
    if (migration.number != migrations.size() + 1) {
      throw BrokenInvariant("migrations must be numbered from 1 without gaps");
    }
    migrations.append(migration);
  }
  if (migrations.isEmpty()) throw BrokenInvariant("the program has no migrations");
  return migrations;
}

Result<int> schemaVersion(StoreConnection& connection) {
  const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
  if (!version) return version.error();
  return version->toInt();
}

Result<void> checkSchema(StoreConnection& connection, const QString& path,
                         const QList<Migration>& known) {
  const auto version = schemaVersion(connection);
  if (!version) return version.error();
  const int newest = known.last().number;
  if (*version > newest) return store_errors::tooNew(path, *version, newest);
  if (*version == 0) return {};
  auto applied = runQuery(connection.database(),
                          QStringLiteral("SELECT number, sha256 FROM schema_migration"));
  if (!applied) return applied.error();
  while (applied->next()) {
    const int number = applied->value(0).toInt();
    if (number < 1 || number > newest) return store_errors::tooNew(path, number, newest);
    const QString expected = QString::fromLatin1(known.at(number - 1).sha256.toHex());
    if (applied->value(1).toString() != expected) return store_errors::otherSchema(path, number);
  }
  if (applied->lastError().isValid()) return storeError(applied->lastError());
  return {};
}

Result<void> applyMigrations(StoreConnection& connection, const QList<Migration>& known) {
  const auto version = schemaVersion(connection);
  if (!version) return version.error();
  auto done = connection.run(QStringLiteral(
      "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT "
      "NULL, sha256 TEXT NOT NULL)"));
  for (const Migration& migration : known) {
    if (migration.number <= *version) continue;
    for (const QString& statement : migration.statements) {
      if (done) done = connection.run(statement);
    }
    if (!done) return done;
    const auto noted =
        runQuery(connection.database(),
                 QStringLiteral("INSERT INTO schema_migration (number, name, sha256) "
                                "VALUES (?, ?, ?)"),
                 {migration.number, migration.name, QString::fromLatin1(migration.sha256.toHex())});
    if (!noted) return noted.error();
    done = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
  }
  return done;
}

}  // namespace linewarden
