// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/distinguished_name.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace linewarden::distinguished_name {

namespace {

constexpr qsizetype longest = 8192;

// RFC 4514 section 3: what a reader has to know by its name.
QString typeName(const QString& type) {
  static const QHash<QString, QString> names{
      {QStringLiteral("2.5.4.3"), QStringLiteral("cn")},
      {QStringLiteral("2.5.4.6"), QStringLiteral("c")},
      {QStringLiteral("2.5.4.7"), QStringLiteral("l")},
      {QStringLiteral("2.5.4.8"), QStringLiteral("st")},
      {QStringLiteral("2.5.4.9"), QStringLiteral("street")},
      {QStringLiteral("2.5.4.10"), QStringLiteral("o")},
      {QStringLiteral("2.5.4.11"), QStringLiteral("ou")},
      {QStringLiteral("0.9.2342.19200300.100.1.1"), QStringLiteral("uid")},
      {QStringLiteral("0.9.2342.19200300.100.1.25"), QStringLiteral("dc")},
      {QStringLiteral("commonname"), QStringLiteral("cn")},
      {QStringLiteral("countryname"), QStringLiteral("c")},
      {QStringLiteral("localityname"), QStringLiteral("l")},
      {QStringLiteral("stateorprovincename"), QStringLiteral("st")},
      {QStringLiteral("organizationname"), QStringLiteral("o")},
      {QStringLiteral("organizationalunitname"), QStringLiteral("ou")},
      {QStringLiteral("userid"), QStringLiteral("uid")},
      {QStringLiteral("domaincomponent"), QStringLiteral("dc")}};
  const QString lower = type.toLower();
  return names.value(lower, lower);
}

QString escaped(const QString& value) {
  QString out;
  for (const QChar c : value) {
    if (QStringView(u",+\"\\<>;=#").contains(c)) out.append(u'\\');
    out.append(c);
  }
  return out;
}

/// Reads one name from its start to its end.
class Parser {
 public:
  explicit Parser(const QString& text) : text_(text) {}

  std::optional<QString> parse() {
    QStringList parts;
    while (true) {
      const auto part = relativeName();
      if (!part) return std::nullopt;
      parts.append(*part);
      if (atEnd()) return parts.join(u',');
      ++at_;  // a comma or semicolon: relativeName() stops at nothing else
    }
  }

 private:
  [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
  [[nodiscard]] bool atSeparator() const {
    return atEnd() || text_.at(at_) == u',' || text_.at(at_) == u';' || text_.at(at_) == u'+';
  }
  void skipSpaces() {
    while (!atEnd() && text_.at(at_) == u' ') ++at_;
  }

  std::optional<QString> relativeName() {
    QStringList pairs;
    while (true) {
      const auto type = attributeType();
      if (!type) return std::nullopt;
      const auto value = attributeValue();
      if (!value) return std::nullopt;
      pairs.append(*type + u'=' + *value);
      if (atEnd() || text_.at(at_) != u'+') break;
      ++at_;
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs.join(u'+');
  }

  std::optional<QString> attributeType() {
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)+)\\z"));
    const qsizetype equals = text_.indexOf(u'=', at_);
    if (equals < 0) return std::nullopt;
    QString type = text_.mid(at_, equals - at_).trimmed();
    if (type.startsWith(QStringLiteral("oid."), Qt::CaseInsensitive)) type.remove(0, 4);
    if (!shape.match(type).hasMatch()) return std::nullopt;
    at_ = equals + 1;
    return typeName(type);
  }

  std::optional<QString> attributeValue() {
    skipSpaces();
    if (!atEnd() && text_.at(at_) == u'#') return hexValue();
    QByteArray bytes;
    while (!atSeparator()) {
      const QChar c = text_.at(at_);
      if (c == u'"' || c == u'<' || c == u'>' || c.isNull()) return std::nullopt;
      if (c != u'\\') {
        const qsizetype size = c.isHighSurrogate() ? 2 : 1;
        bytes.append(text_.mid(at_, size).toUtf8());
        at_ += size;
      } else if (!escape(bytes)) {
        return std::nullopt;
      }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = decoder(bytes);
    if (decoder.hasError()) return std::nullopt;
    // As caseIgnoreMatch compares (RFC 4518): outer spaces do not count, inner ones as one.
    const QString plain =
        value.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    if (plain.isEmpty()) return std::nullopt;
    return escaped(plain);
  }

  bool escape(QByteArray& bytes) {
    const QString pair = text_.mid(at_ + 1, 2);
    if (pair.isEmpty()) return false;
    bool hexadecimal = false;
    const ushort byte = pair.toUShort(&hexadecimal, 16);
    if (hexadecimal && pair.size() == 2 && pair.trimmed().size() == 2 && pair.at(0) != u'+') {
      if (byte == 0) return false;
      bytes.append(static_cast<char>(byte));
      at_ += 3;
      return true;
    }
    if (!QStringView(u",+\"\\<>;= #").contains(pair.at(0))) return false;
    bytes.append(pair.at(0).toLatin1());
    at_ += 2;
    return true;
  }

  // The BER of a value in hexadecimal: compared as it stands.
  std::optional<QString> hexValue() {
    static const QRegularExpression shape(QStringLiteral("\\A#(?:[0-9a-f]{2})+\\z"));
    const qsizetype from = at_;
    while (!atSeparator()) ++at_;
    QString value = text_.mid(from, at_ - from).trimmed().toLower();
    if (!shape.match(value).hasMatch()) return std::nullopt;
    return value;
  }

  const QString& text_;
  qsizetype at_ = 0;
};

}  // namespace

std::optional<QString> normalised(const QString& text) {
  if (text.size() > longest || text.trimmed().isEmpty()) return std::nullopt;
  return Parser(text).parse();
}

bool equal(const QString& one, const QString& other) {
  const auto first = normalised(one);
  return first && first == normalised(other);
}

}  // namespace linewarden::distinguished_name
