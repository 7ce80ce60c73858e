// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/day_dialog.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/identity/audit_reader.h"
#include "ui/audit/audit_words.h"
#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDateTime>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

struct DayDialogText {
  Q_DECLARE_TR_FUNCTIONS(DayDialog)
};

constexpr int dayPage = 1000;
constexpr int mostOfDay = 5000;
constexpr int dayRowHeight = 3 * gridStep + 2;
constexpr int dayListHeight = 52 * gridStep;
constexpr int clockWidth = 9 * gridStep;
constexpr int dotSide = gridStep;

enum DayRole { SequenceOfDay = Qt::UserRole, ClockOfDay, IsRefusedOfDay };

/// The line from top to bottom with a mark for each entry; an hour has none.
class DayDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {0, dayRowHeight};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    paintRow(*painter, option, index, text);
    painter->restore();
  }

 private:
  static void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QString& text) {
    const Theme& theme = themeOf(option.widget);
    const bool isHour = index.data(SequenceOfDay).toLongLong() == 0;
    const QRect box = option.rect.adjusted(gridStep, 0, -gridStep, 0);
    const int line = box.left() + clockWidth;
    painter.setFont(isHour ? textFont(TextSize::Body, true) : option.font);
    painter.setPen(theme.border);
    painter.drawLine(line, box.top(), line, box.bottom());
    painter.setPen(isHour ? theme.text : theme.quietText);
    painter.drawText(QRect(box.left(), box.top(), clockWidth - gridStep, box.height()),
                     Qt::AlignVCenter | Qt::AlignRight, index.data(ClockOfDay).toString());
    if (isHour) return;
    const bool isRefused = index.data(IsRefusedOfDay).toBool();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isRefused ? theme.problemText : theme.text, 1.5));
    painter.setBrush(isRefused ? theme.surface : theme.text);
    painter.drawEllipse(
        QRectF(line - dotSide / 2.0, box.center().y() - dotSide / 2.0 + 0.5, dotSide, dotSide));
    const QRect room = box.adjusted(clockWidth + 2 * gridStep, 0, 0, 0);
    painter.setPen(isRefused ? theme.problemText : theme.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
  }
};

}  // namespace

AuditFilter dayFilter(const QString& actor, UtcTime moment) {
  const QDate day = toLocal(moment).date();
  AuditFilter filter;
  filter.actor = actor;
  filter.from = fromMillis(day.startOfDay().toMSecsSinceEpoch());
  filter.to = fromMillis(day.addDays(1).startOfDay().toMSecsSinceEpoch());
  return filter;
}

DayDialog::DayDialog(const AuditRooms& rooms, const Session& session, const AuditEntry& entry,
                     QWidget* parent)
    : DecisionDialog(DayDialogText::tr("The day of %1").arg(shownText(entry.event.actor.name)),
                     DayDialogText::tr("All that stands in the trail of %1, from morning to night.")
                         .arg(QLocale().toString(toLocal(entry.time).date(), QLocale::LongFormat)),
                     parent),
      rooms_(rooms),
      session_(session),
      filter_(dayFilter(entry.event.actor.name, entry.time)),
      marked_(entry.sequence) {
  setObjectName(QStringLiteral("auditDayDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  list_ = new QListWidget(body);
  list_->setObjectName(QStringLiteral("auditDayList"));
  list_->setAccessibleName(tr("The day, hour by hour"));
  list_->setItemDelegate(new DayDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setMinimumHeight(dayListHeight);
  list_->setMinimumWidth(72 * gridStep);
  state_ = makeLabel(tr("Asking the store"), TextSize::Body, Tone::Quiet, body);
  state_->setObjectName(QStringLiteral("auditDayState"));
  column->addWidget(list_);
  column->addWidget(state_);
  setBody(body);
  addWayOut(tr("Close"));
  const auto choose = [this](const QListWidgetItem* item) {
    const qint64 sequence = item->data(SequenceOfDay).toLongLong();
    if (sequence == 0) return;
    emit chosen(sequence);
    accept();
  };
  connect(list_, &QListWidget::itemClicked, this, choose);
  connect(list_, &QListWidget::itemActivated, this, choose);
  list_->setFocus();
  load(0);
}

void DayDialog::load(qint64 before) {
  whenDone(rooms_.reader.search(session_, filter_, before, dayPage), this,
           [this](const Result<AuditPage>& page) { take(page); });
}

void DayDialog::take(const Result<AuditPage>& page) {
  if (!page) {
    setTone(state_, Tone::Problem);
    state_->setText(page.error().message);
    return;
  }
  for (const AuditEntry& entry : page->entries) {
    const AuditRow row = auditRow(entry);
    moments_.append(Moment{row.sequence, row.time, row.words, row.action, row.isRefused});
  }
  if (page->lookedDownTo > 1 && moments_.size() < mostOfDay) {
    load(page->lookedDownTo);
    return;
  }
  show(moments_);
  state_->setText(page->lookedDownTo > 1
                      ? tr("The last %n entry(s) of the day; there are more.", nullptr,
                           static_cast<int>(moments_.size()))
                      : tr("%n entry(s)", nullptr, static_cast<int>(moments_.size())));
  moments_.clear();
}

void DayDialog::show(const QList<Moment>& newestFirst) {
  list_->clear();
  int hour = -1;
  for (auto moment = newestFirst.crbegin(); moment != newestFirst.crend(); ++moment) {
    const int its = toLocal(moment->time).time().hour();
    if (its != hour) addHour(its);
    hour = its;
    addMoment(*moment);
  }
}

void DayDialog::addHour(int hour) {
  auto* item = new QListWidgetItem(list_);
  item->setFlags(Qt::ItemIsEnabled);
  item->setData(SequenceOfDay, qint64{0});
  const QString clock = QTime(hour, 0).toString(QStringLiteral("HH:mm"));
  item->setData(ClockOfDay, clock);
  item->setData(Qt::AccessibleTextRole, clock);
}

void DayDialog::addMoment(const Moment& moment) {
  auto* item = new QListWidgetItem(moment.words, list_);
  const QString clock = toLocal(moment.time).time().toString(QStringLiteral("mm:ss"));
  item->setData(SequenceOfDay, moment.sequence);
  item->setData(ClockOfDay, QLatin1Char(':') + clock);
  item->setData(IsRefusedOfDay, moment.isRefused);
  item->setToolTip(
      auditTip(tr("%1, %2", "time, dotted name").arg(utcText(moment.time), moment.action)));
  item->setData(
      Qt::AccessibleTextRole,
      tr("%1: %2", "time, what was done").arg(auditMoment(moment.time, QLocale()), moment.words));
  if (moment.sequence != marked_) return;
  list_->setCurrentItem(item);
  list_->scrollToItem(item, QAbstractItemView::PositionAtCenter);
}

}  // namespace linewarden::ui
