// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/mail_client.h"

#include "app/base/shown_text.h"
#include "app/routing/mail_memory.h"

#include <QCoreApplication>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

namespace linewarden {

namespace {

struct MailClientText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::MailClient)
};

// Once the message is taken, the server's goodbye is waited for no longer.
constexpr std::chrono::seconds mailGoodbye{2};
constexpr qsizetype mostMailReplies = 200;
// <openssl/x509_vfy.h>: X509_V_OK, X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED. 1 is
// what libcurl begins with.
constexpr long certificateFine = 0;
constexpr long certificateNotLookedAt = 1;
constexpr long certificateNotYetValid = 9;
constexpr long certificateExpired = 10;

template <auto release>
struct FreeCurl {
  template <class T>
  void operator()(T* held) const {
    release(held);
  }
};
using CurlEasy = std::unique_ptr<CURL, FreeCurl<&curl_easy_cleanup>>;
using CurlMulti = std::unique_ptr<CURLM, FreeCurl<&curl_multi_cleanup>>;
using CurlAddress = std::unique_ptr<CURLU, FreeCurl<&curl_url_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, FreeCurl<&curl_slist_free_all>>;

/// What goes over one connection; libcurl calls back with it.
struct MailExchange {
  const std::atomic_bool& cancelled;
  QByteArray bytes;
  qsizetype sent = 0;
  QList<int> replies;  // codes, in order
  std::array<char, CURL_ERROR_SIZE> words{};
  std::optional<std::chrono::steady_clock::time_point> takenAt;

  /// Position of the server's "go on" to the message itself; -1 before that.
  [[nodiscard]] qsizetype begun() const { return replies.indexOf(354); }
  /// The answer to the message; 0 before that.
  [[nodiscard]] int verdict() const { return begun() < 0 ? 0 : replies.value(begun() + 1); }
  /// A server that took the message has it, whatever comes after. It was asked for only behind TLS,
  /// so that nobody before it can say so.
  [[nodiscard]] bool isTaken() const { return sent == bytes.size() && verdict() / 100 == 2; }
  /// The newest answer that says no; 0 where there is none.
  [[nodiscard]] int refusal() const {
    const auto no =
        std::find_if(replies.crbegin(), replies.crend(), [](int r) { return r >= 400; });
    return no == replies.crend() ? 0 : *no;
  }
  void hear(QByteArrayView said) {
    // The last line of a reply is "250 text", those before are "250-text" (RFC 5321 section 4.2).
    if (said.size() < 3 || (said.size() > 3 && said[3] == '-')) return;
    bool isNumber = false;
    const int code = said.first(3).toByteArray().toInt(&isNumber);
    if (!isNumber || replies.size() >= mostMailReplies) return;
    replies += code;
    if (isTaken() && !takenAt) takenAt = std::chrono::steady_clock::now();
  }
};

std::size_t readMail(char* to, std::size_t size, std::size_t count, void* user) {
  auto* exchange = static_cast<MailExchange*>(user);
  const qsizetype most =
      std::min(static_cast<qsizetype>(size * count), exchange->bytes.size() - exchange->sent);
  std::memcpy(to, exchange->bytes.constData() + exchange->sent, static_cast<std::size_t>(most));
  exchange->sent += most;
  return static_cast<std::size_t>(most);
}

/// Called once for each line the server said.
std::size_t hearMail(char* said, std::size_t size, std::size_t count, void* user) {
  static_cast<MailExchange*>(user)->hear(
      QByteArrayView(said, static_cast<qsizetype>(size * count)).trimmed());
  return size * count;
}

/// Also called while libcurl blocks for the server's goodbye.
int watchMail(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  const auto* exchange = static_cast<const MailExchange*>(user);
  const bool isOver =
      exchange->takenAt && std::chrono::steady_clock::now() > *exchange->takenAt + mailGoodbye;
  return exchange->cancelled || isOver ? 1 : 0;
}

QString mailServerName(const MailServer& server) {
  return QStringLiteral("%1:%2").arg(shownText(server.host, 253), QString::number(server.port));
}

CurlAddress mailAddress(const MailServer& server) {
  CurlAddress address(curl_url());
  const QByteArray name = QUrl::toAce(server.host);
  // What is no name of the domain system (an address, an underscore) is taken as it is.
  QByteArray host = name.isEmpty() ? server.host.toUtf8() : name;
  if (host.contains(':') && !host.startsWith('[')) host = '[' + host + ']';
  const char* scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
  const bool isSet =
      address && server.port > 0 && server.port < 65536 &&
      curl_url_set(address.get(), CURLUPART_SCHEME, scheme, 0) == CURLUE_OK &&
      curl_url_set(address.get(), CURLUPART_HOST, host.constData(), 0) == CURLUE_OK &&
      curl_url_set(address.get(), CURLUPART_PORT, QByteArray::number(server.port).constData(), 0) ==
          CURLUE_OK &&
      curl_url_set(address.get(), CURLUPART_PATH, "/", 0) == CURLUE_OK;
  if (!isSet) return {};
  return address;
}

CurlList mailRecipients(const MailMessage& message) {
  CurlList list;
  for (const QString& recipient : message.recipients) {
    curl_slist* longer =
        curl_slist_append(list.get(), ('<' + recipient.toLatin1() + '>').constData());
    if (longer == nullptr) return {};
    static_cast<void>(list.release());  // now part of the longer one
    list.reset(longer);
  }
  return list;
}

constexpr std::array<std::pair<CURLoption, long>, 11> mailOptions{{
    {CURLOPT_USE_SSL, CURLUSESSL_ALL},
    {CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
    {CURLOPT_SSL_VERIFYPEER, 1},
    {CURLOPT_SSL_VERIFYHOST, 2},
    {CURLOPT_NOSIGNAL, 1},
    {CURLOPT_CONNECTTIMEOUT, 15},
    {CURLOPT_TIMEOUT, 60},
    {CURLOPT_FORBID_REUSE, 1},
    {CURLOPT_QUICK_EXIT, 1},  // a look-up of names that hangs does not hold the end up
    {CURLOPT_UPLOAD, 1},
    {CURLOPT_NOPROGRESS, 0},
}};

/// Sets options; remembers whether all were taken.
struct MailOptions {
  CURL* easy;
  bool areSet = true;

  template <class Value>
  void set(CURLoption option, Value value) {
    areSet = areSet && curl_easy_setopt(easy, option, value) == CURLE_OK;
  }
};

/// What is not about this mail alone: where to, and trust.
void setMailServer(MailOptions& options, const MailServer& server, const QByteArray& password) {
  const QByteArray authority = server.authorityFile.toLocal8Bit();
  const QByteArray user = server.user.toUtf8();
  for (const auto& [option, value] : mailOptions) options.set(option, value);
  options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  options.set(CURLOPT_PROXY, "");  // none of the environment
  if (!authority.isEmpty()) {
    // That one alone, without the system's folder of authorities.
    options.set(CURLOPT_CAINFO, authority.constData());
    options.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  }
  if (user.isEmpty()) return;
  options.set(CURLOPT_USERNAME, user.constData());
  options.set(CURLOPT_PASSWORD, password.constData());
}

void setMail(MailOptions& options, const MailMessage& message, curl_slist* recipients,
             bool allowsRefusals, MailExchange& exchange) {
  const QByteArray sender = '<' + message.sender.toLatin1() + '>';
  options.set(CURLOPT_MAIL_FROM, sender.constData());
  options.set(CURLOPT_MAIL_RCPT, recipients);
  options.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, allowsRefusals ? 1L : 0L);
  options.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(exchange.bytes.size()));
  options.set(CURLOPT_READFUNCTION, &readMail);
  options.set(CURLOPT_READDATA, &exchange);
  options.set(CURLOPT_HEADERFUNCTION, &hearMail);
  options.set(CURLOPT_HEADERDATA, &exchange);
  options.set(CURLOPT_XFERINFOFUNCTION, &watchMail);
  options.set(CURLOPT_XFERINFODATA, &exchange);
  options.set(CURLOPT_ERRORBUFFER, exchange.words.data());
}

/// Drives it here rather than in curl_easy_perform, which looks up only once a second.
CURLcode runMail(CURL* easy, const std::atomic_bool& cancelled) {
  const CurlMulti multi(curl_multi_init());
  if (!multi || curl_multi_add_handle(multi.get(), easy) != CURLM_OK) return CURLE_FAILED_INIT;
  int running = 1;
  CURLMcode state = CURLM_OK;
  while (running > 0 && state == CURLM_OK && !cancelled) {
    state = curl_multi_perform(multi.get(), &running);
    if (state != CURLM_OK || running == 0) break;
    state = curl_multi_poll(multi.get(), nullptr, 0, 100, nullptr);
  }
  CURLcode code = cancelled ? CURLE_ABORTED_BY_CALLBACK : CURLE_FAILED_INIT;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
    if (message->msg == CURLMSG_DONE) code = message->data.result;
  }
  curl_multi_remove_handle(multi.get(), easy);
  return code;
}

Error mailCertificate(CURL* easy, const QString& name, const QString& detail) {
  long fault = 0;
  curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &fault);
  QString why = MailClientText::tr(
      "comes from an issuer that is not trusted. Choose the issuer's "
      "certificate as the file of the authority");
  if (fault == certificateFine || fault == certificateNotLookedAt) {
    why = MailClientText::tr(
        "is for another name, so it may be another server. Set the server's "
        "name as in its certificate");
  } else if (fault == certificateExpired) {
    why = MailClientText::tr("has expired. Have it renewed by whoever looks after the server");
  } else if (fault == certificateNotYetValid) {
    why = MailClientText::tr("is not valid yet. Check the clocks of this computer and the server");
  }
  return {
      ErrorCode::Conflict,
      MailClientText::tr("The certificate of the mail server %1 %2. Neither a password nor mail "
                         "was sent.")
          .arg(name, why),
      detail};
}

/// Where the server answered with no; `words` are libcurl's own.
std::optional<Error> mailRefusal(const QByteArray& words, const MailExchange& exchange,
                                 const QString& name, const QString& detail) {
  ErrorCode kind = ErrorCode::PermissionDenied;
  QString text;
  if (words.startsWith("RCPT failed")) {
    text = MailClientText::tr(
        "The mail server %1 refused a recipient (answer %2), so the mail was "
        "not sent. Check the addresses, and whether the server may send to "
        "them.");
  } else if (words.startsWith("MAIL failed")) {
    kind = ErrorCode::SignInRefused;
    text = MailClientText::tr(
        "The mail server %1 takes no mail from our sender (answer %2). Check "
        "the sender's address, and whether the server asks for a user and "
        "password.");
  } else if (words.startsWith("DATA failed") || exchange.verdict() >= 400) {
    text = MailClientText::tr(
        "The mail server %1 refused the message (answer %2). Ask whoever "
        "looks after the server why.");
  } else {
    return std::nullopt;
  }
  return Error{kind, text.arg(name, QString::number(exchange.refusal())), detail};
}

/// What libcurl alone tells.
Error mailFault(CURLcode code, const QString& name, const QString& detail) {
  const auto failed = [&name, &detail](ErrorCode kind, const QString& text) {
    return Error{kind, text.arg(name), detail};
  };
  switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
      return failed(ErrorCode::Cancelled,
                    MailClientText::tr("Sending to the mail server %1 was stopped."));
    case CURLE_COULDNT_RESOLVE_HOST:
      return failed(ErrorCode::NotFound,
                    MailClientText::tr("No computer of the name of the mail server %1 was found. "
                                       "Check the name and the network."));
    case CURLE_COULDNT_CONNECT:
      return failed(ErrorCode::NotFound,
                    MailClientText::tr("Nothing answers at the mail server %1. Check its name, its "
                                       "port and the network."));
    case CURLE_OPERATION_TIMEDOUT:
      return failed(ErrorCode::NotFound,
                    MailClientText::tr("The mail server %1 did not answer in time. Check its port, "
                                       "whether it wants STARTTLS or TLS, and that it is well."));
    case CURLE_USE_SSL_FAILED:
      return failed(ErrorCode::NotSupported,
                    MailClientText::tr("The mail server %1 offers no encryption (STARTTLS). "
                                       "Neither a password nor mail was sent. Have TLS switched "
                                       "on, or choose another server."));
    case CURLE_SSL_CONNECT_ERROR:
      return failed(ErrorCode::NotSupported,
                    MailClientText::tr("No secure connection to the mail server %1 could be "
                                       "agreed. Check its port, and whether it wants STARTTLS or "
                                       "TLS; it needs TLS 1.2 or later."));
    case CURLE_SSL_CACERT_BADFILE:
      return failed(ErrorCode::FileUnreadable,
                    MailClientText::tr("The authority's file for the mail server %1 cannot be read "
                                       "or holds no certificate. Choose a PEM file that this "
                                       "program may read."));
    case CURLE_LOGIN_DENIED:
      return failed(ErrorCode::SignInRefused,
                    MailClientText::tr("The mail server %1 refused the user or the password. "
                                       "Enter both again."));
    default:
      return failed(ErrorCode::NotFound,
                    MailClientText::tr("The connection to the mail server %1 broke off, or it does "
                                       "not answer like a mail server. Check its name and port."));
  }
}

Error mailFailure(CURL* easy, CURLcode code, const MailServer& server,
                  const MailExchange& exchange) {
  const QString name = mailServerName(server);
  const QByteArray words(exchange.words.data());
  const QString detail =
      QStringLiteral("%1 (%2) %3")
          .arg(QString::fromUtf8(curl_easy_strerror(code)), QString::number(static_cast<int>(code)),
               shownText(QString::fromUtf8(words), 200))
          .trimmed();
  if (code == CURLE_PEER_FAILED_VERIFICATION) return mailCertificate(easy, name, detail);
  if (auto refused = mailRefusal(words, exchange, name, detail)) return *std::move(refused);
  return mailFault(code, name, detail);
}

}  // namespace

Result<void> sendMail(const MailServer& server, const QByteArray& password,
                      const MailMessage& message, const std::atomic_bool& cancelled,
                      MailRefusals* refused) {
  auto bytes = mailBytes(message);
  if (!bytes) return bytes.error();
  const bool isReady = mail_memory::startCurl();
  MailExchange exchange{cancelled, std::move(*bytes), 0, {}, {}, {}};
  const CurlList recipients = mailRecipients(message);
  const CurlAddress address = mailAddress(server);
  // Goes before what it uses.
  const CurlEasy easy(isReady ? curl_easy_init() : nullptr);
  if (!address) {
    return Error{ErrorCode::InvalidArgument,
                 MailClientText::tr("“%1” is no name of a mail server with a port. Correct it.")
                     .arg(mailServerName(server)),
                 {}};
  }
  MailOptions options{easy.get(), easy && recipients};
  options.set(CURLOPT_CURLU, address.get());
  setMailServer(options, server, password);
  setMail(options, message, recipients.get(), refused != nullptr, exchange);
  if (!options.areSet) {
    return Error{ErrorCode::Internal,
                 MailClientText::tr("Mail cannot be sent: this computer's library for it (libcurl) "
                                    "lacks what is needed. Install a newer one."),
                 {}};
  }
  const CURLcode code = runMail(easy.get(), cancelled);
  if (!exchange.isTaken()) return mailFailure(easy.get(), code, server, exchange);
  // The server answers each recipient in order, then asks for the message.
  for (qsizetype i = 0; refused != nullptr && i < message.recipients.size(); ++i) {
    const qsizetype at = exchange.begun() - message.recipients.size() + i;
    if (at < 0) continue;
    const int answer = static_cast<int>(exchange.replies.at(at) / 100);
    if (answer == 4) refused->later += message.recipients.at(i);
    if (answer != 2 && answer != 4) refused->forGood += message.recipients.at(i);
  }
  return {};
}

}  // namespace linewarden
