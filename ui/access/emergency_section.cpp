// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/emergency_section.h"

#include "app/identity/access_guard.h"
#include "ui/access/emergency_dialogs.h"
#include "ui/access/emergency_model.h"
#include "ui/access/emergency_panel.h"
#include "ui/access/emergency_words.h"
#include "ui/access/phrase_dialog.h"
#include "ui/access/table_manner.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace linewarden::ui {

namespace {
namespace emergency_face {
enum { Loading, Failed, None, Shown };
}
}  // namespace

EmergencySection::EmergencySection(const AccessRooms& rooms, QWidget* parent)
    : AccessSection(rooms, parent),
      model_(new EmergencyModel(this)),
      view_(new QTableView),
      faces_(new QStackedWidget),
      panel_(new EmergencyPanel) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 3 * gridStep, 2 * gridStep);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeReadiness());
  column->addWidget(makeList(), 1);
  row->addWidget(ground, 1);
  row->addWidget(panel_);
  connect(panel_, &EmergencyPanel::endWanted, this, &EmergencySection::endAccess);
  connect(panel_, &EmergencyPanel::reviewWanted, this, &EmergencySection::review);
  connect(panel_, &EmergencyPanel::closed, view_, qOverload<>(&QWidget::setFocus));
  // Told from the store's thread.
  connect(&rooms.breakGlass, &BreakGlass::changed, this, &EmergencySection::load,
          Qt::QueuedConnection);
}

Card* EmergencySection::makeReadiness() {
  auto* card = new Card({}, this);
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  words->addWidget(makeLabel(tr("Emergency account"), TextSize::Caption, Tone::Quiet, card));
  auto* head = new QHBoxLayout;
  badge_ = new Badge(card);
  word_ = makeLabel({}, TextSize::Section, Tone::Plain, card);
  word_->setObjectName(QStringLiteral("emergencyReadiness"));
  head->addWidget(word_);
  head->addWidget(badge_);
  head->addStretch(1);
  words->addLayout(head);
  advice_ = makeParagraph({}, Tone::Quiet, card);
  words->addWidget(advice_);
  row->addLayout(words, 1);
  prepare_ = new Button(tr("Prepare…"), ButtonKind::Primary, card);
  prepare_->setObjectName(QStringLiteral("prepareEmergency"));
  row->addWidget(prepare_, 0, Qt::AlignVCenter);
  card->content()->addLayout(row);
  connect(prepare_, &Button::clicked, this, &EmergencySection::prepare);
  return card;
}

QWidget* EmergencySection::makeList() {
  view_->setObjectName(QStringLiteral("emergencyTable"));
  view_->setAccessibleName(tr("Openings of the emergency account"));
  view_->setModel(model_);
  setTableManner(*view_);
  view_->horizontalHeader()->setSectionResizeMode(EmergencyModel::OpenedAs, QHeaderView::Stretch);
  view_->horizontalHeader()->setSectionResizeMode(EmergencyModel::ReviewedBy, QHeaderView::Stretch);
  openOnEnterOrClick(
      *view_, [this](const QModelIndex& index) { open(model_->accesses().value(index.row())); });
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("The openings are shown as soon as they are known."), faces_));
  failure_ = new StateView(StateView::Kind::Error, tr("The openings cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &EmergencySection::load);
  faces_->addWidget(failure_);
  auto* none = new StateView(
      StateView::Kind::Empty, tr("Never opened"),
      tr("Each opening is listed here with what was done under it, and two people review it."),
      faces_);
  none->setIconName(QStringLiteral("lock"));
  faces_->addWidget(none);
  faces_->addWidget(view_);
  return faces_;
}

void EmergencySection::load() {
  if (!isInFront()) return;
  ask<EmergencyReadiness>(
      ready_, [this] { return rooms().breakGlass.readiness(); },
      [this](const auto& readiness) { takeReadiness(readiness); });
  ask<QList<EmergencyAccess>>(
      list_, [this] { return rooms().breakGlass.list(session()); },
      [this](const auto& accesses) { take(accesses); });
}

void EmergencySection::clear() {
  panel_->end();
  model_->setAccesses({}, {});
  faces_->setCurrentIndex(emergency_face::Loading);
}

void EmergencySection::takeReadiness(const Result<EmergencyReadiness>& readiness) {
  if (!readiness) {
    word_->setText(tr("Not known"));
    advice_->setText(readiness.error().message);
    badge_->setPriority(Priority::Medium);
    return;
  }
  word_->setText(readinessWord(*readiness));
  advice_->setText(readinessAdvice(*readiness, rooms().clock.now(), QLocale()));
  badge_->setPriority(readiness->isOpen       ? Priority::Critical
                      : readiness->isPrepared ? Priority::None
                                              : Priority::Medium);
  prepare_->setText(readiness->isPrepared ? tr("Prepare anew…") : tr("Prepare…"));
  setRefusal(*prepare_, refusalOf(Permission::PrepareEmergency));
}

void EmergencySection::take(const Result<QList<EmergencyAccess>>& accesses) {
  if (!accesses) {
    failure_->setText(accesses.error().message);
    faces_->setCurrentIndex(emergency_face::Failed);
    panel_->end();
    return;
  }
  model_->setAccesses(*accesses, rooms().clock.now());
  fitToContents(*view_);
  faces_->setCurrentIndex(accesses->isEmpty() ? emergency_face::None : emergency_face::Shown);
  if (panel_->access() != 0) open(shown());
}

EmergencyAccess EmergencySection::shown() const {
  for (const EmergencyAccess& access : model_->accesses()) {
    if (access.id == panel_->access()) return access;
  }
  return {};
}

void EmergencySection::open(const EmergencyAccess& access) {
  if (access.id == 0) return;
  panel_->show(access, rooms().clock.now(),
               {session().emergency == access.id ? QString() : refusalOf(Permission::EndSessions),
                refusalOf(Permission::ReviewEmergency)});
  loadEntries();
}

void EmergencySection::loadEntries() {
  const qint64 access = panel_->access();
  if (const QString refusal = refusalOf(Permission::ReadAudit); !refusal.isEmpty()) {
    panel_->showEntries(Error{ErrorCode::PermissionDenied, refusal, {}}, rooms().clock.now());
    return;
  }
  ask<QList<AuditEntry>>(
      entries_, [this, access] { return rooms().breakGlass.entries(session(), access); },
      [this, access](const auto& entries) {
        if (panel_->access() == access) panel_->showEntries(entries, rooms().clock.now());
      });
}

void EmergencySection::prepare() {
  auto* dialog = makePrepareDialog(this);
  connect(dialog, &ActDialog::submitted, this, [this, dialog] {
    dialog->run<QStringList>(
        rooms().signIn, session(), [this] { return rooms().breakGlass.prepare(session()); },
        [this](const Result<QStringList>& words) {
          (new PhraseDialog(*words, rooms().site, this))->open();
        });
  });
  dialog->open();
}

void EmergencySection::endAccess() {
  auto* dialog = makeEndDialog(shown(), this);
  connect(dialog, &ActDialog::submitted, this, [this, dialog, access = panel_->access()] {
    dialog->run<void>(
        rooms().signIn, session(),
        [this, access] { return rooms().breakGlass.close(session(), access); },
        [this](const Result<void>&) {
          emit told(tr("The emergency access is ended. Two people now review it."));
        });
  });
  dialog->open();
}

void EmergencySection::review() {
  openEmergencySigning(
      rooms().signIn, session(), shown(), this,
      [this, access = panel_->access()](Proof proof, const QString& note) {
        return rooms().breakGlass.review(session(), access, std::move(proof), note);
      },
      [this] { emit told(tr("Your review is signed.")); });
}

}  // namespace linewarden::ui
