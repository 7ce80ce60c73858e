// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlcipher_result.h"

#include "app/store/sqlcipher_connection.h"
#include "app/store/sqlcipher_driver.h"
#include "app/store/sqlcipher_values.h"

#include <QCoreApplication>
#include <QSqlField>

#include <sqlite3.h>

#include <algorithm>

namespace linewarden {

namespace {

struct SqlcipherResultText {
  Q_DECLARE_TR_FUNCTIONS(store)
};

QString columnText(const char* text) {
  return QString::fromUtf8(text).remove(u'"');
}

}  // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver,
                                 std::shared_ptr<SqlCipherConnection> connection)
    : QSqlResult(driver), connection_(std::move(connection)) {
  connection_->add(this);
}

SqlCipherResult::~SqlCipherResult() {
  connection_->remove(this);
  sqlite3_finalize(statement_);
}

void SqlCipherResult::release() {
  sqlite3_finalize(statement_);
  statement_ = nullptr;
  rewind();
  setActive(false);
}

bool SqlCipherResult::fail(const QString& what) {
  setLastError(connection_->lastError(what, QSqlError::StatementError));
  sqlite3_reset(statement_);
  rowWaits_ = false;
  atEnd_ = true;
  return false;
}

int SqlCipherResult::columns() const {
  return sqlite3_column_count(statement_);
}

void SqlCipherResult::rewind() {
  sqlite3_reset(statement_);
  rowWaits_ = false;
  atEnd_ = true;
  kept_.clear();
  record_.reset();
  setAt(QSql::BeforeFirstRow);
}

bool SqlCipherResult::prepare(const QString& sql) {
  rewind();
  sqlite3_finalize(statement_);
  statement_ = nullptr;
  held_.clear();
  setActive(false);
  setSelect(false);
  if (!connection_->isOpen()) return false;

  const QByteArray text = sql.toUtf8();
  const char* rest = nullptr;
  if (sqlite3_prepare_v2(connection_->handle(), text.constData(), static_cast<int>(text.size()) + 1,
                         &statement_, &rest) != SQLITE_OK) {
    return fail(SqlcipherResultText::tr("Cannot prepare the statement"));
  }
  const qsizetype used = rest - text.constData();
  if (statement_ == nullptr || !text.sliced(used).trimmed().isEmpty()) {
    sqlite3_finalize(statement_);
    statement_ = nullptr;
    setLastError(QSqlError(SqlcipherResultText::tr("Cannot run the statement"),
                           SqlcipherResultText::tr("It must be one statement, no more and no less"),
                           QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
    return false;
  }
  held_.resize(std::size_t(sqlite3_bind_parameter_count(statement_)));
  placesFor_ = -1;
  return true;
}

bool SqlCipherResult::reset(const QString& sql) {
  return prepare(sql) && exec();
}

// Each of SQLite's parameters has a name here, as Qt gives one to each "?". Among Qt's
// values a name stands at each of its places in the statement, among the parameters once.
// False when values and parameters don't fit each other.
bool SqlCipherResult::findPlaces(qsizetype values) {
  QStringList names;
  for (int i = 0; i < values; ++i) names.append(boundValueName(i));
  const int parameters = sqlite3_bind_parameter_count(statement_);
  QStringList known;
  places_.clear();
  for (int i = 0; i < parameters; ++i) {
    known.append(QString::fromUtf8(sqlite3_bind_parameter_name(statement_, i + 1)));
    places_.push_back(names.indexOf(known.last()));
  }
  const bool allHaveValues = std::find(places_.begin(), places_.end(), -1) == places_.end();
  return allHaveValues && std::all_of(names.begin(), names.end(), [&known](const QString& name) {
           return known.contains(name);
         });
}

bool SqlCipherResult::bindAll(const QVariantList& values) {
  if (values.size() != placesFor_) {
    placesFor_ = findPlaces(values.size()) ? values.size() : -1;
  }
  if (placesFor_ < 0) {
    setLastError(QSqlError(SqlcipherResultText::tr("Parameter count mismatch"), {},
                           QSqlError::StatementError, QString::number(SQLITE_RANGE)));
    return false;
  }
  for (std::size_t i = 0; i < held_.size(); ++i) {
    if (sqlcipher::bind(statement_, static_cast<int>(i) + 1, values.at(places_[i]), held_[i]) !=
        SQLITE_OK) {
      return fail(SqlcipherResultText::tr("Cannot bind a value"));
    }
  }
  return true;
}

bool SqlCipherResult::exec() {
  if (statement_ == nullptr) return false;
  rewind();
  setLastError({});
  return bindAll(boundValues()) && start();
}

bool SqlCipherResult::execBatch(bool /*arrayBind*/) {
  const QVariantList lists = boundValues();
  if (statement_ == nullptr || lists.isEmpty()) return false;
  const qsizetype rows = lists.first().toList().size();
  for (const QVariant& list : lists) {
    if (list.toList().size() != rows) {
      setLastError(
          QSqlError(SqlcipherResultText::tr("Parameter count mismatch"),
                    SqlcipherResultText::tr("The lists of a batch must have the same length"),
                    QSqlError::StatementError, QString::number(SQLITE_RANGE)));
      return false;
    }
  }
  std::vector<QVariantList> parameters;
  for (const QVariant& list : lists) parameters.push_back(list.toList());
  QVariantList row(lists.size());
  for (qsizetype i = 0; i < rows; ++i) {
    for (qsizetype j = 0; j < lists.size(); ++j) row[j] = parameters[std::size_t(j)].at(i);
    rewind();
    setLastError({});
    if (!bindAll(row) || !start()) return false;
  }
  return true;
}

bool SqlCipherResult::start() {
  scrolls_ = !isForwardOnly();
  sqlite3* handle = connection_->handle();
  const int changesBefore = sqlite3_total_changes(handle);
  const int code = sqlite3_step(statement_);
  setSelect(columns() > 0);
  if (code != SQLITE_ROW && code != SQLITE_DONE) {
    setActive(false);
    return fail(SqlcipherResultText::tr("Cannot run the statement"));
  }
  atEnd_ = code == SQLITE_DONE;
  rowWaits_ = code == SQLITE_ROW;
  firstTypes_.assign(std::size_t(columns()), SQLITE_NULL);
  for (int i = 0; rowWaits_ && i < columns(); ++i) {
    firstTypes_[std::size_t(i)] = sqlite3_column_type(statement_, i);
  }
  if (isSelect()) {
    changes_ = -1;
  } else {
    // SQLite's own count is left over from the last change when this statement made none.
    changes_ = sqlite3_total_changes(handle) == changesBefore ? 0 : sqlite3_changes(handle);
    insertedId_ = sqlite3_last_insert_rowid(handle);
  }
  if (atEnd_) sqlite3_reset(statement_);
  setActive(true);
  return true;
}

void SqlCipherResult::detachFromResultSet() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  rowWaits_ = false;
  atEnd_ = true;
}

// On to the next row of the statement; false at the end or on an error.
bool SqlCipherResult::stepToRow() {
  if (rowWaits_) {
    rowWaits_ = false;
    return true;
  }
  if (atEnd_) return false;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) return fail(SqlcipherResultText::tr("Cannot read a row"));
  atEnd_ = true;
  sqlite3_reset(statement_);
  return false;
}

bool SqlCipherResult::step() {
  if (!stepToRow()) return false;
  if (!scrolls_) return true;
  for (int i = 0; i < columns(); ++i) {
    kept_.push_back(sqlcipher::columnValue(statement_, i, numericalPrecisionPolicy()));
  }
  return true;
}

bool SqlCipherResult::fetchNext() {
  if (!isActive() || at() == QSql::AfterLastRow) return false;
  const int next = at() == QSql::BeforeFirstRow ? 0 : at() + 1;
  const bool known = scrolls_ && std::size_t(next + 1) * std::size_t(columns()) <= kept_.size();
  if (!known && !step()) {
    setAt(QSql::AfterLastRow);
    return false;
  }
  setAt(next);
  return true;
}

bool SqlCipherResult::fetchFirst() {
  if (scrolls_) return fetch(0);
  return at() == QSql::BeforeFirstRow && fetchNext();
}

bool SqlCipherResult::fetch(int row) {
  if (!isActive() || row < 0) return false;
  if (at() == row) return true;
  const int width = columns();
  if (!scrolls_) {
    if (at() == QSql::AfterLastRow || at() > row) return false;
    while (at() < row) {
      if (!fetchNext()) return false;
    }
    return true;
  }
  while (kept_.size() < std::size_t(row + 1) * std::size_t(width)) {
    if (width == 0 || !step()) {
      setAt(QSql::AfterLastRow);
      return false;
    }
  }
  setAt(row);
  return true;
}

bool SqlCipherResult::fetchLast() {
  if (!isActive() || !isSelect()) return false;
  if (scrolls_) {
    while (step()) {
    }
    if (lastError().isValid() || kept_.empty()) return false;
    setAt(static_cast<int>(kept_.size() / std::size_t(columns())) - 1);
    return true;
  }
  if (at() == QSql::AfterLastRow) return false;
  // The end is known only when it is passed, and the row with it gone from the statement.
  int last = at();
  std::vector<QVariant> row;
  const auto keepRow = [&] {
    row.clear();
    for (int i = 0; i < columns(); ++i) {
      row.push_back(sqlcipher::columnValue(statement_, i, numericalPrecisionPolicy()));
    }
  };
  if (last >= 0 && !atEnd_) keepRow();
  while (stepToRow()) {
    ++last;
    keepRow();
  }
  if (lastError().isValid() || last < 0) {
    setAt(QSql::AfterLastRow);
    return false;
  }
  if (!row.empty()) kept_ = std::move(row);
  setAt(last);
  return true;
}

QVariant SqlCipherResult::data(int column) {
  if (column < 0 || column >= columns() || at() < 0) return {};
  if (!scrolls_ && !atEnd_) {
    return sqlcipher::columnValue(statement_, column, numericalPrecisionPolicy());
  }
  const std::size_t row = scrolls_ ? std::size_t(at()) : 0;
  const std::size_t index = row * std::size_t(columns()) + std::size_t(column);
  return index < kept_.size() ? kept_[index] : QVariant();
}

bool SqlCipherResult::isNull(int column) {
  if (!scrolls_ && !atEnd_ && at() >= 0 && column >= 0 && column < columns()) {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  return data(column).isNull();
}

QSqlRecord SqlCipherResult::record() const {
  if (!isActive() || !isSelect()) return {};
  if (!record_) {
    record_.emplace();
    for (int i = 0; i < columns(); ++i) {
      const QString declared = QString::fromUtf8(sqlite3_column_decltype(statement_, i));
      const int storage = firstTypes_[std::size_t(i)];
      record_->append(QSqlField(columnText(sqlite3_column_name(statement_, i)),
                                declared.isEmpty() ? sqlcipher::typeOfStorage(storage)
                                                   : sqlcipher::typeOfDeclaration(declared),
                                columnText(sqlite3_column_table_name(statement_, i))));
    }
  }
  return *record_;
}

int SqlCipherResult::size() {
  return -1;
}

int SqlCipherResult::numRowsAffected() {
  return isActive() ? changes_ : -1;
}

QVariant SqlCipherResult::lastInsertId() const {
  return isActive() && insertedId_ != 0 ? QVariant(insertedId_) : QVariant();
}

}  // namespace linewarden
