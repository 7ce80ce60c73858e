// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_comments.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/captions.h"
#include "ui/people/panel_section.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr qsizetype longestAlarmComment = 2000;
constexpr int alarmCommentHeight = 9 * gridStep;
// A desk lists up to ten thousand; the newest are what is read here.
constexpr qsizetype alarmCommentsShown = 100;
}  // namespace

AlarmComments::AlarmComments(const AlertRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      column_(new QVBoxLayout(this)),
      text_(new QPlainTextEdit(this)),
      field_(new Field(tr("Your comment"), text_, this)),
      send_(new Button(tr("Comment"), ButtonKind::Plain, this)) {
  setObjectName(QStringLiteral("alarmComments"));
  text_->setObjectName(QStringLiteral("alarmCommentText"));
  text_->setTabChangesFocus(true);
  text_->setFixedHeight(alarmCommentHeight);
  text_->installEventFilter(this);
  send_->setObjectName(QStringLiteral("alarmCommentSend"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep / 2);
  column_->addWidget(new PanelSection(tr("Comments"), this));
  column_->addWidget(field_);
  column_->addWidget(send_, 0, Qt::AlignLeft);
  connect(text_, &QPlainTextEdit::textChanged, this, [this] {
    field_->setProblem({});
    showField();
  });
  connect(send_, &Button::clicked, this, &AlarmComments::send);
}

void AlarmComments::begin(const Session& session) {
  end();
  // Whoever only looked at another page finds what they typed.
  if (session.isValid() && session.id != typist_) {
    drafts_.clear();
    typist_ = session.id;
  }
  // What somebody else sent is not awaited here.
  if (session.id != session_.id) isSending_ = false;
  session_ = session;
}

void AlarmComments::show(const AlarmView& alarm) {
  end();
  alarm_ = alarm;
  isLoading_ = true;
  const QSignalBlocker silent(text_);
  text_->setPlainText(drafts_.value(alarm.record.id));
  showField();
  place(makeCaption(tr("Asking the store"), Tone::Quiet, this));
  load();
}

void AlarmComments::refresh() {
  load();
}

void AlarmComments::end() {
  keepDraft();
  ++round_;
  alarm_ = {};
  count_ = -1;
  isLoading_ = false;
  isAsking_ = false;
  isAgain_ = false;
  field_->setProblem({});
  const QSignalBlocker silent(text_);
  text_->clear();
  place(nullptr);
}

void AlarmComments::keepDraft() {
  if (!alarm_.record.id.isValid()) return;
  const QString typed = text_->toPlainText();
  if (typed.trimmed().isEmpty()) {
    drafts_.remove(alarm_.record.id);
  } else {
    drafts_.insert(alarm_.record.id, typed.left(2 * longestAlarmComment));
  }
}

void AlarmComments::load() {
  if (!alarm_.record.id.isValid()) return;
  if (isAsking_) {
    isAgain_ = true;
    return;
  }
  isAsking_ = true;
  whenDone(rooms_.desk.comments(session_, alarm_.record.id), this,
           [this, round = round_](const Result<QList<AlarmComment>>& comments) {
             if (round != round_) return;
             isAsking_ = false;
             const bool isFirst = std::exchange(isLoading_, false);
             showComments(comments);
             if (isFirst) emit settled();
             if (std::exchange(isAgain_, false)) load();
           });
}

void AlarmComments::showComments(const Result<QList<AlarmComment>>& comments) {
  if (!comments) {
    count_ = -1;
    place(makeParagraph(comments.error().message, Tone::Problem, this));
    return;
  }
  // They are never changed or taken back.
  if (comments->size() == count_) return;
  count_ = comments->size();
  auto* entries = new QWidget(this);
  entries->setObjectName(QStringLiteral("alarmCommentEntries"));
  auto* column = new QVBoxLayout(entries);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  if (comments->isEmpty()) {
    column->addWidget(makeParagraph(tr("Nobody has commented on it yet."), Tone::Quiet, entries));
  }
  const qsizetype hidden = std::max<qsizetype>(0, count_ - alarmCommentsShown);
  if (hidden > 0) {
    column->addWidget(
        makeCaption(tr("%n older one(s) are not shown", nullptr, static_cast<int>(hidden)),
                    Tone::Quiet, entries));
  }
  for (const AlarmComment& comment : comments->mid(hidden)) {
    auto* entry = new QWidget(entries);
    auto* words = new QVBoxLayout(entry);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(
        makeParagraph(shownText(comment.text, longestAlarmComment), Tone::Plain, entry));
    QLabel* foot =
        makeCaption(tr("%1, %2").arg(alarmPersonWord(comment.by),
                                     alarmTime(comment.time, rooms_.clock.now(), QLocale())),
                    Tone::Quiet, entry);
    foot->setToolTip(alarmUtc(comment.time));
    words->addWidget(foot);
    column->addWidget(entry);
  }
  place(entries);
}

// Who comments is who may acknowledge; the desk judges again.
void AlarmComments::showField() {
  const auto may = rooms_.guard.check(session_, alarm_.source == AlarmSource::Security
                                                    ? Permission::AcknowledgeSecurity
                                                    : Permission::AcknowledgeAlarms);
  const QString refusal = may ? QString() : may.error().message;
  const qsizetype length = text_->toPlainText().simplified().size();
  text_->setEnabled(refusal.isEmpty());
  text_->setReadOnly(isSending_);  // not disabled, which would take the focus away
  send_->setEnabled(refusal.isEmpty() && !isSending_ && length > 0);
  send_->setText(isSending_ ? tr("One moment…") : tr("Comment"));
  send_->setToolTip(refusal);
  send_->setAccessibleDescription(refusal);
  if (!refusal.isEmpty()) {
    field_->setHint(refusal);
  } else if (length > longestAlarmComment - 200) {
    field_->setHint(tr("%1 of at most %2 characters")
                        .arg(QLocale().toString(length), QLocale().toString(longestAlarmComment)));
  } else {
    field_->setHint(tr("Ctrl+Enter sends it. It stays, with your name."));
  }
}

bool AlarmComments::eventFilter(QObject* watched, QEvent* event) {
  if (watched == text_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
      send();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void AlarmComments::send() {
  if (isSending_ || !send_->isEnabled()) return;
  // One paragraph: a line end could look like the beginning of another one.
  const auto text = checkedReason(text_->toPlainText().simplified(), 1, longestAlarmComment);
  if (!text) {
    field_->setProblem(text.error().message);
    text_->setFocus();
    return;
  }
  isSending_ = true;
  showField();
  withFreshProof<int>(
      this, rooms_.signIn, session_,
      [this, session = session_, id = alarm_.record.id, words = *text] {
        return rooms_.desk.comment(session, id, words);
      },
      [this, session = session_.id, id = alarm_.record.id](const Result<int>& outcome) {
        sent(session, id, outcome);
      });
}

void AlarmComments::sent(SessionId session, const AlarmId& id, const Result<int>& outcome) {
  // Somebody else may sit here now: it is not theirs to be told.
  if (session != session_.id) return;
  isSending_ = false;
  tellSent(id, outcome);
  showField();
}

void AlarmComments::tellSent(const AlarmId& id, const Result<int>& outcome) {
  const bool isShown = id == alarm_.record.id;
  if (outcome) {
    drafts_.remove(id);
    if (isShown) {
      text_->clear();
      load();
    }
    emit told(tr("The comment is kept."));
  } else if (outcome.error().code != ErrorCode::Cancelled) {
    if (isShown) {
      field_->setProblem(outcome.error().message);
    } else {
      emit told(outcome.error().message);
    }
  }
}

void AlarmComments::place(QWidget* entries) {
  QWidget* before = std::exchange(entries_, entries);
  if (entries != nullptr) {
    column_->insertWidget(1, entries);
    entries->show();
  }
  if (before == nullptr) return;
  before->hide();
  before->deleteLater();
}

}  // namespace linewarden::ui
