// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people_csv.h"

#include "app/identity/csv_records.h"
#include "app/identity/names/name_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype peopleCsvMostBytes = 1024 * 1024;
constexpr qsizetype mostPeople = 1000;
constexpr qsizetype mostBadLines = 2000;

struct PeopleCsvText {
  Q_DECLARE_TR_FUNCTIONS(PeopleCsv)
};

const QString nameColumn = QStringLiteral("name");
const QString displayNameColumn = QStringLiteral("display-name");
const QString rolesColumn = QStringLiteral("roles");

QStringList peopleCsvColumns() {
  return {nameColumn, displayNameColumn, rolesColumn};
}

QString peopleCsvKnownRoles() {
  QStringList names;
  for (const Role role : allRoles()) names.append(roleName(role));
  return names.join(QStringLiteral(", "));
}

/// Part of the file in a message: short, and nothing that moves the text around it.
QString shown(const QString& text) {
  constexpr qsizetype most = 40;
  const QList<uint> characters = text.left(2 * most).toUcs4();
  QString safe;
  for (const char32_t character : characters.first(qMin(characters.size(), most))) {
    safe += QChar::isPrint(character) ? QStringView(QChar::fromUcs4(character)).toString()
                                      : QString(QChar(QChar::ReplacementCharacter));
  }
  return characters.size() > most || text.size() > 2 * most ? safe + u'…' : safe;
}

bool isBlank(const CsvRecord& record) {
  return record.fault == CsvFault::None && record.fieldCount == record.fields.size() &&
         std::all_of(record.fields.begin(), record.fields.end(),
                     [](const QString& field) { return field.trimmed().isEmpty(); });
}

class Intake {
 public:
  PeopleCsv read(const QByteArray& bytes);

 private:
  struct Seen {
    int line = 0;
    QString name;
  };
  using SeenNames = QHash<QString, Seen>;

  void tell(int line, const QString& column, const QString& text) {
    csv_.problems.append({line, column, text});
  }
  bool isText(QByteArrayView bytes);
  bool readHead(CsvReader& reader);
  void readPeople(CsvReader& reader);
  bool isWellFormed(const CsvRecord& record);
  void readPerson(const CsvRecord& record);
  bool readName(int line, const QString& field, QString& name);
  bool readDisplayName(int line, const QString& field, QString& name);
  bool readRoles(int line, const QString& field, QSet<Role>& roles);
  bool refuseFormula(int line, const QString& column, const QString& field);
  [[nodiscard]] QString columnAt(qsizetype field) const { return head_.value(field); }

  PeopleCsv csv_;
  QStringList head_;
  SeenNames names_;
  SeenNames displayNames_;
};

PeopleCsv Intake::read(const QByteArray& bytes) {
  if (bytes.size() > peopleCsvMostBytes) {
    tell(1, {},
         PeopleCsvText::tr(
             "The file is larger than 1 MiB, which no list of people is. Choose the right "
             "file, or split it."));
    return csv_;
  }
  if (!isText(bytes)) return csv_;
  const QString text = QString::fromUtf8(bytes);  // leaves a byte order mark out
  CsvReader reader(text, csvSeparatorOf(text, u",;"));
  if (!readHead(reader)) return csv_;
  readPeople(reader);
  if (csv_.rows.isEmpty() && csv_.problems.isEmpty()) {
    tell(1, {},
         PeopleCsvText::tr("There is nobody in the file. Each line after the first is a person."));
  }
  return csv_;
}

bool Intake::isText(QByteArrayView bytes) {
  int line = 1;
  for (qsizetype start = 0; start < bytes.size() && csv_.problems.size() < mostBadLines; ++line) {
    qsizetype end = start;
    while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r') ++end;
    const QByteArrayView physical = bytes.sliced(start, end - start);
    if (physical.contains('\0')) {
      tell(line, {},
           PeopleCsvText::tr(
               "There is a NUL character in this line. Save the file anew as “CSV UTF-8”."));
    } else if (!physical.isValidUtf8()) {
      tell(line, {},
           PeopleCsvText::tr(
               "This line is not UTF-8, so its letters cannot be told. Save the file anew as "
               "“CSV UTF-8”."));
    }
    if (end + 1 < bytes.size() && bytes.at(end) == '\r' && bytes.at(end + 1) == '\n') ++end;
    start = end + 1;
  }
  return csv_.problems.isEmpty();
}

bool Intake::readHead(CsvReader& reader) {
  auto record = reader.next();
  while (record && isBlank(*record)) record = reader.next();
  const QString must = PeopleCsvText::tr("The first line names the columns: %1.")
                           .arg(peopleCsvColumns().join(QStringLiteral(", ")));
  if (!record) {
    tell(1, {}, PeopleCsvText::tr("The file is empty.") + u' ' + must);
    return false;
  }
  if (!isWellFormed(*record)) return false;
  for (const QString& field : record->fields) {
    const QString column = field.trimmed().toLower();
    if (!peopleCsvColumns().contains(column)) {
      tell(record->line, {},
           PeopleCsvText::tr("“%1” is no column of a list of people.").arg(shown(field)) + u' ' +
               must);
    } else if (head_.contains(column)) {
      tell(record->line, column, PeopleCsvText::tr("The column “%1” is there twice.").arg(column));
    }
    head_.append(column);
  }
  if (record->fieldCount > record->fields.size()) {
    tell(record->line, {}, PeopleCsvText::tr("There are too many columns.") + u' ' + must);
  }
  for (const QString& column : peopleCsvColumns()) {
    if (!head_.contains(column)) {
      tell(record->line, column,
           PeopleCsvText::tr("The column “%1” is missing.").arg(column) + u' ' + must);
    }
  }
  return csv_.problems.isEmpty();
}

void Intake::readPeople(CsvReader& reader) {
  qsizetype people = 0;
  while (const auto record = reader.next()) {
    if (isBlank(*record)) continue;
    if (++people > mostPeople) {
      tell(record->line, {},
           PeopleCsvText::tr("There are more than %1 people in the file. Split it.")
               .arg(mostPeople));
      return;
    }
    if (isWellFormed(*record)) readPerson(*record);
  }
}

bool Intake::isWellFormed(const CsvRecord& record) {
  switch (record.fault) {
    case CsvFault::None: break;
    case CsvFault::OpenQuote:
      tell(record.line, columnAt(record.faultyField),
           PeopleCsvText::tr(
               "A quotation mark that begins here is not closed; what follows in the file was "
               "not read. Close it, or write it twice where it belongs to the text."));
      return false;
    case CsvFault::StrayQuote:
      tell(record.line, columnAt(record.faultyField),
           PeopleCsvText::tr(
               "There is a quotation mark amid a field. Put the whole field in quotation marks "
               "and write those within twice."));
      return false;
    case CsvFault::LongField:
      tell(record.line, columnAt(record.faultyField),
           PeopleCsvText::tr("A field is longer than %1 characters.")
               .arg(CsvReader::mostCharacters));
      return false;
  }
  if (head_.isEmpty() || record.fieldCount == head_.size()) return true;
  tell(record.line, {},
       PeopleCsvText::tr(
           "The line has %1 fields, but there are %2 columns. Put a field in quotation marks "
           "when a comma or semicolon belongs to its text.")
           .arg(record.fieldCount)
           .arg(head_.size()));
  return false;
}

void Intake::readPerson(const CsvRecord& record) {
  PeopleCsvRow row;
  row.line = record.line;
  const auto field = [&](const QString& column) { return record.fields.at(head_.indexOf(column)); };
  const bool nameGood = readName(row.line, field(nameColumn), row.name);
  const bool displayNameGood = readDisplayName(row.line, field(displayNameColumn), row.displayName);
  const bool rolesGood = readRoles(row.line, field(rolesColumn), row.roles);
  if (nameGood && displayNameGood && rolesGood) csv_.rows.append(row);
}

bool Intake::refuseFormula(int line, const QString& column, const QString& field) {
  if (!runsAsFormula(field)) return false;
  tell(line, column,
       PeopleCsvText::tr(
           "“%1” looks like a formula, which a spreadsheet would run. Remove the character "
           "that it begins with.")
           .arg(shown(field)));
  return true;
}

bool Intake::readName(int line, const QString& field, QString& name) {
  if (refuseFormula(line, nameColumn, field)) return false;
  name = field.trimmed();
  if (const QString problem = accountNameProblem(name); !problem.isEmpty()) {
    tell(line, nameColumn, problem);
    return false;
  }
  const QString skeleton = nameSkeleton(name);
  const auto seen = names_.constFind(skeleton);
  if (seen == names_.constEnd()) {
    names_.insert(skeleton, {line, name});
    return true;
  }
  tell(line, nameColumn,
       seen->name == name
           ? PeopleCsvText::tr(
                 "“%1” is in line %2 already. Each person has an account name of their own.")
                 .arg(name, QString::number(seen->line))
           : PeopleCsvText::tr(
                 "“%1” looks like “%2” in line %3. Choose a name that cannot be taken for "
                 "another.")
                 .arg(name, seen->name, QString::number(seen->line)));
  return false;
}

bool Intake::readDisplayName(int line, const QString& field, QString& name) {
  if (refuseFormula(line, displayNameColumn, field)) return false;
  if (const QString problem = displayNameProblem(field); !problem.isEmpty()) {
    tell(line, displayNameColumn, problem);
    return false;
  }
  name = normalDisplayName(field);
  const QString skeleton = nameSkeleton(name);
  const auto seen = displayNames_.constFind(skeleton);
  if (seen == displayNames_.constEnd()) {
    displayNames_.insert(skeleton, {line, name});
    return true;
  }
  tell(line, displayNameColumn,
       PeopleCsvText::tr(
           "“%1” looks like “%2” in line %3, and nobody could tell their signatures apart. Add "
           "an initial or a second name.")
           .arg(name, seen->name, QString::number(seen->line)));
  return false;
}

bool Intake::readRoles(int line, const QString& field, QSet<Role>& roles) {
  if (refuseFormula(line, rolesColumn, field)) return false;
  static const QRegularExpression between(QStringLiteral("[\\s|]+"));
  QStringList unknown;
  for (const QString& word : field.split(between, Qt::SkipEmptyParts)) {
    if (const auto role = roleFromName(word)) {
      roles.insert(*role);
    } else {
      unknown.append(word);
    }
  }
  if (!unknown.isEmpty()) {
    tell(line, rolesColumn,
         PeopleCsvText::tr("“%1” is no role. The roles are: %2.")
             .arg(shown(unknown.join(QStringLiteral(", "))), peopleCsvKnownRoles()));
  } else if (roles.isEmpty()) {
    tell(line, rolesColumn,
         PeopleCsvText::tr("This person has no role and could do nothing. The roles are: %1.")
             .arg(peopleCsvKnownRoles()));
  }
  return unknown.isEmpty() && !roles.isEmpty();
}

}  // namespace

PeopleCsv readPeopleCsv(const QByteArray& bytes) {
  return Intake().read(bytes);
}

void refuseKnown(PeopleCsv& file, const QList<Person>& known) {
  QHash<QString, const Person*> byName;
  QHash<QString, const Person*> byDisplayName;
  for (const Person& person : known) {
    byName.insert(nameSkeleton(person.name), &person);
    byDisplayName.insert(nameSkeleton(person.displayName), &person);
  }
  for (const PeopleCsvRow& row : std::as_const(file.rows)) {
    const Person* same = byName.value(nameSkeleton(row.name));
    if (same == nullptr) same = byDisplayName.value(nameSkeleton(row.displayName));
    if (same == nullptr) continue;
    file.problems.append(
        {row.line, nameColumn,
         PeopleCsvText::tr("“%1” (%2) is there already, or looks like it: “%3” (%4).")
             .arg(row.name, row.displayName, same->name, same->displayName)});
  }
  std::stable_sort(
      file.problems.begin(), file.problems.end(),
      [](const PeopleCsvProblem& a, const PeopleCsvProblem& b) { return a.line < b.line; });
}

}  // namespace linewarden
