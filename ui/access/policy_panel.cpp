// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/policy_panel.h"

#include "ui/access/policy_words.h"
#include "ui/people/people_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {

constexpr int policyPanelWidth = 46 * gridStep;
constexpr int numberWidth = 18 * gridStep;

}  // namespace

PolicyPanel::PolicyPanel(QWidget* parent) : QWidget(parent), panel_(new SidePanel(this)) {
  setObjectName(QStringLiteral("policyPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(panel_);
  panel_->setFixedWidth(policyPanelWidth);
  panel_->setBody(makeBody());
  save_ = new Button(tr("Save the rules"), ButtonKind::Primary, panel_);
  save_->setObjectName(QStringLiteral("savePolicy"));
  panel_->setFoot(save_);
  connect(save_, &Button::clicked, this, &PolicyPanel::save);
  connect(reason_, &TextField::entered, this, &PolicyPanel::save);
  connect(factor_, &SegmentedChoice::chosen, this, &PolicyPanel::showEffect);
  connect(idleLock_, &QSpinBox::valueChanged, this, &PolicyPanel::showEffect);
  connect(longest_, &QSpinBox::valueChanged, this, &PolicyPanel::showEffect);
  connect(oneSession_, &QCheckBox::toggled, this, &PolicyPanel::showEffect);
  connect(panel_, &SidePanel::closed, this, [this] {
    hide();
    emit closed();
  });
  hide();
}

QWidget* PolicyPanel::makeBody() {
  auto* body = new QWidget(panel_);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  form_ = new QWidget(body);
  auto* fields = new QVBoxLayout(form_);
  fields->setContentsMargins(0, 0, 0, 0);
  fields->setSpacing(2 * gridStep);
  factor_ = new SegmentedChoice(tr("Demanded second factor"));
  factor_->setObjectName(QStringLiteral("policyFactor"));
  factor_->addChoice(factorDemandName(FactorDemand::AnyFactor), tr("Any"));
  factor_->addChoice(factorDemandName(FactorDemand::SecurityKey), tr("Security key"))
      ->setObjectName(QStringLiteral("policySecurityKey"));
  auto* factor = new Field(tr("Demanded second factor"), factor_, form_);
  factor->setHint(tr("Who has no security key yet is let in only to add one."));
  fields->addWidget(factor);
  idleLock_ = addMinutes(QStringLiteral("policyIdleLock"), tr("Locks after"),
                         tr("When nobody touches keyboard or mouse."), RolePolicy::shortestIdleLock,
                         RolePolicy::longestIdleLock);
  longest_ = addMinutes(QStringLiteral("policyLongest"), tr("Longest session"),
                        tr("Then one has to sign in anew. NIST SP 800-63B asks for 12 h at most."),
                        RolePolicy::leastSession, RolePolicy::mostSession);
  oneSession_ = new QCheckBox(tr("One session a workstation"), form_);
  oneSession_->setObjectName(QStringLiteral("policyOneSession"));
  oneSession_->setToolTip(tr("A new sign-in ends the one before at the same workstation."));
  fields->addWidget(oneSession_);
  column->addWidget(form_);
  weaker_ = new QWidget(body);
  auto* row = new QHBoxLayout(weaker_);
  row->setContentsMargins(0, 0, 0, 0);
  auto* badge = new Badge(weaker_);
  badge->setPriority(Priority::High);
  row->addWidget(badge, 0, Qt::AlignTop);
  weakerText_ = makeParagraph({}, Tone::Plain, weaker_);
  weakerText_->setObjectName(QStringLiteral("policyWeaker"));
  row->addWidget(weakerText_, 1);
  column->addWidget(weaker_);
  reason_ = makeReasonField(body);
  reason_->line()->setObjectName(QStringLiteral("policyReason"));
  column->addWidget(reason_);
  problem_ = makeParagraph({}, Tone::Problem, body);
  problem_->setObjectName(QStringLiteral("policyProblem"));
  column->addWidget(problem_);
  return body;
}

NumberBox* PolicyPanel::addMinutes(const QString& name, const QString& label, const QString& hint,
                                   std::chrono::minutes least, std::chrono::minutes most) {
  auto* box = new NumberBox;
  box->setObjectName(name);
  box->setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
  box->setSuffix(tr(" min"));
  box->setFixedWidth(numberWidth);
  auto* field = new Field(label, box, form_);
  field->setHint(hint);
  form_->layout()->addWidget(field);
  return box;
}

void PolicyPanel::show(const RolePolicy& policy, const QString& refusal) {
  const bool isAnew = !isOpen() || policy != before_;
  refusal_ = refusal;
  before_ = policy;
  if (isAnew) {
    factor_->setCurrent(factorDemandName(policy.factor));
    idleLock_->setValue(static_cast<int>(policy.idleLock.count()));
    longest_->setValue(static_cast<int>(policy.longestSession.count()));
    oneSession_->setChecked(policy.oneSession);
    reason_->setText({});
    reason_->setProblem({});
    problem_->setText({});
  }
  panel_->setTitle(roleTitle(policy.role));
  form_->setEnabled(refusal.isEmpty());
  reason_->setVisible(refusal.isEmpty());
  if (!refusal.isEmpty()) problem_->setText(refusal);
  setTone(problem_, refusal.isEmpty() ? Tone::Problem : Tone::Quiet);
  save_->setVisible(refusal.isEmpty());
  showEffect();
  QWidget::show();
}

void PolicyPanel::end() {
  before_ = {};
  reason_->setText({});
  hide();
}

RolePolicy PolicyPanel::entered() const {
  RolePolicy policy;
  policy.role = before_.role;
  policy.factor = factor_->current() == factorDemandName(FactorDemand::SecurityKey)
                      ? FactorDemand::SecurityKey
                      : FactorDemand::AnyFactor;
  policy.idleLock = std::chrono::minutes(idleLock_->value());
  policy.longestSession = std::chrono::minutes(longest_->value());
  policy.oneSession = oneSession_->isChecked();
  return policy;
}

void PolicyPanel::showEffect() {
  const QStringList weaker = weakenings(before_, entered());
  weaker_->setVisible(!weaker.isEmpty());
  weakerText_->setText(tr("This makes the role weaker, and is told as a security alert.") +
                       QLatin1Char('\n') + weaker.join(QLatin1Char('\n')));
  save_->setEnabled(!busy_ && refusal_.isEmpty() && entered() != before_);
}

void PolicyPanel::save() {
  if (!save_->isEnabled() || !checkReason(*reason_)) return;
  problem_->setText({});
  emit saveWanted(entered(), reason_->text().trimmed());
}

void PolicyPanel::setBusy(bool busy) {
  busy_ = busy;
  form_->setEnabled(!busy && refusal_.isEmpty());
  reason_->setEnabled(!busy);
  save_->setText(busy ? tr("One moment…") : tr("Save the rules"));
  showEffect();
}

void PolicyPanel::refuse(const Error& error) {
  if (error.code != ErrorCode::Cancelled) problem_->setText(error.message);
}

}  // namespace linewarden::ui
