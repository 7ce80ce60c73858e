// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_connection.h"

#include "app/identity/directory/directory_messages.h"
#include "app/identity/directory/directory_socket.h"

#include <QFile>
#include <QFileInfo>

#include <ldap.h>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

// More than any answer to our questions; a length beyond it is refused before memory is
// taken for it.
constexpr ber_len_t mostIncomingBytes = ber_len_t{4} << 20U;
constexpr qint64 mostCertificateBytes = qint64{4} << 20U;
constexpr std::chrono::seconds lookTimeout{5};

timeval left(const QDeadlineTimer& deadline) {
  const qint64 millis = std::max<qint64>(deadline.remainingTime(), 1);
  timeval time{};
  time.tv_sec = static_cast<decltype(time.tv_sec)>(millis / 1000);
  time.tv_usec = static_cast<decltype(time.tv_usec)>(millis % 1000 * 1000);
  return time;
}

// Named, so that no setting of the workstation's user (ldap.conf, LDAPTLS_CACERT) chooses
// whom to trust. Empty where the library has to know by itself.
QString systemCertificates() {
  for (const auto& path : {QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
                           QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
                           QStringLiteral("/etc/ssl/ca-bundle.pem")}) {
    if (QFileInfo(path).isReadable()) return path;
  }
  return {};
}

bool holdsCertificates(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && holdsCertificate(file.read(mostCertificateBytes));
}

QByteArray address(const DirectorySettings& settings) {
  const bool wrapped = settings.security == DirectorySettings::Security::Ldaps;
  const bool numeric6 = settings.host.contains(u':');
  const QString host = numeric6 ? u'[' + settings.host + u']' : settings.host;
  return QStringLiteral("%1://%2:%3/")
      .arg(wrapped ? QStringLiteral("ldaps") : QStringLiteral("ldap"), host)
      .arg(settings.port)
      .toUtf8();
}

// What a server says of a name and password that do not do.
bool isRefusal(int code) {
  static constexpr std::array<int, 7> codes{LDAP_INVALID_CREDENTIALS, LDAP_INAPPROPRIATE_AUTH,
                                            LDAP_INSUFFICIENT_ACCESS, LDAP_UNWILLING_TO_PERFORM,
                                            LDAP_NO_SUCH_OBJECT,      LDAP_INVALID_DN_SYNTAX,
                                            LDAP_CONSTRAINT_VIOLATION};
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The code and the words at the end of an operation.
struct Outcome {
  int code = LDAP_OTHER;
  QString detail;
};

Outcome outcomeOf(LDAP* handle, LDAPMessage* message) {
  int code = LDAP_OTHER;
  char* words = nullptr;
  const int parsed = ldap_parse_result(handle, message, &code, nullptr, &words, nullptr, nullptr,
                                       static_cast<int>(false));
  if (parsed != LDAP_SUCCESS) code = LDAP_DECODING_ERROR;
  const QString said = QString::fromUtf8(words).left(500);
  ldap_memfree(words);
  return {code, QStringLiteral("%1 (%2) %3")
                    .arg(QString::fromUtf8(ldap_err2string(code)))
                    .arg(code)
                    .arg(said)
                    .trimmed()};
}

}  // namespace

void DirectoryConnection::Close::operator()(ldap* handle) const {
  ldap_unbind_ext_s(handle, nullptr, nullptr);
}

DirectoryConnection::DirectoryConnection(const DirectorySettings& settings, QDeadlineTimer deadline)
    : settings_(settings),
      deadline_(deadline),
      socket_(std::make_unique<DirectorySocket>(deadline)) {}

DirectoryConnection::DirectoryConnection(DirectoryConnection&&) noexcept = default;
DirectoryConnection& DirectoryConnection::operator=(DirectoryConnection&& other) noexcept {
  handle_.reset();  // before the socket it uses
  settings_ = std::move(other.settings_);
  deadline_ = other.deadline_;
  socket_ = std::move(other.socket_);
  handle_ = std::move(other.handle_);
  return *this;
}
DirectoryConnection::~DirectoryConnection() = default;

Result<DirectoryConnection> DirectoryConnection::open(const DirectorySettings& settings,
                                                      QDeadlineTimer deadline) {
  DirectoryConnection connection(settings, deadline);
  if (const auto done = connection.prepare(Trust::Demand); !done) return done.error();
  if (const auto done = connection.connect(); !done) return done.error();
  if (ldap_tls_inplace(connection.handle_.get()) != 1) {
    return directory_messages::noEncryption(settings, QStringLiteral("no TLS in place"));
  }
  return connection;
}

Result<void> DirectoryConnection::prepare(Trust trust) {
  LDAP* handle = nullptr;
  if (const int code = ldap_initialize(&handle, address(settings_).constData());
      code != LDAP_SUCCESS) {
    return directory_messages::unreachable(settings_, QString::fromUtf8(ldap_err2string(code)));
  }
  handle_.reset(handle);
  const int version = LDAP_VERSION3;
  const int deref = LDAP_DEREF_NEVER;
  const timeval time = left(deadline_);
  ber_len_t most = mostIncomingBytes;
  Sockbuf* socket = nullptr;
  const bool set = ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version) == LDAP_SUCCESS &&
                   // A referral would carry the password to a server that nobody chose.
                   ldap_set_option(handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF) == LDAP_SUCCESS &&
                   ldap_set_option(handle, LDAP_OPT_RESTART, LDAP_OPT_ON) == LDAP_SUCCESS &&
                   ldap_set_option(handle, LDAP_OPT_DEREF, &deref) == LDAP_SUCCESS &&
                   ldap_set_option(handle, LDAP_OPT_NETWORK_TIMEOUT, &time) == LDAP_SUCCESS &&
                   ldap_set_option(handle, LDAP_OPT_TIMEOUT, &time) == LDAP_SUCCESS &&
                   socket_->attach(handle) &&
                   ldap_get_option(handle, LDAP_OPT_SOCKBUF, &socket) == LDAP_SUCCESS &&
                   ber_sockbuf_ctrl(socket, LBER_SB_OPT_SET_MAX_INCOMING, &most) == 1;
  if (!set) return directory_messages::unreachable(settings_, QStringLiteral("options"));
  return prepareTls(trust);
}

Result<void> DirectoryConnection::prepareTls(Trust trust) {
  LDAP* handle = handle_.get();
  const QString file = settings_.caFile.isEmpty() ? systemCertificates() : settings_.caFile;
  const QByteArray path = file.toLocal8Bit();
  if (!file.isEmpty() && !holdsCertificates(file)) {
    return directory_messages::certificatesUnreadable(settings_, QStringLiteral("none there"));
  }
  const int require = trust == Trust::Demand ? LDAP_OPT_X_TLS_DEMAND : LDAP_OPT_X_TLS_ALLOW;
  const int least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
  const int client = 0;
  bool set = ldap_set_option(handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &require) == LDAP_SUCCESS &&
             ldap_set_option(handle, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least) == LDAP_SUCCESS;
  // What ldap.conf or the environment says of these is not ours.
  for (const int option : {LDAP_OPT_X_TLS_CACERTDIR, LDAP_OPT_X_TLS_CERTFILE,
                           LDAP_OPT_X_TLS_KEYFILE, LDAP_OPT_X_TLS_CIPHER_SUITE}) {
    set = ldap_set_option(handle, option, nullptr) == LDAP_SUCCESS && set;
  }
  if (!path.isEmpty()) {
    set =
        ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTFILE, path.constData()) == LDAP_SUCCESS && set;
  }
  if (!set || ldap_set_option(handle, LDAP_OPT_X_TLS_NEWCTX, &client) != LDAP_SUCCESS) {
    return directory_messages::certificatesUnreadable(settings_, QStringLiteral("no context"));
  }
  return {};
}

Result<void> DirectoryConnection::connect() {
  LDAP* handle = handle_.get();
  if (const int code = ldap_connect(handle); code != LDAP_SUCCESS) return connectionFailure(code);
  if (settings_.security == DirectorySettings::Security::Ldaps) return {};
  int id = 0;
  if (const int code = ldap_start_tls(handle, nullptr, nullptr, &id); code != LDAP_SUCCESS) {
    return lost(code);
  }
  const auto reply = answer(id);
  if (!reply) return reply.error();
  const Outcome outcome = outcomeOf(handle, reply->get());
  if (outcome.code != LDAP_SUCCESS) {
    return directory_messages::noEncryption(settings_, outcome.detail);
  }
  const timeval time = left(deadline_);
  ldap_set_option(handle, LDAP_OPT_NETWORK_TIMEOUT, &time);
  if (const int code = ldap_install_tls(handle); code != LDAP_SUCCESS) {
    return connectionFailure(code);
  }
  return {};
}

// The library says little of why TLS failed (with GnuTLS: "unknown error code"), so the
// certificate is looked at.
Error DirectoryConnection::connectionFailure(int code) {
  const QString detail = diagnostic(code);
  if (deadline_.hasExpired() || code == LDAP_TIMEOUT) {
    return directory_messages::silent(settings_, detail);
  }
  char* words = nullptr;
  ldap_get_option(handle_.get(), LDAP_OPT_DIAGNOSTIC_MESSAGE, &words);
  const bool reached = words != nullptr || code == LDAP_CONNECT_ERROR;
  ldap_memfree(words);
  if (!reached) return directory_messages::unreachable(settings_, detail);
  const CertificateFault fault = certificateFault(lookAtCertificate(settings_), settings_.host,
                                                  QDateTime::currentDateTimeUtc());
  return directory_messages::certificate(settings_, fault, detail);
}

/// A second connection that lets any certificate pass, takes it and sends nothing.
QByteArray DirectoryConnection::lookAtCertificate(const DirectorySettings& settings) {
  DirectoryConnection connection(settings, QDeadlineTimer(lookTimeout));
  if (!connection.prepare(Trust::Look)) return {};
  LDAP* handle = connection.handle_.get();
  if (ldap_connect(handle) != LDAP_SUCCESS) return {};
  if (settings.security == DirectorySettings::Security::StartTls &&
      ldap_start_tls_s(handle, nullptr, nullptr) != LDAP_SUCCESS) {
    return {};
  }
  return connection.peerCertificate();
}

QByteArray DirectoryConnection::peerCertificate() const {
  berval der{};
  if (ldap_get_option(handle_.get(), LDAP_OPT_X_TLS_PEERCERT, &der) != LDAP_SUCCESS) return {};
  QByteArray bytes(der.bv_val, static_cast<qsizetype>(der.bv_len));
  ldap_memfree(der.bv_val);
  return bytes;
}

QString DirectoryConnection::diagnostic(int code) const {
  char* words = nullptr;
  ldap_get_option(handle_.get(), LDAP_OPT_DIAGNOSTIC_MESSAGE, &words);
  QString detail = QStringLiteral("%1 (%2) %3")
                       .arg(QString::fromUtf8(ldap_err2string(code)))
                       .arg(code)
                       .arg(QString::fromUtf8(words).left(500))
                       .trimmed();
  ldap_memfree(words);
  return detail;
}

Error DirectoryConnection::lost(int code) const {
  return directory_messages::silent(settings_, diagnostic(code));
}

Result<std::unique_ptr<ldapmsg, int (*)(ldapmsg*)>> DirectoryConnection::answer(int message) {
  timeval time = left(deadline_);
  LDAPMessage* reply = nullptr;
  const int type = ldap_result(handle_.get(), message, LDAP_MSG_ONE, &time, &reply);
  if (type > 0 && reply != nullptr) {
    return std::unique_ptr<ldapmsg, int (*)(ldapmsg*)>(reply, ldap_msgfree);
  }
  int code = LDAP_TIMEOUT;
  if (type < 0) ldap_get_option(handle_.get(), LDAP_OPT_RESULT_CODE, &code);
  return lost(code);
}

Result<DirectoryConnection::BindAnswer> DirectoryConnection::bind(const QString& name,
                                                                  const SecretBytes& password) {
  if (name.isEmpty() || password.isEmpty()) {
    return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("a bind without name or password")};
  }
  // The library only reads it.
  berval secret{static_cast<ber_len_t>(password.size()),
                const_cast<char*>(reinterpret_cast<const char*>(password.data()))};
  int id = 0;
  const int sent = ldap_sasl_bind(handle_.get(), name.toUtf8().constData(), LDAP_SASL_SIMPLE,
                                  &secret, nullptr, nullptr, &id);
  if (sent != LDAP_SUCCESS) return lost(sent);
  const auto reply = answer(id);
  if (!reply) return reply.error();
  const Outcome outcome = outcomeOf(handle_.get(), reply->get());
  if (outcome.code == LDAP_SUCCESS) return BindAnswer{true, {}};
  if (isRefusal(outcome.code)) return BindAnswer{false, outcome.detail};
  if (outcome.code < 0 || outcome.code == LDAP_BUSY || outcome.code == LDAP_UNAVAILABLE) {
    return directory_messages::silent(settings_, outcome.detail);
  }
  return directory_messages::searchRefused(outcome.detail);
}

Result<int> DirectoryConnection::ask(const Search& search) {
  std::vector<QByteArray> names;
  for (const QString& name : search.attributes) names.push_back(name.toUtf8());
  std::vector<char*> attributes;
  attributes.reserve(names.size() + 1);
  for (QByteArray& name : names) attributes.push_back(name.data());
  attributes.push_back(nullptr);
  timeval time = left(deadline_);
  const int scope = search.scope == Search::Scope::Entry ? LDAP_SCOPE_BASE : LDAP_SCOPE_SUBTREE;
  int id = 0;
  const int sent = ldap_search_ext(
      handle_.get(), search.base.toUtf8().constData(), scope, search.filter.constData(),
      attributes.data(), static_cast<int>(false), nullptr, nullptr, &time, search.most, &id);
  if (sent == LDAP_FILTER_ERROR) return directory_messages::searchRefused(diagnostic(sent));
  if (sent != LDAP_SUCCESS) return lost(sent);
  return id;
}

Result<DirectoryConnection::Found> DirectoryConnection::search(const Search& search) {
  const auto id = ask(search);
  if (!id) return id.error();
  Found found;
  while (true) {
    const auto reply = answer(*id);
    if (!reply) return reply.error();
    const int type = ldap_msgtype(reply->get());
    if (type == LDAP_RES_SEARCH_ENTRY) {
      if (found.entries.size() >= search.most) return Found{found.entries, true};
      found.entries.append(entryOf(reply->get()));
    }
    // References to other servers are not followed.
    if (type != LDAP_RES_SEARCH_RESULT) continue;
    const Outcome outcome = outcomeOf(handle_.get(), reply->get());
    found.more = outcome.code == LDAP_SIZELIMIT_EXCEEDED;
    if (outcome.code == LDAP_SUCCESS || found.more) return found;
    return searchFailure(search, outcome.code, outcome.detail);
  }
}

Error DirectoryConnection::searchFailure(const Search& search, int code,
                                         const QString& detail) const {
  if (code == LDAP_NO_SUCH_OBJECT) {
    return {ErrorCode::NotFound, directory_messages::baseMissing(search.base, {}).message, detail};
  }
  if (code == LDAP_TIMELIMIT_EXCEEDED || code == LDAP_BUSY || code == LDAP_UNAVAILABLE ||
      code < 0) {
    return directory_messages::silent(settings_, detail);
  }
  return directory_messages::searchRefused(detail);
}

DirectoryEntry DirectoryConnection::entryOf(ldapmsg* message) const {
  LDAP* handle = handle_.get();
  DirectoryEntry entry;
  char* dn = ldap_get_dn(handle, message);
  entry.dn = QString::fromUtf8(dn);
  ldap_memfree(dn);
  BerElement* rest = nullptr;
  char* name = ldap_first_attribute(handle, message, &rest);
  while (name != nullptr) {
    const QString attribute = QString::fromUtf8(name).section(u';', 0, 0).toLower();
    berval** values = ldap_get_values_len(handle, message, name);
    for (int at = 0; values != nullptr && values[at] != nullptr; ++at) {
      entry.values[attribute].append(
          QByteArray(values[at]->bv_val, static_cast<qsizetype>(values[at]->bv_len)));
    }
    ldap_value_free_len(values);
    ldap_memfree(name);
    name = ldap_next_attribute(handle, message, rest);
  }
  ber_free(rest, 0);
  return entry;
}

}  // namespace linewarden
