// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_journal_csv.h"

#include "app/identity/csv_records.h"
#include "app/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::alarm_repository {

namespace {

struct AlarmJournalCsvText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmJournal)
};

QByteArray journalCell(const QString& text) {
  QString cell = runsAsFormula(text) ? u'\'' + text : text;
  const bool isQuoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar letter) {
    return letter == u',' || letter == u'"' || letter == u'\r' || letter == u'\n';
  });
  if (isQuoted) {
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    cell = u'"' + cell + u'"';
  }
  return cell.toUtf8();
}

QByteArray journalNumber(const QVariant& number) {
  return number.isNull() ? QByteArray() : QByteArray::number(number.toDouble(), 'g', 12);
}

QByteArray journalLine(const QSqlQuery& row) {
  const auto text = [&row](int column) { return journalCell(row.value(column).toString()); };
  return toIsoUtc(fromMillis(row.value(0).toLongLong())).toLatin1() + ',' + text(1) + ',' +
         text(2) + ',' + text(3) + ',' + text(4) + ',' + text(5) + ',' + text(6) + ',' + text(7) +
         ',' + text(8) + ',' + text(9) + ',' + row.value(10).toString().toLatin1() + ',' +
         journalNumber(row.value(11)) + ',' + journalNumber(row.value(12)) + ',' +
         row.value(13).toString().toLatin1() + "\r\n";
}

Error tooManyRows(qint64 most) {
  return {ErrorCode::InvalidArgument,
          AlarmJournalCsvText::tr("The journal has more than %L1 entries in this time, which is "
                                  "more than one file takes. Choose a shorter time.")
              .arg(most),
          {}};
}

}  // namespace

Result<JournalCsv> journalCsv(QSqlDatabase& database, UtcTime from, UtcTime to, qint64 most) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT time, alarm, title, priority, what, from_state, to_state, name, "
                     "display_name, why, occurrence, value, limit_value, repeats FROM alarm_event "
                     "WHERE time >= ? AND time < ? ORDER BY time, id LIMIT ?"),
      {toMillis(from), toMillis(to), most + 1});
  if (!query) return query.error();
  JournalCsv csv;
  csv.text =
      "time,alarm,title,priority,what,from,to,person,name,why,occurrence,value,limit,repeats\r\n";
  while (query->next()) {
    if (++csv.rows > most) return tooManyRows(most);
    csv.text += journalLine(*query);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return csv;
}

}  // namespace linewarden::alarm_repository
