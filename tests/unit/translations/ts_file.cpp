// SPDX-License-Identifier: GPL-3.0-or-later
#include "ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace linewarden::test {

namespace {

QStringList readForms(QXmlStreamReader& xml) {
  QStringList forms;
  QString text;
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::EndElement) break;
    if (token == QXmlStreamReader::Characters) text += xml.text();
    if (token == QXmlStreamReader::StartElement) forms.append(xml.readElementText());
  }
  return forms.isEmpty() ? QStringList{text} : forms;
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context) {
  TsMessage message;
  message.context = context;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      message.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      message.type = xml.attributes().value(QLatin1String("type")).toString();
      message.forms = readForms(xml);
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

void readContext(QXmlStreamReader& xml, QList<TsMessage>& messages) {
  QString name;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("name")) {
      name = xml.readElementText();
    } else {
      messages.append(readMessage(xml, name));
    }
  }
}

}  // namespace

TsFile readTsFile(const QString& path) {
  TsFile read;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    read.error = file.errorString();
    return read;
  }
  QXmlStreamReader xml(&file);
  xml.readNextStartElement();
  read.language = xml.attributes().value(QLatin1String("language")).toString();
  while (xml.readNextStartElement()) readContext(xml, read.messages);
  if (xml.hasError()) read.error = xml.errorString();
  return read;
}

}  // namespace linewarden::test
