// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/comment_list.h"

#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "app/recipes/recipe_desk.h"
#include "ui/people/captions.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int textHeight = 11 * gridStep;
}

CommentDialog::CommentDialog(const RecipeRooms& rooms, const Session& session,
                             RecipeVersionId version, const QStringList& parameters,
                             QWidget* parent)
    : ActDialog(tr("Comment on the version"),
                tr("Everybody who sees the recipe reads it. It stays, and is not part of what is "
                   "signed."),
                {tr("Comment"), tr("Cancel")}, parent),
      rooms_(rooms),
      session_(session),
      version_(version),
      about_(new ChoiceBox(this)),
      text_(new QPlainTextEdit(this)),
      field_(new Field(tr("Comment"), text_, this)) {
  setObjectName(QStringLiteral("commentDialog"));
  about_->setObjectName(QStringLiteral("commentAbout"));
  about_->addItem(tr("The whole version"), QString());
  for (const QString& parameter : parameters) about_->addItem(parameter, parameter);
  text_->setObjectName(QStringLiteral("commentText"));
  text_->setTabChangesFocus(true);
  text_->setFixedHeight(textHeight);
  field_->setHint(tr("At most 500 characters"));
  body()->addWidget(new Field(tr("About"), about_, this));
  body()->addWidget(field_);
  connect(text_, &QPlainTextEdit::textChanged, this, [this] { field_->setProblem({}); });
  connect(this, &ActDialog::submitted, this, &CommentDialog::start);
  waitOverLock();
  text_->setFocus();
}

void CommentDialog::setParameter(const QString& parameter) {
  about_->setCurrentIndex(std::max(0, about_->findData(parameter)));
}

void CommentDialog::start() {
  // One paragraph: a line end could look like the beginning of another one.
  const auto text = checkedReason(text_->toPlainText().simplified());
  if (!text) {
    field_->setProblem(text.error().message);
    text_->setFocus();
    return;
  }
  run<void>(
      rooms_.signIn, session_,
      [this, text = *text, about = about_->currentData().toString()] {
        return rooms_.desk.comment(session_, version_, about, text);
      },
      [this](const Result<void>&) { emit commented(); });
}

CommentList::CommentList(const RecipeRooms& rooms, QWidget* parent)
    : QWidget(parent),
      rooms_(rooms),
      add_(new Button(tr("Comment…"), ButtonKind::Plain, this)),
      column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("commentList"));
  add_->setObjectName(QStringLiteral("addComment"));
  connect(add_, &Button::clicked, this, [this] { add(); });
  auto* head = new QHBoxLayout;
  head->addWidget(makeSmallHeading(tr("Comments"), this), 1);
  head->addWidget(add_);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep);
  column_->addLayout(head);
  column_->addStretch(1);
}

void CommentList::show(const Session& session, RecipeVersionId version,
                       const QList<RecipeComment>& comments, const QStringList& parameterNames) {
  session_ = session;
  version_ = version;
  parameters_ = parameterNames;
  const auto may = rooms_.guard.check(session, Permission::EditRecipes);
  add_->setEnabled(may.ok());
  add_->setToolTip(may ? QString() : may.error().message);
  if (entries_ != nullptr) {
    entries_->hide();
    entries_->deleteLater();
  }
  entries_ = new QWidget(this);
  auto* entries = new QVBoxLayout(entries_);
  entries->setContentsMargins(0, 0, 0, 0);
  entries->setSpacing(gridStep);
  if (comments.isEmpty()) {
    entries->addWidget(makeParagraph(tr("Nobody has commented on it yet."), Tone::Quiet, entries_));
  }
  QList<RecipeComment> newest = comments;
  std::stable_sort(
      newest.begin(), newest.end(),
      [](const RecipeComment& one, const RecipeComment& other) { return one.time > other.time; });
  for (const RecipeComment& comment : std::as_const(newest)) {
    entries->addWidget(makeEntry(comment, entries_));
  }
  column_->insertWidget(1, entries_);
  entries_->show();
}

QWidget* CommentList::makeEntry(const RecipeComment& comment, QWidget* parent) const {
  auto* entry = new QWidget(parent);
  auto* words = new QVBoxLayout(entry);
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(0);
  if (!comment.parameter.isEmpty()) words->addWidget(makeStrongParagraph(comment.parameter, entry));
  words->addWidget(makeParagraph(comment.text, Tone::Plain, entry));
  QLabel* foot =
      makeCaption(tr("%1, %2").arg(fullName(comment.displayName, comment.name),
                                   formatMoment(comment.time, rooms_.clock.now(), QLocale())),
                  Tone::Quiet, entry);
  foot->setToolTip(utcText(comment.time));
  words->addWidget(foot);
  return entry;
}

void CommentList::add(const QString& parameter) {
  auto* dialog = new CommentDialog(rooms_, session_, version_, parameters_, this);
  dialog->setParameter(parameter);
  connect(dialog, &CommentDialog::commented, this, &CommentList::commented);
  dialog->open();
}

}  // namespace linewarden::ui
