// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlRecord>
#include <QSqlResult>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace linewarden {

class SqlCipherConnection;
class SqlCipherDriver;

/// A statement and its rows. Forward-only results read each value from the statement when
/// it is asked for; scrollable ones keep the rows they passed.
class SqlCipherResult : public QSqlResult {
 public:
  SqlCipherResult(const SqlCipherDriver* driver, std::shared_ptr<SqlCipherConnection> connection);
  SqlCipherResult(const SqlCipherResult&) = delete;
  SqlCipherResult& operator=(const SqlCipherResult&) = delete;
  ~SqlCipherResult() override;

  /// The connection closes: the statement ends, the result becomes inactive.
  void release();

 protected:
  bool prepare(const QString& sql) override;
  bool exec() override;
  bool execBatch(bool arrayBind) override;
  bool reset(const QString& sql) override;
  void detachFromResultSet() override;

  bool fetch(int row) override;
  bool fetchFirst() override;
  bool fetchLast() override;
  bool fetchNext() override;

  QVariant data(int column) override;
  bool isNull(int column) override;
  [[nodiscard]] QSqlRecord record() const override;
  int size() override;
  int numRowsAffected() override;
  [[nodiscard]] QVariant lastInsertId() const override;

 private:
  bool bindAll(const QVariantList& values);
  bool findPlaces(qsizetype values);
  bool start();
  bool step();
  bool stepToRow();
  void rewind();
  bool fail(const QString& what);
  [[nodiscard]] int columns() const;

  std::shared_ptr<SqlCipherConnection> connection_;
  sqlite3_stmt* statement_ = nullptr;
  /// Text and blobs the statement's parameters point to.
  std::vector<QByteArray> held_;
  /// For each of SQLite's parameters the place of its value among the bound ones.
  std::vector<qsizetype> places_;
  qsizetype placesFor_ = -1;  ///< the number of values that places_ are for

  bool scrolls_ = false;
  bool rowWaits_ = false;  ///< start() stepped to the first row; it was not fetched yet
  bool atEnd_ = true;      ///< the statement has no more rows
  /// Scrollable: all rows passed. Forward-only: the last row, once the statement has ended.
  std::vector<QVariant> kept_;
  std::vector<int> firstTypes_;  ///< storage classes of the first row
  mutable std::optional<QSqlRecord> record_;
  int changes_ = -1;
  qint64 insertedId_ = 0;
};

}  // namespace linewarden
