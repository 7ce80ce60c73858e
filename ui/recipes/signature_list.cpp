// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/signature_list.h"

#include "app/identity/permissions.h"
#include "app/identity/person.h"
#include "app/recipes/recipe_document.h"
#include "ui/people/captions.h"
#include "ui/people/people_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

void addFact(QGridLayout& grid, const QString& what, const QString& value, const QString& tip,
             QWidget* parent) {
  const int row = grid.rowCount();
  grid.addWidget(makeLabel(what, TextSize::Body, Tone::Quiet, parent), row, 0,
                 Qt::AlignTop | Qt::AlignLeft);
  QLabel* text = makeParagraph(value, Tone::Plain, parent);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  text->setToolTip(tip);
  grid.addWidget(text, row, 1);
}

QString nothingYet(const RecipeVersion& version) {
  if (version.state == RecipeState::Draft) {
    return SignatureList::tr("A draft is not signed. Submit it to ask for its signatures.");
  }
  return SignatureList::tr("Nobody has signed this version.");
}

}  // namespace

QString signatureRole(const RecipeSignature& signature) {
  const auto statement = readSignatureDocument(signature.document);
  if (!statement) return {};
  const auto role = roleFromName(statement->role);
  return role ? roleTitle(*role) : statement->role;
}

SignatureList::SignatureList(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("signatureList"));
  column_->setContentsMargins(0, 0, 0, 0);
  column_->addStretch(1);
}

void SignatureList::show(const RecipeDetails& details, UtcTime now) {
  if (entries_ != nullptr) {
    entries_->hide();
    entries_->deleteLater();
  }
  entries_ = new QWidget(this);
  auto* entries = new QVBoxLayout(entries_);
  entries->setContentsMargins(0, 0, 0, 0);
  entries->setSpacing(2 * gridStep);
  if (details.signatures.isEmpty()) {
    entries->addWidget(makeParagraph(nothingYet(details.version), Tone::Quiet, entries_));
  }
  for (const RecipeSignature& signature : details.signatures) {
    entries->addWidget(makeEntry(signature, now));
  }
  column_->insertWidget(0, entries_);
}

QWidget* SignatureList::makeEntry(const RecipeSignature& signature, UtcTime now) {
  auto* entry = new QWidget(entries_);
  auto* column = new QVBoxLayout(entry);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(makeSmallHeading(signatureMeaningTitle(signature.meaning), entry));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(gridStep / 2);
  grid->setColumnStretch(1, 1);
  addFact(*grid, tr("Signed by"), fullName(signature.displayName, signature.name), {}, entry);
  const QString role = signatureRole(signature);
  addFact(*grid, tr("In the role"), role.isEmpty() ? tr("Cannot be read") : role, {}, entry);
  addFact(*grid, tr("Time"), formatMoment(signature.time, now, QLocale()), utcText(signature.time),
          entry);
  addFact(*grid, tr("Key"), fingerprintOf(signature.publicKey),
          tr("Fingerprint of the public key (Ed25519)"), entry);
  column->addLayout(grid);
  return entry;
}

}  // namespace linewarden::ui
