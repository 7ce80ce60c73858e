// SPDX-License-Identifier: GPL-3.0-or-later
// Makes syslog messages of random texts, the same way each time: one message stays one line, one
// frame, with whole structured data and a whole CEF header. LINEWARDEN_FUZZ_RUNS sets how many
// (20,000).
#include "app/routing/cef_message.h"
#include "app/routing/message_text.h"
#include "app/routing/syslog_message.h"

#include <QCoreApplication>
#include <QTextStream>

#include <random>

namespace {

using namespace linewarden;

const QStringList dictionary{
    QStringLiteral("\""),    QStringLiteral("\\"),         QStringLiteral("]"),
    QStringLiteral("["),     QStringLiteral("|"),          QStringLiteral("="),
    QStringLiteral("\n"),    QStringLiteral("\r\n"),       QStringLiteral("\t"),
    QString(QChar(0)),       QString(QChar(0x1B)),         QString(QChar(0x7F)),
    QString(QChar(0xD800)),  QString(QChar(0xDC00)),       QString(QChar(0xFEFF)),
    QString(QChar(0x202E)),  QString(QChar(0x2028)),       QStringLiteral("ü"),
    QStringLiteral("压"),    QStringLiteral("\U0001F525"), QStringLiteral("CEF:0|"),
    QStringLiteral(" msg="), QStringLiteral("<8>1 - "),    QStringLiteral("12 "),
    QStringLiteral("a"),     QString(3000, u'x')};

class TextMaker {
 public:
  QString next() {
    QString text;
    for (qsizetype parts = below(below(20) == 0 ? 2000 : 30); parts > 0; --parts) {
      text += dictionary.at(below(dictionary.size()));
    }
    return text;
  }
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<std::uint64_t>(bound));
  }

 private:
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{2026};  // NOLINT(cert-msc51-cpp)
};

alarm_repository::JournalEntry entryOf(TextMaker& texts) {
  alarm_repository::JournalEntry entry;
  entry.change.sequence = texts.below(1'000'000);
  entry.change.id.text = texts.next();
  entry.change.what = texts.next();
  entry.change.why = texts.next();
  entry.change.who.name = texts.next();
  entry.change.to = static_cast<AlarmState>(texts.below(9));
  entry.change.time = fromMillis(texts.below(4'000'000'000'000));
  entry.definition.title = texts.next();
  entry.definition.line = texts.next();
  entry.definition.unit = texts.next();
  entry.definition.tag = texts.next();
  entry.definition.alarmClass = texts.next();
  entry.definition.priority = static_cast<AlarmPriority>(texts.below(4));
  return entry;
}

/// Where the elements of structured data end; -1 where they are not whole (RFC 5424, 6.3).
qsizetype endOfElements(const QByteArray& message, qsizetype at) {
  while (at < message.size() && message.at(at) == '[') {
    bool isQuoted = false;
    for (++at; at < message.size() && (isQuoted || message.at(at) != ']'); ++at) {
      if (isQuoted && message.at(at) == '\\') {
        ++at;
      } else if (isQuoted && message.at(at) == ']') {
        return -1;
      } else if (message.at(at) == '"') {
        isQuoted = !isQuoted;
      }
    }
    if (at >= message.size()) return -1;
    ++at;
  }
  return at;
}

qsizetype afterFields(const QByteArray& message, int fields) {
  qsizetype at = 0;
  for (; fields > 0 && at >= 0; --fields) {
    at = message.indexOf(' ', at) + 1;
    if (at == 0) return -1;
  }
  return at;
}

bool hasWholeCefHeader(const QByteArray& cef) {
  int bars = 0;
  for (qsizetype at = 0; at < cef.size() && bars < 7; ++at) {
    if (cef.at(at) == '\\') {
      ++at;
    } else if (cef.at(at) == '|') {
      ++bars;
    }
  }
  return bars == 7 && cef.startsWith("CEF:0|Linewarden|Linewarden|");
}

bool isHarmless(const QByteArray& bytes) {
  for (const char byte : bytes) {
    if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) return false;
  }
  return QString::fromUtf8(bytes).toUtf8() == bytes;
}

bool isWell(const alarm_repository::JournalEntry& entry, const QString& host) {
  const QByteArray message = syslogMessage({host, 1}, entry, entry.change.sequence);
  // Before them: version, time, host, program, process, message id.
  constexpr int fieldsBeforeElements = 6;
  const qsizetype elements = afterFields(message, fieldsBeforeElements);
  const qsizetype end = elements < 0 ? -1 : endOfElements(message, elements);
  const QByteArray body = end < 0 ? QByteArray() : message.mid(end);
  const QByteArray start(" \xEF\xBB\xBF");
  const QByteArray frame = octetCounted(message);
  const qsizetype space = frame.indexOf(' ');
  return message.size() <= mostSyslogBytes && isHarmless(message) && body.startsWith(start) &&
         hasWholeCefHeader(body.mid(start.size())) &&
         frame.left(space).toLongLong() == frame.size() - space - 1 &&
         asDatagram(message).size() <= mostDatagramBytes && isHarmless(asDatagram(message)) &&
         cefMessage(entry).size() <= mostCefBytes;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  TextMaker texts;
  for (int run = 0; run < runs; ++run) {
    if (isWell(entryOf(texts), texts.next())) continue;
    QTextStream(stderr) << "run " << run << " made a message that is not well\n";
    return 1;
  }
  QTextStream(stdout) << runs << " runs\n";
  return 0;
}
