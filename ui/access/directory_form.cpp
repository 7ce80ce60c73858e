// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/directory_form.h"

#include "ui/access/group_role_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {

constexpr int cardWidth = 104 * gridStep;
constexpr int hintWidth = cardWidth - 20 * gridStep;
constexpr int portWidth = 14 * gridStep;
constexpr int ldapsPort = 636;
constexpr int startTlsPort = 389;
constexpr int mostPort = 65535;
const QString ldaps = QStringLiteral("ldaps");
const QString startTls = QStringLiteral("starttls");

}  // namespace

DirectoryForm::DirectoryForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  for (Card* card : {makeMeaning(), makeServer(), makeSearch(), makeGroups()}) {
    card->setMaximumWidth(cardWidth);
    column->addWidget(card);
  }
  connect(groups_, &GroupRoleList::edited, this, &DirectoryForm::edited);
}

Card* DirectoryForm::makeMeaning() {
  auto* card = new Card(tr("What the directory decides"), this);
  card->content()->addWidget(makeParagraph(
      tr("The directory says who somebody is, checks their password, and by its groups which roles "
         "they have; administrators and security officers are confirmed here besides. Who is "
         "disabled there is signed out here at the next check."),
      Tone::Plain, card));
  card->content()->addWidget(makeParagraph(
      tr("The second factor, the rules for roles and the signing keys stay here. Accounts made "
         "here, and emergency access, work while the directory is down."),
      Tone::Plain, card));
  enabled_ = new QCheckBox(tr("People of the directory may sign in"), card);
  enabled_->setObjectName(QStringLiteral("directoryEnabled"));
  card->content()->addWidget(enabled_);
  connect(enabled_, &QCheckBox::clicked, this, &DirectoryForm::edited);
  return card;
}

TextField* DirectoryForm::addLine(Card* card, const QString& name, const QString& label,
                                  const QString& hint) {
  auto* field = new TextField(label, card);
  field->line()->setObjectName(name);
  field->setHint(hint);
  // The scroll area would go by less than the hints need.
  field->setMinimumHeight(field->heightForWidth(hintWidth));
  card->content()->addWidget(field);
  connect(field, &TextField::edited, this, &DirectoryForm::edited);
  return field;
}

Card* DirectoryForm::makeServer() {
  auto* card = new Card(tr("Server"), this);
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  host_ = addLine(card, QStringLiteral("directoryHost"), tr("Name"),
                  tr("As in its certificate, such as “dc1.plant.example”."));
  card->content()->removeWidget(host_);
  row->addWidget(host_, 1);
  port_ = new NumberBox;
  port_->setObjectName(QStringLiteral("directoryPort"));
  port_->setRange(1, mostPort);
  port_->setGroupSeparatorShown(false);
  port_->setFixedWidth(portWidth);
  row->addWidget(new Field(tr("Port"), port_, card), 0, Qt::AlignTop);
  security_ = new SegmentedChoice(tr("Encryption"));
  security_->addChoice(ldaps, tr("LDAPS"))->setObjectName(QStringLiteral("directoryLdaps"));
  security_->addChoice(startTls, tr("StartTLS"))
      ->setObjectName(QStringLiteral("directoryStartTls"));
  row->addWidget(new Field(tr("Encryption"), security_, card), 0, Qt::AlignTop);
  card->content()->addLayout(row);
  auto* trust = new QHBoxLayout;
  trust->setSpacing(gridStep);
  caFile_ = addLine(card, QStringLiteral("directoryCaFile"), tr("File with trusted certificates"),
                    tr("PEM. Empty: those that this computer trusts. A server whose certificate "
                       "does not fit is refused."));
  card->content()->removeWidget(caFile_);
  auto* choose = new Button(tr("Choose…"), ButtonKind::Plain, card);
  choose->setIconName(QStringLiteral("folder"));
  trust->addWidget(caFile_, 1);
  trust->addWidget(choose, 0, Qt::AlignVCenter);
  card->content()->addLayout(trust);
  connect(choose, &Button::clicked, this, &DirectoryForm::chooseCaFile);
  connect(security_, &SegmentedChoice::chosen, this, &DirectoryForm::choosePort);
  connect(port_, &QSpinBox::valueChanged, this, &DirectoryForm::edited);
  return card;
}

Card* DirectoryForm::makeSearch() {
  auto* card = new Card(tr("How people are found"), this);
  baseDn_ = addLine(card, QStringLiteral("directoryBase"), tr("Below this entry"),
                    tr("Such as “ou=people,dc=plant,dc=example”."));
  searchName_ = addLine(card, QStringLiteral("directorySearchName"), tr("Account that searches"),
                        tr("It may read people and groups, and nothing else."));
  password_ = new PasswordField(tr("Its password"), card);
  password_->editor()->setObjectName(QStringLiteral("directoryPassword"));
  password_->setQuietHint(
      tr("Empty: the stored one stays. For another server or account it is asked anew."));
  card->content()->addWidget(password_);
  connect(password_, &PasswordField::edited, this, &DirectoryForm::edited);
  attribute_ =
      addLine(card, QStringLiteral("directoryAttribute"), tr("Attribute with the account name"),
              tr("Active Directory has “sAMAccountName”, others “uid”."));
  filter_ = addLine(card, QStringLiteral("directoryFilter"), tr("Filter for people"),
                    tr("In brackets, such as “(objectClass=person)”."));
  return card;
}

Card* DirectoryForm::makeGroups() {
  auto* card = new Card(tr("Groups and roles"), this);
  groupBaseDn_ = addLine(card, QStringLiteral("directoryGroupBase"), tr("Groups below this entry"),
                         tr("Groups within groups count too."));
  groups_ = new GroupRoleList(card);
  card->content()->addWidget(groups_);
  return card;
}

// The usual port of the one becomes that of the other; another one stays.
void DirectoryForm::choosePort(const QString& security) {
  const bool isLdaps = security == ldaps;
  if (port_->value() == (isLdaps ? startTlsPort : ldapsPort)) {
    port_->setValue(isLdaps ? ldapsPort : startTlsPort);
  }
  emit edited();
}

void DirectoryForm::chooseCaFile() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("File with trusted certificates"), caFile_->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
  if (path.isEmpty()) return;
  caFile_->setText(path);
  emit edited();
}

void DirectoryForm::setSettings(const DirectorySettings& settings) {
  kept_ = settings;
  enabled_->setChecked(settings.enabled);
  host_->setText(settings.host);
  security_->setCurrent(settings.security == DirectorySettings::Security::Ldaps ? ldaps : startTls);
  const QSignalBlocker blocked(port_);
  port_->setValue(settings.port);
  caFile_->setText(settings.caFile);
  baseDn_->setText(settings.baseDn);
  searchName_->setText(settings.searchName);
  attribute_->setText(settings.accountAttribute);
  filter_->setText(settings.personFilter);
  groupBaseDn_->setText(settings.groupBaseDn);
  groups_->setGroups(settings.groupRoles);
}

DirectorySettings DirectoryForm::settings() const {
  DirectorySettings settings = kept_;
  settings.enabled = enabled_->isChecked();
  settings.host = host_->text().trimmed();
  settings.port = port_->value();
  settings.security = security_->current() == ldaps ? DirectorySettings::Security::Ldaps
                                                    : DirectorySettings::Security::StartTls;
  settings.caFile = caFile_->text().trimmed();
  settings.baseDn = baseDn_->text().trimmed();
  settings.searchName = searchName_->text().trimmed();
  settings.accountAttribute = attribute_->text().trimmed();
  settings.personFilter = filter_->text().trimmed();
  settings.groupBaseDn = groupBaseDn_->text().trimmed();
  settings.groupRoles = groups_->groups();
  return settings;
}

std::optional<SecretBytes> DirectoryForm::password() const {
  if (password_->isEmpty()) return std::nullopt;
  return password_->password();
}

void DirectoryForm::clearPassword() {
  password_->clear();
}

}  // namespace linewarden::ui
