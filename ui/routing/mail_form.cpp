// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/mail_form.h"

#include "ui/routing/file_field.h"
#include "ui/routing/mail_password.h"
#include "ui/routing/route_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace linewarden::ui {

namespace {
constexpr int mailPortWidth = 14 * gridStep;
constexpr int mostMailPort = 65535;
constexpr int mostMailHost = 253;
constexpr int mostMailUser = 200;
constexpr int mostMailAddress = 254;  // RFC 5321, 4.5.3.1.3

TextField* makeMailLine(const QString& name, const QString& label, int most, QWidget* parent) {
  auto* field = new TextField(label, parent);
  field->line()->setObjectName(name);
  field->line()->setMaxLength(most);
  return field;
}
}  // namespace

MailForm::MailForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeServer());
  column->addWidget(makeSignIn());
  column->addWidget(makeTest());
  column->addStretch(1);
  setServer({});
}

Card* MailForm::makeServer() {
  auto* card = new Card(tr("Mail server"), this);
  isOn_ = new QCheckBox(tr("People on call are told by mail"), card);
  isOn_->setObjectName(QStringLiteral("routingMailOn"));
  host_ = makeMailLine(QStringLiteral("routingMailHost"), tr("Computer"), mostMailHost, card);
  host_->setHint(tr("As in its certificate, such as “mail.example.com”."));
  port_ = new NumberBox;
  port_->setObjectName(QStringLiteral("routingMailPort"));
  port_->setRange(1, mostMailPort);
  port_->setGroupSeparatorShown(false);
  port_->setFixedWidth(mailPortWidth);
  security_ = new SegmentedChoice(tr("Encryption"));
  security_->addChoice(mailSecurityName(MailSecurity::StartTls), tr("StartTLS"))
      ->setObjectName(QStringLiteral("routingMailStartTls"));
  security_->addChoice(mailSecurityName(MailSecurity::Tls), tr("TLS"))
      ->setObjectName(QStringLiteral("routingMailTls"));
  auto* where = new QHBoxLayout;
  where->setSpacing(2 * gridStep);
  where->addWidget(host_, 1, Qt::AlignTop);
  where->addWidget(new Field(tr("Port"), port_, card), 0, Qt::AlignTop);
  where->addWidget(new Field(tr("Encryption"), security_, card), 0, Qt::AlignTop);
  authority_ = new FileField(QStringLiteral("routingMailAuthority"), tr("Authority's file"), card);
  authority_->setHint(
      tr("Of the authority that signed the server's certificate. Empty: those "
         "that this computer trusts."));
  card->content()->addWidget(isOn_);
  card->content()->addLayout(where);
  card->content()->addWidget(authority_);
  connect(isOn_, &QCheckBox::toggled, this, &MailForm::edited);
  connect(host_, &TextField::edited, this, &MailForm::edited);
  connect(port_, &QSpinBox::valueChanged, this, &MailForm::edited);
  connect(security_, &SegmentedChoice::chosen, this, &MailForm::chooseSecurity);
  connect(authority_, &FileField::edited, this, &MailForm::edited);
  return card;
}

Card* MailForm::makeSignIn() {
  auto* card = new Card(tr("Sender"), this);
  sender_ = makeMailLine(QStringLiteral("routingMailSender"), tr("Address that mails come from"),
                         mostMailAddress, card);
  sender_->setHint(tr("Such as “linewarden@example.com”."));
  user_ = makeMailLine(QStringLiteral("routingMailUser"), tr("Account at the server"), mostMailUser,
                       card);
  user_->setHint(tr("Empty: the server wants no sign-in."));
  password_ = new MailPassword(card);
  card->content()->addWidget(sender_);
  card->content()->addWidget(user_);
  card->content()->addWidget(password_);
  connect(sender_, &TextField::edited, this, &MailForm::edited);
  connect(user_, &TextField::edited, this, &MailForm::edited);
  connect(password_, &MailPassword::edited, this, &MailForm::edited);
  return card;
}

Card* MailForm::makeTest() {
  auto* card = new Card(tr("Try it"), this);
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  address_ = makeMailLine(QStringLiteral("routingMailTestAddress"), tr("Send a test to"),
                          mostMailAddress, card);
  address_->setHint(tr("With what stands above, also before it is saved."));
  test_ = new Button(tr("Send a test"), ButtonKind::Plain, card);
  test_->setObjectName(QStringLiteral("routingMailTest"));
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  beside->addWidget(makeLabel({}, TextSize::Caption, Tone::Quiet, card));
  beside->addWidget(test_);
  beside->addStretch(1);
  row->addWidget(address_, 1, Qt::AlignTop);
  row->addLayout(beside);
  card->content()->addLayout(row);
  connect(test_, &Button::clicked, this, &MailForm::testWanted);
  connect(address_, &TextField::entered, this, &MailForm::testWanted);
  return card;
}

MailSecurity MailForm::security() const {
  return mailSecurityFromName(security_->current()).value_or(MailSecurity::StartTls);
}

// The usual port of the one becomes that of the other; another one stays.
void MailForm::chooseSecurity() {
  if (port_->value() == usualMailPort(securityBefore_)) {
    port_->setValue(usualMailPort(security()));
  }
  securityBefore_ = security();
  emit edited();
}

void MailForm::setServer(const MailServer& server) {
  const QSignalBlocker blocked(this);
  hasPassword_ = server.hasPassword;
  isOn_->setChecked(server.isOn);
  host_->setText(server.host);
  security_->setCurrent(mailSecurityName(server.security));
  securityBefore_ = server.security;
  port_->setValue(server.port);
  authority_->setPath(server.authorityFile);
  user_->setText(server.user);
  sender_->setText(server.sender);
  address_->setText({});
  address_->setProblem({});
  password_->begin(hasPassword_);
  showProblems({});
}

MailServer MailForm::server() const {
  MailServer server;
  server.isOn = isOn_->isChecked();
  server.host = host_->text().trimmed();
  server.port = port_->value();
  server.security = security();
  server.authorityFile = authority_->path();
  server.user = user_->text().trimmed();
  server.hasPassword = hasPassword_;
  server.sender = sender_->text().trimmed();
  return server;
}

std::optional<QString> MailForm::password() const {
  return password_->password();
}

void MailForm::clearPassword() {
  password_->forgetTyped();
}

void MailForm::showPasswordProblem(const QString& problem) {
  password_->showProblem(problem);
}

void MailForm::showProblems(const MailProblems& problems) {
  host_->setProblem(problems.host);
  authority_->setProblem(problems.authority);
  user_->setProblem(problems.user);
  sender_->setProblem(problems.sender);
  password_->clearProblem();
  const QList<std::pair<QString, QWidget*>> fields{{problems.host, host_},
                                                   {problems.authority, authority_},
                                                   {problems.sender, sender_},
                                                   {problems.user, user_}};
  for (const auto& [problem, field] : fields) {
    if (problem.isEmpty()) continue;
    field->setFocus();
    return;
  }
}

QString MailForm::testAddress() const {
  return address_->text().trimmed();
}

void MailForm::showTestProblem(const QString& problem) {
  address_->setProblem(problem);
  if (!problem.isEmpty()) address_->setFocus();
}

void MailForm::focusFirst() {
  host_->setFocus();
}

}  // namespace linewarden::ui
