// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant_file.h"
#include "app/plant/toml.h"

#include <QCoreApplication>

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace linewarden {

/// Where in the file something stands.
struct FilePlace {
  int line = 0;
  int column = 0;
  QString path;
};

/// Collects what is wrong; keeps at most 1,000 problems.
class ProblemList {
 public:
  void add(const FilePlace& place, const QString& message);
  [[nodiscard]] bool isEmpty() const { return problems_.isEmpty(); }
  /// In the order of the file.
  [[nodiscard]] QList<PlantFileProblem> takeSorted();

 private:
  QList<PlantFileProblem> problems_;
};

/// A text and where it stands, to be looked up once everything is read.
struct PlacedText {
  QString text;
  FilePlace place;
};

enum class Need { Optional, Required };

/// A table of the file as the reader asks it: each call gives a checked value, or none and
/// a problem in the list. A key that is not one of plantFileKeys() is a problem at once.
class TomlTable {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)

 public:
  /// `kind` is the table's name in plantFileKeys().
  TomlTable(const toml::table& table, QString path, QString kind, ProblemList& problems);

  [[nodiscard]] bool has(std::string_view key) const;
  [[nodiscard]] bool holdsBoolean(std::string_view key) const;
  /// Of the key's value; of the table where it has no such key.
  [[nodiscard]] FilePlace place(std::string_view key) const;
  [[nodiscard]] FilePlace place() const;
  void refuse(std::string_view key, const QString& message) const;

  /// Printable, not empty, at most `maxLength` UTF-16 units.
  [[nodiscard]] std::optional<QString> text(std::string_view key, int maxLength,
                                            Need need = Need::Optional) const;
  /// A name: ASCII letters, digits, '.', '_' and '-', at most 100.
  [[nodiscard]] std::optional<QString> name(std::string_view key, Need need = Need::Optional) const;
  [[nodiscard]] std::vector<PlacedText> names(std::string_view key, int maxCount) const;
  /// Position in `words` of what the key says.
  [[nodiscard]] std::optional<int> choice(std::string_view key, const QStringList& words,
                                          Need need = Need::Optional) const;
  [[nodiscard]] std::optional<qint64> integer(std::string_view key, qint64 low, qint64 high,
                                              Need need = Need::Optional) const;
  /// Integer or float, finite.
  [[nodiscard]] std::optional<double> number(std::string_view key,
                                             Need need = Need::Optional) const;
  [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
  [[nodiscard]] std::optional<TomlTable> table(std::string_view key,
                                               Need need = Need::Optional) const;
  [[nodiscard]] std::vector<TomlTable> tables(std::string_view key, int maxCount,
                                              Need need = Need::Optional) const;

 private:
  [[nodiscard]] const toml::node* find(std::string_view key, Need need) const;
  [[nodiscard]] FilePlace placeOf(const toml::node& node, std::string_view key) const;
  [[nodiscard]] QString pathOf(std::string_view key) const;
  [[nodiscard]] std::optional<QString> checkedName(const toml::node& node,
                                                   const FilePlace& place) const;
  void refuseType(const toml::node& node, std::string_view key, const QString& wanted) const;
  void checkKeys() const;

  const toml::table* table_;
  QString path_;
  QString kind_;
  ProblemList* problems_;
};

[[nodiscard]] inline QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace linewarden
