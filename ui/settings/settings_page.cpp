// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "app/base/when_done.h"
#include "app/console/installation_settings.h"
#include "app/identity/access_guard.h"
#include "ui/routing/routing_section.h"
#include "ui/settings/alarm_sound_card.h"
#include "ui/settings/languages.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/segmented_choice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace linewarden::ui {

namespace {

constexpr int columnWidth = 96 * gridStep;
constexpr int controlWidth = 24 * gridStep;
constexpr int shortestIdleLock = 1;
constexpr int longestIdleLock = 60;
const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");
const QString generalPart = QStringLiteral("general");
const QString routingPart = QStringLiteral("routing");

QLabel* makeFact(const QString& text, QWidget* parent) {
  QLabel* fact = makeLabel(text, TextSize::Body, Tone::Quiet, parent);
  fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return fact;
}

}  // namespace

SettingsPage::SettingsPage(const SettingsRooms& rooms, QWidget* parent)
    : Page(parent), installation_(rooms.installation), guard_(rooms.guard), view_(rooms.view) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(gridStep);
  choicePart_ = makeChoice();
  faces_ = new OneOf(this);
  outer->addWidget(choicePart_);
  outer->addWidget(faces_, 1);
  general_ = makeGeneral();
  routing_ = new RoutingSection(rooms.routes, faces_);
  faces_->addWidget(general_);
  faces_->addWidget(routing_);
  connect(choice_, &SegmentedChoice::chosen, this, &SettingsPage::showPart);
  connect(routing_, &RoutingSection::told, this, &Page::told);
  connect(routing_, &RoutingSection::settled, this, &Page::settled);
  connect(&installation_, &InstallationSettings::changed, this, &SettingsPage::showInstallation);
  connect(&view_, &ViewSettings::lookChanged, this, &SettingsPage::showValues);
}

QWidget* SettingsPage::makeChoice() {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 0);
  choice_ = new SegmentedChoice(tr("Part of the settings"), ground);
  choice_->addChoice(generalPart, tr("General"))->setObjectName(QStringLiteral("settings-general"));
  choice_->addChoice(routingPart, tr("Alarm routing"))
      ->setObjectName(QStringLiteral("settings-routing"));
  choice_->setCurrent(generalPart);
  row->addWidget(choice_);
  row->addStretch(1);
  return ground;
}

QWidget* SettingsPage::makeGeneral() {
  auto* scroll = new QScrollArea(faces_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* ground = new QWidget(scroll);
  ground->setProperty("scrollGround", true);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 3 * gridStep);
  auto* column = new QVBoxLayout;
  column->setSpacing(2 * gridStep);
  sound_ = new AlarmSoundCard(guard_, view_, this);
  const QList<QWidget*> cards{makeLook(), makeLanguage(), sound_, makeSecurity(), makeAbout()};
  for (QWidget* card : cards) {
    card->setMaximumWidth(columnWidth);
    column->addWidget(card);
  }
  column->addStretch(1);
  row->addLayout(column, 1);
  scroll->setWidget(ground);
  return scroll;
}

void SettingsPage::enter(const Session& session, const QString& place) {
  routing_->end();
  session_ = session;
  sound_->setSession(session);
  showValues();
  showInstallation();
  const bool may = guard_.check(session_, Permission::ChangeSettings).ok();
  choicePart_->setVisible(may);
  const bool isNamed = place == generalPart || place == routingPart;
  showPart(may ? (isNamed ? place : choice_->current()) : generalPart);
}

void SettingsPage::leave() {
  session_ = {};
  sound_->setSession({});
  anchor_->clear();
  routing_->end();
}

void SettingsPage::showPart(const QString& id) {
  if (!session_.isValid()) return;
  choice_->setCurrent(id);
  if (id == routingPart) {
    faces_->setCurrentWidget(routing_);
    routing_->begin(session_);
  } else {
    routing_->rest();
    faces_->setCurrentWidget(general_);
  }
  if (isSettled()) emit settled();
}

bool SettingsPage::isSettled() const {
  return session_.isValid() && (faces_->currentWidget() != routing_ || routing_->isSettled());
}

Card* SettingsPage::makeLook() {
  auto* card = new Card(tr("Look"), this);
  theme_ = new SegmentedChoice(tr("Theme"), card);
  theme_->addChoice(themeChoiceName(ThemeChoice::System), tr("As the desktop"));
  theme_->addChoice(themeChoiceName(ThemeChoice::Light), tr("Light"));
  theme_->addChoice(themeChoiceName(ThemeChoice::Dark), tr("Dark"));
  theme_->addChoice(themeChoiceName(ThemeChoice::HighContrast), tr("High contrast"));
  card->content()->addWidget(
      new SettingRow(tr("Theme"), tr("Yours, on this workstation."), theme_, card));
  card->content()->addWidget(makeRule(card));
  motion_ = new SegmentedChoice(tr("Movement"), card);
  motion_->addChoice(on, tr("Short"));
  motion_->addChoice(off, tr("None"));
  card->content()->addWidget(new SettingRow(
      tr("Movement"), tr("Whether lists and words fade in, for at most 0.15 s."), motion_, card));
  connect(theme_, &SegmentedChoice::chosen, this,
          [this](const QString& id) { view_.setTheme(themeChoiceFromName(id)); });
  connect(motion_, &SegmentedChoice::chosen, this,
          [this](const QString& id) { view_.setMotion(id == on); });
  return card;
}

Card* SettingsPage::makeLanguage() {
  auto* card = new Card(tr("Language"), this);
  language_ = new ChoiceBox(card);
  language_->setFixedWidth(controlWidth);
  language_->addItem(tr("As the desktop"), QString());
  for (const Language& language : shippedLanguages()) {
    language_->addItem(language.name, language.code);
  }
  card->content()->addWidget(
      new SettingRow(tr("Language"), tr("For everyone at this workstation, from the next start."),
                     language_, card));
  connect(language_, &QComboBox::activated, this, [this] {
    view_.setLanguage(language_->currentData().toString());
    emit told(tr("Linewarden speaks this language from its next start."));
  });
  return card;
}

Card* SettingsPage::makeSecurity() {
  auto* card = new Card(tr("This installation"), this);
  auto* control = new QWidget(card);
  auto* row = new QHBoxLayout(control);
  row->setContentsMargins(0, 0, 0, 0);
  idleLock_ = new NumberBox(control);
  idleLock_->setObjectName(QStringLiteral("idleLock"));
  idleLock_->setRange(shortestIdleLock, longestIdleLock);
  idleLock_->setSuffix(tr(" min"));
  idleLock_->setFixedWidth(controlWidth * 2 / 3);
  idleLock_->setAccessibleName(tr("Lock after, in minutes"));
  saveIdle_ = new Button(tr("Save"), ButtonKind::Primary, control);
  saveIdle_->setObjectName(QStringLiteral("saveIdleLock"));
  row->addWidget(idleLock_);
  row->addWidget(saveIdle_);
  idleRow_ = new SettingRow(tr("Lock when nobody is there"), {}, control, card);
  card->content()->addWidget(idleRow_);
  connect(idleLock_, &QSpinBox::valueChanged, this, [this](int minutes) {
    saveIdle_->setEnabled(minutes != installation_.values().idleLock.count());
  });
  connect(saveIdle_, &QPushButton::clicked, this, &SettingsPage::saveIdleLock);
  addAnchor(*card);
  return card;
}

// Who may not change it is not told where the copies are.
void SettingsPage::addAnchor(Card& card) {
  anchorPart_ = new QWidget(&card);
  auto* column = new QVBoxLayout(anchorPart_);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(makeRule(anchorPart_));
  auto* control = new QWidget(anchorPart_);
  auto* row = new QHBoxLayout(control);
  row->setContentsMargins(0, 0, 0, 0);
  anchor_ = new QLineEdit(control);
  anchor_->setObjectName(QStringLiteral("anchorFolder"));
  anchor_->setPlaceholderText(tr("None"));
  anchor_->setAccessibleName(tr("Folder for checkpoints of the audit trail"));
  anchor_->setMinimumWidth(controlWidth);
  auto* choose = new Button(tr("Choose…"), ButtonKind::Plain, control);
  choose->setObjectName(QStringLiteral("chooseAnchorFolder"));
  saveAnchor_ = new Button(tr("Save"), ButtonKind::Primary, control);
  saveAnchor_->setObjectName(QStringLiteral("saveAnchorFolder"));
  row->addWidget(anchor_, 1);
  row->addWidget(choose);
  row->addWidget(saveAnchor_);
  column->addWidget(new SettingRow(
      tr("Checkpoints of the audit trail"),
      tr("A folder outside this machine, such as a share that this account may only add to. With "
         "the checkpoints there it shows when the whole trail is written anew or its end is cut "
         "off."),
      control, anchorPart_));
  card.content()->addWidget(anchorPart_);
  connect(anchor_, &QLineEdit::textChanged, this, [this](const QString& folder) {
    saveAnchor_->setEnabled(folder.trimmed() != installation_.values().anchorFolder);
  });
  connect(anchor_, &QLineEdit::returnPressed, this, &SettingsPage::saveAnchor);
  connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseAnchor);
  connect(saveAnchor_, &QPushButton::clicked, this, &SettingsPage::saveAnchor);
}

Card* SettingsPage::makeAbout() {
  auto* card = new Card(tr("About"), this);
  const QList<std::pair<QString, QString>> facts{
      {tr("Linewarden"), QCoreApplication::applicationVersion()},
      {tr("Licence"), tr("GNU General Public License, version 3 or later")},
      {tr("Store"), tr("SQLCipher: AES-256, an authentication code on each page, random key")},
      {tr("Qt"), QString::fromLatin1(qVersion())},
  };
  for (qsizetype index = 0; index < facts.size(); ++index) {
    if (index > 0) card->content()->addWidget(makeRule(card));
    QLabel* fact = makeFact(facts.at(index).second, card);
    card->content()->addWidget(new SettingRow(facts.at(index).first, {}, fact, card));
  }
  return card;
}

void SettingsPage::showValues() {
  theme_->setCurrent(themeChoiceName(view_.theme()));
  motion_->setCurrent(view_.motion() ? on : off);
  language_->setCurrentIndex(std::max(0, language_->findData(view_.language())));
}

void SettingsPage::showInstallation() {
  showIdleLock();
  showAnchor();
}

void SettingsPage::showAnchor() {
  const bool may = guard_.check(session_, Permission::ChangeSettings).ok();
  anchorPart_->setVisible(may);
  anchor_->setText(may ? installation_.values().anchorFolder : QString());
  saveAnchor_->setEnabled(false);
}

void SettingsPage::chooseAnchor() {
  const QString folder = QFileDialog::getExistingDirectory(
      this, tr("Folder for checkpoints of the audit trail"), anchor_->text());
  if (!folder.isEmpty()) anchor_->setText(folder);
}

void SettingsPage::saveAnchor() {
  if (!saveAnchor_->isEnabled()) return;
  InstallationValues values = installation_.values();
  values.anchorFolder = anchor_->text().trimmed();
  saveAnchor_->setEnabled(false);
  whenDone(installation_.change(session_, values), this, [this](const Result<void>& saved) {
    if (!saved) {
      emit told(saved.error().message);
      // What was typed stays, to be put right.
      saveAnchor_->setEnabled(true);
      return;
    }
    emit told(installation_.values().anchorFolder.isEmpty()
                  ? tr("Checkpoints are kept in the store alone now.")
                  : tr("Checkpoints are kept in that folder from now on."));
    showAnchor();
  });
}

void SettingsPage::showIdleLock() {
  idleLock_->setValue(static_cast<int>(installation_.values().idleLock.count()));
  const Result<void> may = guard_.check(session_, Permission::ChangeSettings);
  idleLock_->setEnabled(may.ok());
  saveIdle_->setVisible(may.ok());
  saveIdle_->setEnabled(false);
  idleRow_->setMeaning(
      may ? tr("For everyone; the change is written to the audit trail. Alarms stay in sight.")
          : tr("For everyone. Those who may change settings of the installation can change it."));
}

void SettingsPage::saveIdleLock() {
  InstallationValues values = installation_.values();
  values.idleLock = std::chrono::minutes(idleLock_->value());
  saveIdle_->setEnabled(false);
  whenDone(installation_.change(session_, values), this, [this](const Result<void>& saved) {
    emit told(saved ? tr("The console now locks after %n minute(s).", nullptr,
                         static_cast<int>(installation_.values().idleLock.count()))
                    : saved.error().message);
    showIdleLock();
  });
}

}  // namespace linewarden::ui
