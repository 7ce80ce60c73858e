// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/stored_entry.h"

#include "app/base/canonical_json.h"

#include <QJsonDocument>

#include <chrono>

namespace linewarden {

namespace {

QString canonicalText(const QJsonObject& object) {
  return object.isEmpty() ? QStringLiteral("{}") : QString::fromUtf8(canonicalJson(object));
}

QJsonObject objectFrom(const QString& text) {
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The text as it is, where it is ASCII that needs no escape (or, `asItIs`, any ASCII): nearly all
/// is, and a million entries would wait for the other way.
bool addPlain(QByteArray& out, const QString& text, bool asItIs) {
  const qsizetype start = out.size();
  out.resize(start + text.size());
  char* to = out.data() + start;
  for (const QChar letter : text) {
    const char16_t code = letter.unicode();
    const bool isPlain = code < 0x80 && (asItIs || (code >= 0x20 && code != u'"' && code != u'\\'));
    if (!isPlain) {
      out.truncate(start);
      return false;
    }
    *to++ = static_cast<char>(code);
  }
  return true;
}

void addUtf8(QByteArray& out, const QString& text) {
  if (!addPlain(out, text, true)) out += text.toUtf8();
}

// As canonicalJson writes strings.
void addJsonString(QByteArray& out, const QString& text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  if (addPlain(out, text, false)) {
    out += '"';
    return;
  }
  const QByteArray bytes = text.toUtf8();
  const char* from = bytes.constBegin();
  for (const char* at = from; at != bytes.constEnd(); ++at) {
    const auto code = static_cast<unsigned char>(*at);
    if (code >= 0x20 && code != '"' && code != '\\') continue;
    out.append(from, at - from);
    from = at + 1;
    out += '\\';
    switch (*at) {
      case '"':
      case '\\': out += *at; break;
      case '\b': out += 'b'; break;
      case '\f': out += 'f'; break;
      case '\n': out += 'n'; break;
      case '\r': out += 'r'; break;
      case '\t': out += 't'; break;
      default:
        out += "u00";
        out += digits[code >> 4U];
        out += digits[code & 15U];
    }
  }
  out.append(from, bytes.constEnd() - from);
  out += '"';
}

void addDigits(QByteArray& out, unsigned number, int width) {
  const qsizetype end = out.size() + width;
  out.resize(end);
  for (qsizetype at = end - 1; at >= end - width; --at) {
    out[at] = static_cast<char>('0' + number % 10);
    number /= 10;
  }
}

// As toIsoUtc, which a million entries would wait for.
void addTime(QByteArray& out, qint64 millis) {
  using namespace std::chrono;
  constexpr qint64 endOfYear9999 = 253'402'300'800'000;
  if (millis < 0 || millis >= endOfYear9999) {
    out += toIsoUtc(fromMillis(millis)).toLatin1();
    return;
  }
  const UtcTime time = fromMillis(millis);
  const auto midnight = floor<days>(time);
  const year_month_day day(midnight);
  const auto rest = static_cast<unsigned>((time - midnight).count());
  addDigits(out, static_cast<unsigned>(static_cast<int>(day.year())), 4);
  out += '-';
  addDigits(out, static_cast<unsigned>(day.month()), 2);
  out += '-';
  addDigits(out, static_cast<unsigned>(day.day()), 2);
  out += 'T';
  addDigits(out, rest / 3'600'000, 2);
  out += ':';
  addDigits(out, rest / 60'000 % 60, 2);
  out += ':';
  addDigits(out, rest / 1000 % 60, 2);
  out += '.';
  addDigits(out, rest % 1000, 3);
  out += 'Z';
}

void addSequence(QByteArray& out, qint64 sequence) {
  constexpr qint64 exactInDouble = qint64{1} << 53;
  const bool isExact = sequence > -exactInDouble && sequence < exactInDouble;
  out += isExact ? QByteArray::number(sequence) : ecmaScriptNumber(static_cast<double>(sequence));
}

}  // namespace

StoredEntry storedFrom(const AuditEntry& entry) {
  StoredEntry stored;
  stored.sequence = entry.sequence;
  stored.time = toMillis(entry.time);
  stored.actor = entry.event.actor.name;
  stored.role = entry.event.actor.role;
  stored.workstation = entry.workstation;
  stored.action = entry.event.action;
  stored.object = entry.event.object;
  stored.before = canonicalText(entry.event.before);
  stored.after = canonicalText(entry.event.after);
  stored.reason = entry.event.reason;
  stored.previousHash = QString::fromLatin1(entry.previousHash.toHex());
  stored.hash = QString::fromLatin1(entry.hash.toHex());
  return stored;
}

AuditEntry entryFrom(const StoredEntry& stored) {
  AuditEntry entry;
  entry.sequence = stored.sequence;
  entry.time = fromMillis(stored.time);
  entry.workstation = stored.workstation;
  entry.event.actor = {stored.actor, stored.role};
  entry.event.action = stored.action;
  entry.event.object = stored.object;
  entry.event.before = objectFrom(stored.before);
  entry.event.after = objectFrom(stored.after);
  entry.event.reason = stored.reason;
  entry.previousHash = QByteArray::fromHex(stored.previousHash.toLatin1());
  entry.hash = QByteArray::fromHex(stored.hash.toLatin1());
  return entry;
}

QByteArray hashedForm(const StoredEntry& stored) {
  QByteArray out;
  out.reserve(400 + stored.before.size() + stored.after.size() + stored.reason.size() +
              stored.object.size() + stored.role.size());
  out += "{\"action\":";
  addJsonString(out, stored.action);
  out += ",\"actor\":";
  addJsonString(out, stored.actor);
  out += ",\"after\":";
  addUtf8(out, stored.after);
  out += ",\"before\":";
  addUtf8(out, stored.before);
  out += ",\"object\":";
  addJsonString(out, stored.object);
  out += ",\"previous\":";
  addJsonString(out, stored.previousHash);
  out += ",\"reason\":";
  addJsonString(out, stored.reason);
  out += ",\"role\":";
  addJsonString(out, stored.role);
  out += ",\"sequence\":";
  addSequence(out, stored.sequence);
  out += ",\"time\":\"";
  addTime(out, stored.time);
  out += "\",\"workstation\":";
  addJsonString(out, stored.workstation);
  out += '}';
  return out;
}

}  // namespace linewarden
