// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"

#include "app/base/result.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace linewarden {

namespace {

void writeString(const QString& text, QByteArray& out) {
  static const char hex[] = "0123456789abcdef";
  out += '"';
  for (const char byte : text.toUtf8()) {
    switch (byte) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20) {
          out += "\\u00";
          out += hex[code >> 4];
          out += hex[code & 15];
        } else {
          out += byte;
        }
      }
    }
  }
  out += '"';
}

void write(const QJsonValue& value, QByteArray& out);

void writeObject(const QJsonObject& object, QByteArray& out) {
  QStringList keys = object.keys();
  // QString compares by UTF-16 code units, which is the order the RFC asks for.
  std::sort(keys.begin(), keys.end());
  out += '{';
  bool first = true;
  for (const QString& key : keys) {
    if (!first) out += ',';
    first = false;
    writeString(key, out);
    out += ':';
    write(object.value(key), out);
  }
  out += '}';
}

void write(const QJsonValue& value, QByteArray& out) {
  switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: out += ecmaScriptNumber(value.toDouble()); break;
    case QJsonValue::String: writeString(value.toString(), out); break;
    case QJsonValue::Array: {
      out += '[';
      bool first = true;
      for (const QJsonValue& item : value.toArray()) {
        if (!first) out += ',';
        first = false;
        write(item, out);
      }
      out += ']';
      break;
    }
    case QJsonValue::Object: writeObject(value.toObject(), out); break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
  }
}

}  // namespace

QByteArray ecmaScriptNumber(double number) {
  if (!std::isfinite(number)) throw BrokenInvariant("JSON holds no NaN and no infinity");
  if (number == 0) return "0";
  // std::to_chars gives the shortest digits that read back as the same double; only
  // their layout differs from ECMAScript's.
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number),
                                 std::chars_format::scientific);
  const std::string text(buffer, end.ptr);
  const size_t mark = text.find('e');
  std::string digits = text.substr(0, 1);
  if (mark > 2) digits += text.substr(2, mark - 2);
  const int exponent = std::stoi(text.substr(mark + 1));
  const int count = static_cast<int>(digits.size());
  const int point = exponent + 1;  // digits before the decimal point

  std::string out;
  if (count <= point && point <= 21) {
    out = digits + std::string(static_cast<size_t>(point - count), '0');
  } else if (0 < point && point <= 21) {
    out = digits.substr(0, static_cast<size_t>(point)) + '.' +
          digits.substr(static_cast<size_t>(point));
  } else if (-6 < point && point <= 0) {
    out = "0." + std::string(static_cast<size_t>(-point), '0') + digits;
  } else {
    out = digits.substr(0, 1);
    if (count > 1) out += '.' + digits.substr(1);
    out += exponent < 0 ? "e-" : "e+";
    out += std::to_string(std::abs(exponent));
  }
  return QByteArray::fromStdString(number < 0 ? '-' + out : out);
}

QByteArray canonicalJson(const QJsonValue& value) {
  QByteArray out;
  write(value, out);
  return out;
}

QByteArray canonicalJson(const QJsonObject& object) {
  QByteArray out;
  writeObject(object, out);
  return out;
}

}  // namespace linewarden
