// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/demo_card.h"

#include "app/crypto/totp.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace linewarden::ui {

namespace {

enum Column { Who, What, Password, Code, Use };

QLabel* selectable(QLabel* label) {
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QLabel* columnHead(const QString& text, QWidget* parent) {
  return makeLabel(text, TextSize::Caption, Tone::Quiet, parent);
}

}  // namespace

DemoCard::DemoCard(const QList<DemoAccount>& accounts, QWidget* parent)
    : QFrame(parent), accounts_(accounts) {
  setProperty("surface", QStringLiteral("card"));
  setAccessibleName(tr("Demo people"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * gridStep, gridStep * 3 / 2, 2 * gridStep, gridStep * 3 / 2);
  column->addWidget(makeLabel(tr("Demo plant"), TextSize::Section, Tone::Plain, this));
  column->addWidget(makeParagraph(
      tr("These people exist only in this throw-away plant. Choose one to fill the fields."),
      Tone::Quiet, this));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  grid->addWidget(columnHead(tr("Person"), this), 0, Who);
  grid->addWidget(columnHead(tr("Role"), this), 0, What);
  grid->addWidget(columnHead(tr("Password"), this), 0, Password);
  left_ = columnHead({}, this);
  grid->addWidget(left_, 0, Code);
  grid->setColumnStretch(What, 1);
  column->addLayout(grid);
  for (int row = 0; row < accounts_.size(); ++row) addAccount(row, accounts_.at(row));
  tick_.setInterval(std::chrono::milliseconds(500));
  connect(&tick_, &QTimer::timeout, this, &DemoCard::showCodes);
  showCodes();
}

void DemoCard::addAccount(int row, const DemoAccount& account) {
  auto* grid = static_cast<QGridLayout*>(layout()->itemAt(2)->layout());
  grid->addWidget(makeLabel(account.displayName, TextSize::Body, Tone::Plain, this), row + 1, Who);
  grid->addWidget(makeLabel(account.roles, TextSize::Body, Tone::Quiet, this), row + 1, What);
  grid->addWidget(selectable(makeLabel(account.password, TextSize::Body, Tone::Plain, this)),
                  row + 1, Password);
  codes_.append(selectable(makeLabel({}, TextSize::Body, Tone::Plain, this)));
  grid->addWidget(codes_.last(), row + 1, Code);
  auto* use = new Button(tr("Use"), ButtonKind::Plain, this);
  use->setAccessibleName(tr("Sign in as %1").arg(account.displayName));
  use->setObjectName(QStringLiteral("demo-use-%1").arg(account.name));
  connect(use, &Button::clicked, this, [this, row] { emit chosen(accounts_.at(row)); });
  grid->addWidget(use, row + 1, Use);
}

void DemoCard::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  showCodes();
  tick_.start();
}

void DemoCard::hideEvent(QHideEvent* event) {
  QFrame::hideEvent(event);
  tick_.stop();
}

void DemoCard::showCodes() {
  for (qsizetype i = 0; i < codes_.size(); ++i)
    codes_.at(i)->setText(accounts_.at(i).currentCode());
  const qint64 period = totp::period.count();
  const qint64 rest = period - QDateTime::currentSecsSinceEpoch() % period;
  left_->setText(tr("Code, %1 s").arg(rest));
}

}  // namespace linewarden::ui
