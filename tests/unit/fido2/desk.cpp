// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "app/crypto/random.h"

namespace linewarden::test {

SecretBytes pinOf(const QByteArray& pin) {
  return SecretBytes({reinterpret_cast<const unsigned char*>(pin.constData()),
                      static_cast<std::size_t>(pin.size())});
}

SecurityKeyCreation creationFor(const QList<QByteArray>& known) {
  return {randomBytes(32), "person-7", QStringLiteral("anna"), QStringLiteral("Anna Öberg"), known};
}

SecurityKeyQuestion questionFor(const QList<QByteArray>& allowed) {
  return {randomBytes(32), allowed};
}

SoftKeyModel modelAt(const QString& path) {
  SoftKeyModel model;
  model.path = path;
  return model;
}

Result<SecurityKeyCredential> registerKey(SoftSecurityKey& key, const SecurityKeyCreation& creation,
                                          const QByteArray& pin) {
  SoftSecurityKeyBus bus({&key});
  SecurityKeyReader reader(bus);
  const auto made = reader.make(key.model().path, creation, pinOf(pin));
  if (!made) return made.error();
  return checkCreation(creation, *made);
}

Result<quint32> signInWith(SoftSecurityKey& key, const SecurityKeyCredential& credential,
                           const QByteArray& pin) {
  SoftSecurityKeyBus bus({&key});
  SecurityKeyReader reader(bus);
  const auto question = questionFor({credential.id});
  const auto answer = reader.answer(key.model().path, question, pinOf(pin));
  if (!answer) return answer.error();
  return checkAnswer(credential, question, *answer);
}

}  // namespace linewarden::test
