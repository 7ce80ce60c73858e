// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/directory_server/directory_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <sys/prctl.h>

#include <csignal>

namespace linewarden::test {

namespace {

constexpr int startMillis = 30000;
constexpr int endMillis = 10000;
constexpr int toolMillis = 30000;
constexpr int triesToStart = 5;

QString adminDn() {
  return QStringLiteral("cn=admin,dc=plant,dc=test");
}

QString searchDn() {
  return QStringLiteral("cn=search,dc=plant,dc=test");
}

const char* adminPassword() {
  return "fixture-admin";
}

const char* searchPasswordText() {
  return "fixture-search-account";
}

quint16 freePort() {
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

QProcessEnvironment quietEnvironment() {
  auto environment = QProcessEnvironment::systemEnvironment();
  // No ldap.conf of this machine has a say in tests.
  environment.insert(QStringLiteral("LDAPNOINIT"), QStringLiteral("1"));
  return environment;
}

// LDIF takes any bytes in Base64.
QByteArray line(const QByteArray& attribute, const QByteArray& value) {
  return attribute + ":: " + value.toBase64() + '\n';
}

QByteArray dnLine(const QString& dn) {
  return line("dn", dn.toUtf8());
}

// Where a server is Active Directory these come with it; here they are added to OpenLDAP.
const char* activeDirectorySchema() {
  return R"(
attributetype ( 1.2.840.113556.1.4.221 NAME 'sAMAccountName' EQUALITY caseIgnoreMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.2 NAME 'objectGUID' EQUALITY octetStringMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.159 NAME 'accountExpires' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.1772 NAME 'supportedCapabilities' EQUALITY objectIdentifierMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.38 )
objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP top AUXILIARY
  MAY ( sAMAccountName $ objectGUID $ userAccountControl $ accountExpires ) )
objectclass ( 1.2.840.113556.1.5.999 NAME 'capable' SUP top AUXILIARY
  MAY supportedCapabilities )
)";
}

QByteArray startLdif() {
  return "dn: dc=plant,dc=test\nobjectClass: dcObject\nobjectClass: organization\n"
         "o: Plant\ndc: plant\n\n"
         "dn: ou=people,dc=plant,dc=test\nobjectClass: organizationalUnit\n\n"
         "dn: ou=groups,dc=plant,dc=test\nobjectClass: organizationalUnit\n\n"
         "dn: cn=policy,dc=plant,dc=test\nobjectClass: organizationalRole\n"
         "objectClass: pwdPolicy\npwdAttribute: userPassword\npwdLockout: TRUE\n"
         "pwdMaxFailure: 5\npwdLockoutDuration: 600\n\n"
         "dn: cn=search,dc=plant,dc=test\nobjectClass: organizationalRole\n"
         "objectClass: simpleSecurityObject\n" +
         line("userPassword", searchPasswordText()) + '\n';
}

}  // namespace

DirectoryServer::DirectoryServer() : certificates_(folder_.path()) {}

DirectoryServer::~DirectoryServer() {
  stop();
}

QString DirectoryServer::socketAddress() const {
  return QStringLiteral("ldapi://") +
         QString::fromLatin1(QUrl::toPercentEncoding(path(QStringLiteral("socket"))));
}

bool DirectoryServer::writeConfiguration(const Options& options) {
  QByteArray text;
  for (const char* schema : {"core", "cosine", "inetorgperson"}) {
    text += QByteArray("include /etc/ldap/schema/") + schema + ".schema\n";
  }
  text += activeDirectorySchema();
  text +=
      "modulepath /usr/lib/ldap\nmoduleload back_mdb\nmoduleload memberof\n"
      "moduleload ppolicy\n"
      // The trap: an empty password is accepted for any name.
      "allow bind_anon_cred\n";
  text += "pidfile " + path(QStringLiteral("pid")).toUtf8() + '\n';
  if (options.tls) {
    text += "TLSCertificateFile " + certificates_.certificateFile(options.certificate).toUtf8() +
            "\nTLSCertificateKeyFile " + certificates_.keyFile(options.certificate).toUtf8() + '\n';
  }
  if (options.activeDirectory) {
    text += "rootDSE " + path(QStringLiteral("root.ldif")).toUtf8() + '\n';
    QFile root(path(QStringLiteral("root.ldif")));
    if (!root.open(QIODevice::WriteOnly)) return false;
    root.write("dn:\nobjectClass: capable\nsupportedCapabilities: 1.2.840.113556.1.4.800\n");
  }
  text += "database mdb\nsuffix dc=plant,dc=test\nrootdn " + adminDn().toUtf8() + "\nrootpw " +
          adminPassword() + "\ndirectory " + path(QStringLiteral("data")).toUtf8() +
          "\ndbnosync\nindex objectClass,uid,member eq\n"
          "access to attrs=userPassword by anonymous auth by * none\n"
          "access to * by dn.exact=\"" +
          searchDn().toUtf8() +
          "\" read by anonymous auth by * none\n"
          "overlay memberof\noverlay ppolicy\nppolicy_default cn=policy,dc=plant,dc=test\n";
  QFile file(path(QStringLiteral("slapd.conf")));
  return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

bool DirectoryServer::fillOnce() {
  if (filled_) return true;
  filled_ = QDir(folder_.path()).mkpath(QStringLiteral("data")) &&
            run(QStringLiteral("/usr/sbin/slapadd"),
                {QStringLiteral("-f"), path(QStringLiteral("slapd.conf"))}, startLdif());
  return filled_;
}

bool DirectoryServer::start(const Options& options) {
  stop();
  if (!certificates_.ok() || !writeConfiguration(options) || !fillOnce()) return false;
  for (int attempt = 0; attempt < triesToStart; ++attempt) {
    // Somebody else may take a free port before slapd does.
    if (tlsPort_ == 0 || attempt > 0) {
      tlsPort_ = freePort();
      plainPort_ = freePort();
    }
    if (launch(options)) return true;
  }
  return false;
}

bool DirectoryServer::launch(const Options& options) {
  QString addresses =
      QStringLiteral("ldap://127.0.0.1:%1/ %2").arg(plainPort_).arg(socketAddress());
  if (options.tls) addresses += QStringLiteral(" ldaps://127.0.0.1:%1/").arg(tlsPort_);
  process_ = std::make_unique<QProcess>();
  process_->setProcessChannelMode(QProcess::MergedChannels);
  process_->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
  process_->start(QStringLiteral("/usr/sbin/slapd"),
                  {QStringLiteral("-d"), QStringLiteral("0"), QStringLiteral("-f"),
                   path(QStringLiteral("slapd.conf")), QStringLiteral("-h"), addresses});
  if (!process_->waitForStarted(startMillis)) return false;
  const QDeadlineTimer deadline(startMillis);
  while (!deadline.hasExpired()) {
    if (accepts(plainPort_) && (!options.tls || accepts(tlsPort_))) return true;
    // Wakes when it gave up; else looks again.
    if (process_->waitForFinished(20)) break;
    if (process_->state() == QProcess::NotRunning) break;
  }
  complaint_ = QString::fromUtf8(process_->readAll());
  stop();
  return false;
}

bool DirectoryServer::accepts(quint16 port) const {
  QTcpSocket socket;
  socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
  return socket.waitForConnected(startMillis);
}

void DirectoryServer::stop() {
  if (!process_) return;
  process_->terminate();
  if (!process_->waitForFinished(endMillis)) {
    process_->kill();
    process_->waitForFinished(endMillis);
  }
  process_.reset();
}

DirectorySettings DirectoryServer::settings(DirectorySettings::Security security) const {
  DirectorySettings settings;
  settings.enabled = true;
  settings.host = QStringLiteral("127.0.0.1");
  settings.security = security;
  settings.port = security == DirectorySettings::Security::Ldaps ? tlsPort_ : plainPort_;
  settings.caFile = certificates_.caFile();
  settings.baseDn = QStringLiteral("ou=people,dc=plant,dc=test");
  settings.searchName = searchDn();
  settings.accountAttribute = QStringLiteral("uid");
  settings.groupBaseDn = QStringLiteral("ou=groups,dc=plant,dc=test");
  return settings;
}

SecretBytes DirectoryServer::searchPassword() {
  QByteArray text(searchPasswordText());
  return SecretBytes::take(text);
}

QString DirectoryServer::personDn(const QString& name) {
  return QStringLiteral("uid=%1,ou=people,dc=plant,dc=test").arg(name);
}

QString DirectoryServer::groupDn(const QString& name) {
  return QStringLiteral("cn=%1,ou=groups,dc=plant,dc=test").arg(name);
}

bool DirectoryServer::addPerson(const QString& name, const QByteArray& password) {
  return change(dnLine(personDn(name)) +
                "changetype: add\nobjectClass: inetOrgPerson\nobjectClass: user\n" +
                line("cn", "Person " + name.toUtf8()) + line("sn", name.toUtf8()) +
                line("userPassword", password));
}

bool DirectoryServer::removePerson(const QString& name) {
  return change(dnLine(personDn(name)) + "changetype: delete\n");
}

bool DirectoryServer::disablePerson(const QString& name) {
  return setValue(personDn(name), "pwdAccountLockedTime", "000001010000Z");
}

bool DirectoryServer::enablePerson(const QString& name) {
  return change(dnLine(personDn(name)) + "changetype: modify\ndelete: pwdAccountLockedTime\n");
}

bool DirectoryServer::setValue(const QString& dn, const QByteArray& attribute,
                               const QByteArray& value) {
  return change(dnLine(dn) + "changetype: modify\nreplace: " + attribute + '\n' +
                line(attribute, value));
}

bool DirectoryServer::addGroup(const QString& name, const QStringList& members) {
  QByteArray ldif = dnLine(groupDn(name)) + "changetype: add\nobjectClass: groupOfNames\n";
  for (const QString& member : members) ldif += line("member", member.toUtf8());
  return change(ldif);
}

bool DirectoryServer::addMember(const QString& group, const QString& member) {
  return change(dnLine(groupDn(group)) + "changetype: modify\nadd: member\n" +
                line("member", member.toUtf8()));
}

bool DirectoryServer::removeMember(const QString& group, const QString& member) {
  return change(dnLine(groupDn(group)) + "changetype: modify\ndelete: member\n" +
                line("member", member.toUtf8()));
}

bool DirectoryServer::change(const QByteArray& ldif) {
  return run(QStringLiteral("ldapmodify"),
             {QStringLiteral("-x"), QStringLiteral("-H"), socketAddress(), QStringLiteral("-D"),
              adminDn(), QStringLiteral("-w"), QString::fromLatin1(adminPassword())},
             ldif);
}

bool DirectoryServer::run(const QString& program, const QStringList& arguments,
                          const QByteArray& input) {
  QProcess tool;
  tool.setProcessEnvironment(quietEnvironment());
  tool.setProcessChannelMode(QProcess::MergedChannels);
  tool.start(program, arguments);
  tool.write(input);
  tool.closeWriteChannel();
  const bool done = tool.waitForFinished(toolMillis) && tool.exitStatus() == QProcess::NormalExit &&
                    tool.exitCode() == 0;
  if (!done) complaint_ = program + QStringLiteral(": ") + QString::fromUtf8(tool.readAll());
  return done;
}

}  // namespace linewarden::test
