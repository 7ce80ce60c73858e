// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace linewarden {

struct PeopleCsvRow {
  int line = 0;  ///< of the file, from 1, where the record starts
  QString name;
  QString displayName;  ///< as normalDisplayName() gives it
  QSet<Role> roles;     ///< at least one
};

struct PeopleCsvProblem {
  int line = 0;
  QString column;  ///< "name", "display-name" or "roles"; empty for the whole line or file
  QString text;    ///< for people, translated
};

/// What a file of people says. Nothing may be imported while there is a problem: `rows` are
/// then those that would do, for a preview.
struct PeopleCsv {
  QList<PeopleCsvRow> rows;
  QList<PeopleCsvProblem> problems;  ///< all of them, by line
};

/// Reads people to be invited from CSV (RFC 4180, UTF-8): a head line with the columns `name`,
/// `display-name` and `roles` in any order, comma or semicolon between fields, then a line for
/// each person; `roles` are names of roles with spaces or | between them. At most 1 MiB, 1,000
/// people and 10,000 characters a field. Names are judged by name_rules.h, also against each
/// other; cells that a spreadsheet would run as a formula are refused. No people at all is a
/// problem too. Pure; any bytes may be given.
[[nodiscard]] PeopleCsv readPeopleCsv(const QByteArray& bytes);

/// Adds a problem for each row whose account or name is there already or looks like one that is.
/// People::inviteAll refuses such a row too, at the first; a preview tells them all.
void refuseKnown(PeopleCsv& file, const QList<Person>& known);

}  // namespace linewarden
