// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_panel.h"

#include "ui/alerts/alarm_comments.h"
#include "ui/alerts/alarm_facts.h"
#include "ui/alerts/alarm_history_list.h"
#include "ui/alerts/alarm_related.h"
#include "ui/alerts/alarm_trend.h"
#include "ui/alerts/alarm_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGridLayout>
#include <QMoveEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace linewarden::ui {

namespace {

struct AlarmPanelText {
  Q_DECLARE_TR_FUNCTIONS(AlarmPanel)
};

constexpr int narrowAlarm = 46 * gridStep;
constexpr int wideAlarm = 58 * gridStep;
// While the ten minutes around it last, the trend and what came after go on.
constexpr std::chrono::seconds followEvery{5};

struct AlarmButton {
  QString name;
  QString verb;
  ButtonKind kind = ButtonKind::Plain;
};

AlarmButton alarmButton(AlarmActKind kind) {
  switch (kind) {
    case AlarmActKind::Acknowledge:
      return {QStringLiteral("alarmPanelAcknowledge"), AlarmPanelText::tr("Acknowledge…"),
              ButtonKind::Primary};
    case AlarmActKind::Reset:
      return {QStringLiteral("alarmPanelReset"), AlarmPanelText::tr("Reset…"), ButtonKind::Plain};
    case AlarmActKind::Shelve:
      return {QStringLiteral("alarmPanelShelve"), AlarmPanelText::tr("Shelve…"), ButtonKind::Plain};
    case AlarmActKind::Unshelve:
      return {QStringLiteral("alarmPanelUnshelve"), AlarmPanelText::tr("End the shelf…"),
              ButtonKind::Plain};
    case AlarmActKind::AskService:
      return {QStringLiteral("alarmPanelAskService"), AlarmPanelText::tr("Out of service…"),
              ButtonKind::Danger};
    case AlarmActKind::ApproveService:
      return {QStringLiteral("alarmPanelApproveService"),
              AlarmPanelText::tr("Approve out of service…"), ButtonKind::Danger};
    case AlarmActKind::RefuseService:
      return {QStringLiteral("alarmPanelRefuseService"), AlarmPanelText::tr("Refuse it…"),
              ButtonKind::Plain};
    case AlarmActKind::ReturnToService: break;
  }
  return {QStringLiteral("alarmPanelReturnToService"), AlarmPanelText::tr("Return to service…"),
          ButtonKind::Plain};
}

bool isServiceAct(AlarmActKind kind) {
  return kind == AlarmActKind::AskService || kind == AlarmActKind::ApproveService ||
         kind == AlarmActKind::RefuseService || kind == AlarmActKind::ReturnToService;
}

}  // namespace

AlarmPanel::AlarmPanel(const AlertRooms& rooms, AlarmActs& acts, QWidget* parent)
    : QWidget(parent), rooms_(rooms), acts_(acts), panel_(new SidePanel(this)) {
  setObjectName(QStringLiteral("alarmPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(panel_);
  setWide(false);
  build();
  listen();
  ticks_.setInterval(followEvery);
  connect(&ticks_, &QTimer::timeout, this, &AlarmPanel::follow);
  hide();
}

void AlarmPanel::build() {
  auto* body = new QWidget(panel_);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  single_ = new QWidget(body);
  auto* parts = new QVBoxLayout(single_);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(gridStep);
  facts_ = new AlarmFacts(rooms_, single_);
  trend_ = new AlarmTrend(rooms_, single_);
  comments_ = new AlarmComments(rooms_, single_);
  history_ = new AlarmHistoryList(rooms_, single_);
  related_ = new AlarmRelated(rooms_, single_);
  for (QWidget* part : {static_cast<QWidget*>(facts_), static_cast<QWidget*>(trend_),
                        static_cast<QWidget*>(comments_), static_cast<QWidget*>(history_),
                        static_cast<QWidget*>(related_)}) {
    parts->addWidget(part);
  }
  many_ = new StateView(StateView::Kind::Empty, tr("Several alarms are chosen"), {}, body);
  many_->setObjectName(QStringLiteral("alarmPanelMany"));
  many_->setIconName(QStringLiteral("alerts"));
  many_->hide();
  column->addWidget(single_);
  column->addWidget(many_);
  panel_->setBody(body);
  panel_->setFoot(new QWidget(panel_));
  comments_->installEventFilter(this);
}

void AlarmPanel::listen() {
  connect(panel_, &SidePanel::closed, this, [this] {
    close();
    emit closed();
  });
  connect(facts_, &AlarmFacts::openRequested, this, &AlarmPanel::openRequested);
  connect(related_, &AlarmRelated::openRequested, this, &AlarmPanel::openRequested);
  connect(comments_, &AlarmComments::told, this, &AlarmPanel::told);
  connect(trend_, &AlarmTrend::settled, this, &AlarmPanel::tellSettled);
  connect(comments_, &AlarmComments::settled, this, &AlarmPanel::tellSettled);
  connect(history_, &AlarmHistoryList::settled, this, &AlarmPanel::tellSettled);
  connect(related_, &AlarmRelated::settled, this, &AlarmPanel::tellSettled);
}

void AlarmPanel::setWide(bool isWide) {
  panel_->setFixedWidth(isWide ? wideAlarm : narrowAlarm);
}

void AlarmPanel::begin(const Session& session) {
  close();
  facts_->begin(session);
  trend_->begin(session);
  comments_->begin(session);
  history_->begin(session);
  related_->begin(session);
}

void AlarmPanel::open(const QString& title) {
  isOpen_ = true;
  panel_->setTitle(title);
  panel_->show();
  QWidget::show();
}

void AlarmPanel::show(const AlarmView& alarm) {
  if (isOpen_ && alarm.record.id == alarm_.record.id) {
    refresh(alarm);
    return;
  }
  alarm_ = alarm;
  many_->hide();
  single_->show();
  open(alarmText(alarm));
  if (auto* scroll = panel_->findChild<QScrollArea*>()) scroll->verticalScrollBar()->setValue(0);
  facts_->show(alarm);
  trend_->show(alarm);
  comments_->show(alarm);
  history_->show(alarm);
  related_->show(alarm);
  showFoot();
  ticks_.start();
}

void AlarmPanel::refresh(const AlarmView& alarm) {
  if (!isOpen_ || alarm.record.id != alarm_.record.id) return;
  alarm_ = alarm;
  panel_->setTitle(alarmText(alarm));
  facts_->show(alarm);
  trend_->show(alarm);
  comments_->refresh();
  history_->refresh(alarm);
  related_->show(alarm);
  showFoot();
}

void AlarmPanel::showSelection(int count) {
  close();
  many_->setText(
      tr("%n alarm(s): acknowledge them together, or choose one to see what is known of "
         "it.",
         nullptr, count));
  single_->hide();
  many_->show();
  open(tr("%n alarm(s) chosen", nullptr, count));
}

void AlarmPanel::close() {
  isOpen_ = false;
  ticks_.stop();
  trend_->end();
  comments_->end();
  history_->end();
  related_->end();
  alarm_ = {};
  footSays_.clear();
  panel_->setFoot(new QWidget(panel_));
  hide();
}

void AlarmPanel::end() {
  begin({});
}

bool AlarmPanel::isSettled() const {
  return !trend_->isLoading() && !comments_->isLoading() && !history_->isLoading() &&
         !related_->isLoading();
}

void AlarmPanel::tellSettled() {
  if (isSettled()) emit settled();
}

void AlarmPanel::follow() {
  trend_->follow();
  related_->follow();
}

QList<AlarmActKind> AlarmPanel::offered() const {
  const AlarmRecord& record = alarm_.record;
  QList<AlarmActKind> kinds{AlarmActKind::Acknowledge};
  kinds += record.shelvedUntil ? AlarmActKind::Unshelve : AlarmActKind::Shelve;
  if (alarm_.definition.isLatching) kinds += AlarmActKind::Reset;
  if (record.state == AlarmState::OutOfService) {
    kinds += AlarmActKind::ReturnToService;
  } else if (record.service) {
    kinds += AlarmActKind::ApproveService;
    kinds += AlarmActKind::RefuseService;
  } else {
    kinds += AlarmActKind::AskService;
  }
  return kinds;
}

void AlarmPanel::showFoot() {
  const QList<AlarmActKind> kinds = offered();
  QStringList says;
  for (const AlarmActKind kind : kinds) {
    says += alarmButton(kind).name + QLatin1Char(' ') + acts_.refusalOf(kind, {alarm_});
  }
  // Buttons that stay keep their focus, and a press that has begun.
  if (says == footSays_) return;
  footSays_ = says;
  const QWidget* focused = QApplication::focusWidget();
  const QString name =
      focused != nullptr && panel_->isAncestorOf(focused) ? focused->objectName() : QString();
  QWidget* foot = makeFoot(kinds);
  panel_->setFoot(foot);
  if (name.isEmpty()) return;
  if (auto* again = foot->findChild<QWidget*>(name); again != nullptr && again->isEnabled()) {
    again->setFocus();
  }
}

QWidget* AlarmPanel::makeFoot(const QList<AlarmActKind>& kinds) {
  auto* foot = new QWidget(panel_);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, gridStep, gridStep, 0);
  column->setSpacing(gridStep);
  auto* usual = new QGridLayout;
  auto* apart = new QGridLayout;
  for (QGridLayout* grid : {usual, apart}) {
    grid->setSpacing(gridStep / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
  }
  column->addLayout(usual);
  column->addWidget(makeRule(foot));
  column->addLayout(apart);
  for (const AlarmActKind kind : kinds) addAct(isServiceAct(kind) ? apart : usual, kind);
  return foot;
}

void AlarmPanel::addAct(QGridLayout* grid, AlarmActKind kind) {
  const AlarmButton wanted = alarmButton(kind);
  const QString refusal = acts_.refusalOf(kind, {alarm_});
  auto* button = new Button(wanted.verb, wanted.kind, panel_);
  button->setObjectName(wanted.name);
  button->setEnabled(refusal.isEmpty());
  button->setToolTip(alarmTip(refusal));
  button->setAccessibleDescription(refusal);
  const int index = grid->count();
  grid->addWidget(button, index / 2, index % 2);
  connect(button, &Button::clicked, this, [this, kind] { run(kind); });
}

void AlarmPanel::run(AlarmActKind kind) {
  switch (kind) {
    case AlarmActKind::Acknowledge: acts_.acknowledge({alarm_}); break;
    case AlarmActKind::Reset: acts_.reset({alarm_}); break;
    case AlarmActKind::Shelve: acts_.shelve(alarm_); break;
    case AlarmActKind::Unshelve: acts_.unshelve(alarm_); break;
    case AlarmActKind::AskService: acts_.askService(alarm_); break;
    case AlarmActKind::ApproveService: acts_.approveService(alarm_); break;
    case AlarmActKind::RefuseService: acts_.refuseService(alarm_); break;
    case AlarmActKind::ReturnToService: acts_.returnToService(alarm_); break;
  }
}

bool AlarmPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == comments_ && event->type() == QEvent::Move) {
    const auto* move = static_cast<QMoveEvent*>(event);
    const QWidget* focused = QApplication::focusWidget();
    // What grows above must not move the field under who types in it.
    if (focused != nullptr && comments_->isAncestorOf(focused)) {
      keepPlace(move->pos().y() - move->oldPos().y());
    }
  }
  return QWidget::eventFilter(watched, event);
}

void AlarmPanel::keepPlace(int delta) {
  auto* scroll = panel_->findChild<QScrollArea*>();
  if (scroll == nullptr || delta == 0) return;
  QScrollBar* bar = scroll->verticalScrollBar();
  // The bar learns of its new range after its contents have moved.
  QMetaObject::invokeMethod(
      bar, [bar, delta] { bar->setValue(bar->value() + delta); }, Qt::QueuedConnection);
}

}  // namespace linewarden::ui
