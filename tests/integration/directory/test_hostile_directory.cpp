// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "hostile_directory.h"
#include "tests/support/run_tests.h"

Q_DECLARE_METATYPE(linewarden::ErrorCode)

namespace linewarden::test {

namespace {

// Operations (RFC 4511).
constexpr int bindRequest = 0x60;
constexpr int searchRequest = 0x63;
constexpr int extendedRequest = 0x77;
constexpr int bindResponse = 0x61;
constexpr int searchDone = 0x65;
constexpr int extendedResponse = 0x78;

using Answer = HostileDirectory::Answer;

/// Accepts every name and password, and answers searches so.
Answer searchesGet(const std::function<QByteArray(int id)>& answer) {
  return [answer](int id, int tag) {
    if (tag == bindRequest) return ber::message(id, ber::result(bindResponse, 0));
    return tag == searchRequest ? answer(id) : QByteArray();
  };
}

Answer bindsGet(const std::function<QByteArray(int id)>& answer) {
  return [answer](int id, int tag) { return tag == bindRequest ? answer(id) : QByteArray(); };
}

QByteArray found(int id, const QByteArray& dn) {
  return ber::message(
      id, ber::entry(dn, {{"uid", "anna"}, {"entryUUID", "00112233-4455-6677-8899-aabbccddeeff"}}));
}

QByteArray done(int id, int code = 0) {
  return ber::message(id, ber::result(searchDone, code));
}

}  // namespace

class TestHostileDirectory : public QObject {
  Q_OBJECT

 private slots:
  // So that the failures below are the answers' and not this server's.
  void isBelievedWhenItAnswersWell() {
    HostileDirectory server(HostileDirectory::Kind::Tls, [](int id, int tag) -> QByteArray {
      if (tag == bindRequest) return ber::message(id, ber::result(bindResponse, 0));
      if (tag != searchRequest) return {};
      return id == 2 ? found(id, "uid=anna,dc=test") + done(id) : done(id);
    });
    const auto person = look(server);
    QVERIFY2(person, said(person));
    QCOMPARE(person->accountName, QStringLiteral("anna"));
  }

  void survivesAnyAnswer_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* what, Answer answer, ErrorCode code) {
      QTest::newRow(what) << std::move(answer) << code;
    };
    const auto unreachable = ErrorCode::DirectoryUnreachable;
    const auto refused = ErrorCode::DirectoryRefused;
    row("silence", bindsGet([](int) { return QByteArray(); }), unreachable);
    row("no LDAP", bindsGet([](int) { return QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"); }),
        unreachable);
    row("zeros", bindsGet([](int) { return QByteArray(1000, 0); }), unreachable);
    row("ones", bindsGet([](int) { return QByteArray(1000, '\xff'); }), unreachable);
    row("half an answer",
        bindsGet([](int id) { return ber::message(id, ber::result(bindResponse, 0)).chopped(3); }),
        unreachable);
    row("length of 2 GB",
        bindsGet([](int) { return QByteArray("\x30\x84\x7f\xff\xff\xff\x02", 7); }), unreachable);
    row("length without end", bindsGet([](int) { return QByteArray("\x30\x80\x02\x01\x01", 5); }),
        unreachable);
    row("length of 127 bytes", bindsGet([](int) { return '\x30' + QByteArray(130, '\xff'); }),
        unreachable);
    row("another's answer",
        bindsGet([](int id) { return ber::message(id + 7, ber::result(bindResponse, 0)); }),
        unreachable);
    row("result without content",
        bindsGet([](int id) { return ber::message(id, ber::tagged(bindResponse, {})); }),
        unreachable);
    row("answer of another kind", bindsGet([](int id) { return done(id); }), unreachable);
    row("referral elsewhere", bindsGet([](int id) {
          return ber::message(
              id, ber::result(bindResponse, 10,
                              ber::tagged(0xa3, ber::tagged(0x04, "ldap://127.0.0.1:1/"))));
        }),
        refused);
    row("SASL goes on",
        bindsGet([](int id) { return ber::message(id, ber::result(bindResponse, 14)); }), refused);
    row("busy", bindsGet([](int id) { return ber::message(id, ber::result(bindResponse, 51)); }),
        unreachable);
    row("entries without end",
        searchesGet([](int id) { return found(id, "uid=anna,dc=test").repeated(5000); }), refused);
    row("entry of nothing",
        searchesGet([](int id) { return ber::message(id, ber::tagged(0x64, {})) + done(id); }),
        refused);
    row("entry that ends too early", searchesGet([](int id) {
          return ber::message(id, ber::tagged(0x64, QByteArray("\x04\x7f\x41", 3))) + done(id);
        }),
        refused);
    row("attributes of the wrong kind", searchesGet([](int id) {
          return ber::message(id, ber::tagged(0x64, ber::tagged(0x04, "uid=anna,dc=test") +
                                                        ber::tagged(0x02, "\x01"))) +
                 done(id);
        }),
        refused);
    row("only references", searchesGet([](int id) {
          return ber::message(id, ber::tagged(0x73, ber::tagged(0x04, "ldap://127.0.0.1:1/"))) +
                 done(id);
        }),
        ErrorCode::NotFound);
    row("search refused", searchesGet([](int id) { return done(id, 50); }), refused);
    row("search takes too long", searchesGet([](int id) { return done(id, 3); }), unreachable);
  }
  void survivesAnyAnswer() {
    QFETCH(Answer, answer);
    QFETCH(ErrorCode, code);
    HostileDirectory server(HostileDirectory::Kind::Tls, answer);
    const auto person = look(server);
    QVERIFY(!person);
    QVERIFY2(person.error().code == code, said(person));
    QVERIFY(!person.error().message.isEmpty());
  }

  // A bind of nobody with a password succeeds on many servers.
  void proofsNoPasswordOfAnEntryWithoutName() {
    HostileDirectory server(HostileDirectory::Kind::Tls,
                            searchesGet([](int id) { return found(id, {}) + done(id); }));
    const auto person = signIn(server);
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::SignInRefused);
    QVERIFY(!server.received().contains("anna's long password"));
  }

  void endsWithASilentServer() {
    for (const auto security :
         {DirectorySettings::Security::Ldaps, DirectorySettings::Security::StartTls}) {
      HostileDirectory server(HostileDirectory::Kind::Plain, [](int, int) { return QByteArray(); });
      DirectorySettings settings = server.settings();
      settings.security = security;
      const auto checked = beside([&settings] { return clientOf(settings).check(); });
      QVERIFY(!checked);
      QVERIFY2(checked.error().code == ErrorCode::DirectoryUnreachable, said(checked));
      QVERIFY(server.connections() > 0);
    }
  }

  void sendsNoPasswordWithoutEncryption_data() {
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("refused: protocol error")
        << ber::result(extendedResponse, 2) << ErrorCode::DirectoryRefused;
    QTest::newRow("refused: unavailable")
        << ber::result(extendedResponse, 52) << ErrorCode::DirectoryRefused;
    QTest::newRow("referred elsewhere")
        << ber::result(extendedResponse, 10,
                       ber::tagged(0xa3, ber::tagged(0x04, "ldap://127.0.0.1:1/")))
        << ErrorCode::DirectoryRefused;
    QTest::newRow("a bind accepted instead")
        << ber::result(bindResponse, 0) << ErrorCode::DirectoryUnreachable;
  }
  void sendsNoPasswordWithoutEncryption() {
    QFETCH(QByteArray, operation);
    QFETCH(ErrorCode, code);
    HostileDirectory server(HostileDirectory::Kind::Plain, [operation](int id, int tag) {
      return tag == extendedRequest ? ber::message(id, operation) : QByteArray();
    });
    const auto person = signIn(server);
    QVERIFY(!person);
    QVERIFY2(person.error().code == code, said(person));
    QVERIFY(server.received().contains("1.3.6.1.4.1.1466.20037"));
    QVERIFY(!server.received().contains("fixture-search-account"));
    QVERIFY(!server.received().contains("anna"));
  }

  // What follows the agreement to encrypt in clear is not taken for an answer under it.
  void takesNothingSentBeforeEncryptionForEncrypted() {
    HostileDirectory server(HostileDirectory::Kind::Plain, [](int id, int tag) {
      if (tag != extendedRequest) return QByteArray();
      return ber::message(id, ber::result(extendedResponse, 0)) +
             ber::message(id + 1, ber::result(bindResponse, 0)) +
             found(id + 2, "uid=anna,dc=test") + done(id + 2);
    });
    const auto person = signIn(server);
    QVERIFY(!person);
    QVERIFY2(person.error().code == ErrorCode::DirectoryUntrusted ||
                 person.error().code == ErrorCode::DirectoryUnreachable,
             said(person));
    QVERIFY(!server.received().contains("fixture-search-account"));
  }

  void sendsNoPasswordToAReferral() {
    HostileDirectory other(HostileDirectory::Kind::Plain, [](int, int) { return QByteArray(); });
    const QByteArray url =
        QStringLiteral("ldap://127.0.0.1:%1/").arg(other.settings().port).toUtf8();
    HostileDirectory server(
        HostileDirectory::Kind::Tls, bindsGet([url](int id) {
          return ber::message(
              id, ber::result(bindResponse, 10, ber::tagged(0xa3, ber::tagged(0x04, url))));
        }));
    const auto person = signIn(server);
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryRefused);
    QCOMPARE(other.connections(), 0);
  }

 private:
  static Result<DirectoryPerson> look(const HostileDirectory& server) {
    const DirectorySettings settings = server.settings();
    return beside([&settings] { return clientOf(settings).lookByName(QStringLiteral("anna")); });
  }
  static Result<DirectoryPerson> signIn(const HostileDirectory& server) {
    const DirectorySettings settings = server.settings();
    return beside([&settings] {
      return clientOf(settings).authenticate(QStringLiteral("anna"),
                                             secret("anna's long password"));
    });
  }
};

static const RegisterTest<TestHostileDirectory> registeredTestHostileDirectory;

}  // namespace linewarden::test

#include "test_hostile_directory.moc"
