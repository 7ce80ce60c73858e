// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/syslog_form.h"

#include "ui/routing/file_field.h"
#include "ui/routing/route_filter_form.h"
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
constexpr int syslogPortWidth = 14 * gridStep;
constexpr int mostSyslogPort = 65535;
constexpr int mostSyslogName = 60;
constexpr int mostSyslogHost = 253;
}  // namespace

SyslogForm::SyslogForm(const Plant& plant, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeReceiver());
  certificates_ = makeCertificates();
  column->addWidget(certificates_);
  column->addWidget(makeMatter(plant));
  column->addStretch(1);
  setRoute({});
}

Card* SyslogForm::makeReceiver() {
  auto* card = new Card(tr("Receiver"), this);
  isOn_ = new QCheckBox(tr("Messages are sent to it"), card);
  isOn_->setObjectName(QStringLiteral("routingSyslogOn"));
  name_ = new TextField(tr("Name"), card);
  name_->line()->setObjectName(QStringLiteral("routingSyslogName"));
  name_->line()->setMaxLength(mostSyslogName);
  name_->setHint(tr("As people here call it, such as “Security desk”."));
  transport_ = new SegmentedChoice(tr("How messages travel"));
  transport_
      ->addChoice(syslogTransportName(SyslogTransport::Tls),
                  syslogTransportTitle(SyslogTransport::Tls))
      ->setObjectName(QStringLiteral("routingSyslogTls"));
  transport_
      ->addChoice(syslogTransportName(SyslogTransport::Tcp),
                  syslogTransportTitle(SyslogTransport::Tcp))
      ->setObjectName(QStringLiteral("routingSyslogTcp"));
  transport_
      ->addChoice(syslogTransportName(SyslogTransport::Udp),
                  syslogTransportTitle(SyslogTransport::Udp))
      ->setObjectName(QStringLiteral("routingSyslogUdp"));
  transportField_ = new Field(tr("How messages travel"), transport_, card);
  host_ = new TextField(tr("Computer"), card);
  host_->line()->setObjectName(QStringLiteral("routingSyslogHost"));
  host_->line()->setMaxLength(mostSyslogHost);
  host_->setHint(tr("Its name as in its certificate, or its address."));
  port_ = new NumberBox;
  port_->setObjectName(QStringLiteral("routingSyslogPort"));
  port_->setRange(1, mostSyslogPort);
  port_->setGroupSeparatorShown(false);
  port_->setFixedWidth(syslogPortWidth);
  auto* where = new QHBoxLayout;
  where->setSpacing(2 * gridStep);
  where->addWidget(host_, 1, Qt::AlignTop);
  where->addWidget(new Field(tr("Port"), port_, card), 0, Qt::AlignTop);
  card->content()->addWidget(isOn_);
  card->content()->addWidget(name_);
  card->content()->addWidget(transportField_);
  card->content()->addLayout(where);
  connect(isOn_, &QCheckBox::toggled, this, &SyslogForm::edited);
  connect(name_, &TextField::edited, this, &SyslogForm::edited);
  connect(transport_, &SegmentedChoice::chosen, this, &SyslogForm::chooseTransport);
  connect(host_, &TextField::edited, this, &SyslogForm::edited);
  connect(port_, &QSpinBox::valueChanged, this, &SyslogForm::edited);
  return card;
}

Card* SyslogForm::makeCertificates() {
  auto* card = new Card(tr("Certificates"), this);
  authority_ =
      new FileField(QStringLiteral("routingSyslogAuthority"), tr("Authority's file"), card);
  authority_->setHint(
      tr("Of the authority that signed the receiver's certificate. A receiver "
         "with another one gets nothing."));
  certificate_ =
      new FileField(QStringLiteral("routingSyslogCertificate"), tr("Our certificate"), card);
  certificate_->setHint(tr("Where the receiver asks who sends. Empty: it does not."));
  key_ = new FileField(QStringLiteral("routingSyslogKey"), tr("Its private key"), card);
  key_->setHint(tr("Not encrypted; nobody but the account of this program may read it."));
  for (FileField* field : {authority_, certificate_, key_}) {
    card->content()->addWidget(field);
    connect(field, &FileField::edited, this, &SyslogForm::edited);
  }
  return card;
}

Card* SyslogForm::makeMatter(const Plant& plant) {
  auto* card = new Card(tr("What it gets"), this);
  filter_ = new RouteFilterForm(QStringLiteral("routingSyslog"), plant, card);
  checkpoints_ = new QCheckBox(tr("Checkpoints of the audit trail, too"), card);
  checkpoints_->setObjectName(QStringLiteral("routingSyslogCheckpoints"));
  card->content()->addWidget(filter_);
  card->content()->addWidget(checkpoints_);
  card->content()->addWidget(
      makeParagraph(tr("With the checkpoints outside it shows when the whole trail is written anew "
                       "or its end is cut off."),
                    Tone::Quiet, card));
  connect(filter_, &RouteFilterForm::edited, this, &SyslogForm::edited);
  connect(checkpoints_, &QCheckBox::toggled, this, &SyslogForm::edited);
  return card;
}

SyslogTransport SyslogForm::transport() const {
  return syslogTransportFromName(transport_->current()).value_or(SyslogTransport::Tls);
}

// The usual port of the one becomes that of the other; another one stays.
void SyslogForm::chooseTransport() {
  if (port_->value() == usualSyslogPort(transportBefore_)) {
    port_->setValue(usualSyslogPort(transport()));
  }
  showTransport();
  emit edited();
}

void SyslogForm::showTransport() {
  transportBefore_ = transport();
  certificates_->setVisible(transportBefore_ == SyslogTransport::Tls);
  switch (transportBefore_) {
    case SyslogTransport::Tls:
      transportField_->setHint(tr("Encrypted, and it is certain who receives."));
      return;
    case SyslogTransport::Tcp:
      transportField_->setHint(
          tr("Can be read and changed on the way: only in a network that is trusted."));
      return;
    case SyslogTransport::Udp:
      transportField_->setHint(
          tr("Can be read and changed on the way, and a message that is lost "
             "is not missed: only where nothing else is understood."));
      return;
  }
}

void SyslogForm::setRoute(const SyslogRoute& route) {
  const QSignalBlocker blocked(this);
  id_ = route.id;
  isOn_->setChecked(route.isOn);
  name_->setText(route.name);
  transport_->setCurrent(syslogTransportName(route.transport));
  host_->setText(route.host);
  port_->setValue(route.port);
  authority_->setPath(route.authorityFile);
  certificate_->setPath(route.certificateFile);
  key_->setPath(route.keyFile);
  filter_->setFilter(route.filter);
  checkpoints_->setChecked(route.sendsCheckpoints);
  showTransport();
  showProblems({});
}

SyslogRoute SyslogForm::route() const {
  SyslogRoute route;
  route.id = id_;
  route.isOn = isOn_->isChecked();
  route.name = name_->text().trimmed();
  route.transport = transport();
  route.host = host_->text().trimmed();
  route.port = port_->value();
  if (route.transport == SyslogTransport::Tls) {
    route.authorityFile = authority_->path();
    route.certificateFile = certificate_->path();
    route.keyFile = key_->path();
  }
  route.filter = filter_->filter();
  route.sendsCheckpoints = checkpoints_->isChecked();
  return route;
}

void SyslogForm::showProblems(const SyslogProblems& problems) {
  name_->setProblem(problems.name);
  host_->setProblem(problems.host);
  authority_->setProblem(problems.authority);
  certificate_->setProblem(problems.certificate);
  key_->setProblem(problems.key);
  filter_->setProblem(problems.filter);
  const QList<std::pair<QString, QWidget*>> fields{{problems.name, name_},
                                                   {problems.host, host_},
                                                   {problems.authority, authority_},
                                                   {problems.certificate, certificate_},
                                                   {problems.key, key_},
                                                   {problems.filter, filter_}};
  for (const auto& [problem, field] : fields) {
    if (problem.isEmpty()) continue;
    field->setFocus();
    return;
  }
}

void SyslogForm::showNameProblem(const QString& problem) {
  SyslogProblems problems;
  problems.name = problem;
  showProblems(problems);
}

void SyslogForm::focusFirst() {
  name_->setFocus();
}

}  // namespace linewarden::ui
