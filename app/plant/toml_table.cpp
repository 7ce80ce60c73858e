// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/toml_table.h"

#include "app/plant/plant_file_keys.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

namespace {

constexpr qsizetype maxProblems = 1000;
constexpr qsizetype maxNameLength = 100;

FilePlace at(const toml::source_position& position, const QString& path) {
  return {static_cast<int>(position.line), static_cast<int>(position.column), path};
}

bool isName(const QString& text) {
  if (text.isEmpty() || text.size() > maxNameLength) return false;
  const auto isPlain = [](QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
  };
  return isPlain(text.front()) && std::all_of(text.begin(), text.end(), [isPlain](QChar c) {
           return isPlain(c) || c == u'.' || c == u'_' || c == u'-';
         });
}

// Control and formatting characters could forge what a table, a log or the trail shows.
bool isPrintable(const QString& text) {
  const QList<uint> points = text.toUcs4();
  return std::all_of(points.begin(), points.end(), [](uint point) {
    switch (QChar::category(point)) {
      case QChar::Other_Control:
      case QChar::Other_Format:
      case QChar::Other_Surrogate:
      case QChar::Other_PrivateUse:
      case QChar::Other_NotAssigned:
      case QChar::Separator_Line:
      case QChar::Separator_Paragraph: return false;
      default: return true;
    }
  });
}

// What a hostile or mistaken file says, cut to what a message can show.
QString quoted(const QString& text) {
  constexpr qsizetype shown = 60;
  QString clean;
  for (const QChar c : text.left(shown)) clean.append(c.isPrint() ? c : QChar(u'\uFFFD'));
  if (text.size() > shown) clean.append(u'…');
  return QStringLiteral("“%1”").arg(clean);
}

}  // namespace

void ProblemList::add(const FilePlace& place, const QString& message) {
  if (problems_.size() >= maxProblems) return;
  problems_.append({place.line, place.column, place.path, message});
}

QList<PlantFileProblem> ProblemList::takeSorted() {
  std::stable_sort(problems_.begin(), problems_.end(),
                   [](const PlantFileProblem& a, const PlantFileProblem& b) {
                     return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                   });
  return std::exchange(problems_, {});
}

TomlTable::TomlTable(const toml::table& table, QString path, QString kind, ProblemList& problems)
    : table_(&table), path_(std::move(path)), kind_(std::move(kind)), problems_(&problems) {
  checkKeys();
}

void TomlTable::checkKeys() const {
  const QStringList known = plantFileKeys().value(kind_);
  for (const auto& [key, node] : *table_) {
    const QString name = fromUtf8(key.str());
    if (known.contains(name)) continue;
    problems_->add(at(key.source().begin, pathOf(key.str())),
                   tr("There is no key %1 here. Known are: %2.")
                       .arg(quoted(name), known.join(QStringLiteral(", "))));
  }
}

QString TomlTable::pathOf(std::string_view key) const {
  const QString name = fromUtf8(key);
  return path_.isEmpty() ? name : path_ + u'.' + name;
}

FilePlace TomlTable::placeOf(const toml::node& node, std::string_view key) const {
  return at(node.source().begin, pathOf(key));
}

bool TomlTable::has(std::string_view key) const {
  return table_->get(key) != nullptr;
}

bool TomlTable::holdsBoolean(std::string_view key) const {
  const toml::node* node = table_->get(key);
  return node != nullptr && node->is_boolean();
}

FilePlace TomlTable::place() const {
  return at(table_->source().begin, path_);
}

FilePlace TomlTable::place(std::string_view key) const {
  const toml::node* node = table_->get(key);
  return node == nullptr ? at(table_->source().begin, pathOf(key)) : placeOf(*node, key);
}

void TomlTable::refuse(std::string_view key, const QString& message) const {
  problems_->add(place(key), message);
}

const toml::node* TomlTable::find(std::string_view key, Need need) const {
  const toml::node* node = table_->get(key);
  if (node == nullptr && need == Need::Required) {
    refuse(key, tr("The key is missing; it has to be there."));
  }
  return node;
}

void TomlTable::refuseType(const toml::node& node, std::string_view key,
                           const QString& wanted) const {
  QString found;
  switch (node.type()) {
    case toml::node_type::string: found = tr("a text"); break;
    case toml::node_type::integer: found = tr("an integer"); break;
    case toml::node_type::floating_point: found = tr("a number with a fraction"); break;
    case toml::node_type::boolean: found = tr("true or false"); break;
    case toml::node_type::table: found = tr("a table"); break;
    case toml::node_type::array: found = tr("a list"); break;
    default: found = tr("a date or time"); break;
  }
  problems_->add(placeOf(node, key), tr("This is %1; it has to be %2.").arg(found, wanted));
}

std::optional<QString> TomlTable::text(std::string_view key, int maxLength, Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  const toml::value<std::string>* value = node->as_string();
  if (value == nullptr) {
    refuseType(*node, key, tr("a text in quotes"));
    return std::nullopt;
  }
  QString text = fromUtf8(value->get());
  if (text.trimmed().isEmpty()) {
    refuse(key, tr("The text is empty. Leave the key out, or say something."));
    return std::nullopt;
  }
  if (text.size() > maxLength) {
    refuse(key, tr("The text is longer than %1 characters.").arg(maxLength));
    return std::nullopt;
  }
  if (!isPrintable(text)) {
    refuse(key, tr("The text holds control or invisible characters; remove them."));
    return std::nullopt;
  }
  return text;
}

std::optional<QString> TomlTable::checkedName(const toml::node& node,
                                              const FilePlace& place) const {
  QString text = fromUtf8(node.as_string()->get());
  if (isName(text)) return text;
  problems_->add(place, tr("%1 is not a name. A name is 1 to 100 letters, digits, “.”, “_” or “-” "
                           "without accents, and starts with a letter or digit.")
                            .arg(quoted(text)));
  return std::nullopt;
}

std::optional<QString> TomlTable::name(std::string_view key, Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  if (!node->is_string()) {
    refuseType(*node, key, tr("a name in quotes"));
    return std::nullopt;
  }
  return checkedName(*node, placeOf(*node, key));
}

std::vector<PlacedText> TomlTable::names(std::string_view key, int maxCount) const {
  const toml::node* node = find(key, Need::Optional);
  if (node == nullptr) return {};
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    refuseType(*node, key, tr("a list of names"));
    return {};
  }
  if (array->size() > static_cast<size_t>(maxCount)) {
    refuse(
        key,
        tr("The list has %1 entries; at most %2 are possible.").arg(array->size()).arg(maxCount));
    return {};
  }
  std::vector<PlacedText> names;
  for (size_t i = 0; i < array->size(); ++i) {
    const toml::node& element = *array->get(i);
    const FilePlace place =
        at(element.source().begin, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i));
    if (!element.is_string()) {
      problems_->add(place, tr("This has to be a name in quotes."));
      continue;
    }
    if (auto name = checkedName(element, place)) names.push_back({*name, place});
  }
  return names;
}

std::optional<int> TomlTable::choice(std::string_view key, const QStringList& words,
                                     Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  const QString wanted = tr("one of %1").arg(words.join(QStringLiteral(", ")));
  if (!node->is_string()) {
    refuseType(*node, key, wanted);
    return std::nullopt;
  }
  const QString word = fromUtf8(node->as_string()->get());
  const qsizetype index = words.indexOf(word);
  if (index < 0) {
    refuse(key, tr("%1 is not possible here; it has to be %2.").arg(quoted(word), wanted));
    return std::nullopt;
  }
  return static_cast<int>(index);
}

std::optional<qint64> TomlTable::integer(std::string_view key, qint64 low, qint64 high,
                                         Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  const toml::value<int64_t>* value = node->as_integer();
  if (value == nullptr) {
    refuseType(*node, key, tr("an integer from %1 to %2").arg(low).arg(high));
    return std::nullopt;
  }
  if (value->get() < low || value->get() > high) {
    refuse(
        key,
        tr("%1 is out of range; it has to be from %2 to %3.").arg(value->get()).arg(low).arg(high));
    return std::nullopt;
  }
  return value->get();
}

std::optional<double> TomlTable::number(std::string_view key, Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  if (!node->is_number()) {
    refuseType(*node, key, tr("a number"));
    return std::nullopt;
  }
  const double value = node->is_integer() ? static_cast<double>(node->as_integer()->get())
                                          : node->as_floating_point()->get();
  if (!std::isfinite(value)) {
    refuse(key, tr("The number has to be finite."));
    return std::nullopt;
  }
  return value;
}

std::optional<bool> TomlTable::boolean(std::string_view key) const {
  const toml::node* node = find(key, Need::Optional);
  if (node == nullptr) return std::nullopt;
  if (!node->is_boolean()) {
    refuseType(*node, key, tr("true or false"));
    return std::nullopt;
  }
  return node->as_boolean()->get();
}

std::optional<TomlTable> TomlTable::table(std::string_view key, Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return std::nullopt;
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    refuseType(*node, key, tr("a table"));
    return std::nullopt;
  }
  const QString kind = kind_.isEmpty() ? fromUtf8(key) : kind_ + u'.' + fromUtf8(key);
  return TomlTable(*table, pathOf(key), kind, *problems_);
}

std::vector<TomlTable> TomlTable::tables(std::string_view key, int maxCount, Need need) const {
  const toml::node* node = find(key, need);
  if (node == nullptr) return {};
  const toml::array* array = node->as_array();
  const QString header = QStringLiteral("[[%1]]").arg(pathOf(key));
  if (array == nullptr) {
    refuseType(*node, key, tr("a list of tables, each under its own %1").arg(header));
    return {};
  }
  if (array->size() > static_cast<size_t>(maxCount)) {
    refuse(key, tr("There are %1; at most %2 are possible.").arg(array->size()).arg(maxCount));
    return {};
  }
  if (array->empty() && need == Need::Required) refuse(key, tr("There has to be at least one."));
  std::vector<TomlTable> tables;
  tables.reserve(array->size());
  for (size_t i = 0; i < array->size(); ++i) {
    const toml::node& element = *array->get(i);
    const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
    if (const toml::table* table = element.as_table()) {
      tables.emplace_back(*table, path, fromUtf8(key), *problems_);
    } else {
      problems_->add(at(element.source().begin, path),
                     tr("This has to be a table under its own %1.").arg(header));
    }
  }
  return tables;
}

}  // namespace linewarden
