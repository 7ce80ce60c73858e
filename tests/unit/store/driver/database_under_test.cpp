// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"

#include <QUuid>

namespace linewarden::test {

DatabaseUnderTest::DatabaseUnderTest()
    : name_(QUuid::createUuid().toString()), database_(addDatabaseUnderTest(name_, path())) {
  if (!database_.open()) qFatal("%s", qPrintable(database_.lastError().text()));
}

DatabaseUnderTest::~DatabaseUnderTest() {
  database_ = {};
  QSqlDatabase::removeDatabase(name_);
}

QString DatabaseUnderTest::run(const QString& sql) {
  QSqlQuery query(database_);
  return query.exec(sql) ? QString() : query.lastError().text();
}

QVariant DatabaseUnderTest::value(const QString& sql) {
  QSqlQuery query(database_);
  return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

QVariant DatabaseUnderTest::roundTrip(const QVariant& value) {
  QSqlQuery query(database_);
  query.prepare(QStringLiteral("SELECT ?"));
  query.addBindValue(value);
  return query.exec() && query.next() ? query.value(0) : QVariant();
}

int primaryCode(const QSqlError& error) {
  return error.nativeErrorCode().toInt() & 0xff;
}

}  // namespace linewarden::test
