// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/signing_matter.h"

#include "ui/people/people_words.h"
#include "ui/recipes/approvals/approval_words.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_compare_view.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace linewarden::ui {

namespace {

QLabel* addFact(QGridLayout* grid, const QString& head, const QString& text, QWidget* parent) {
  const int row = grid->rowCount();
  grid->addWidget(makeLabel(head, TextSize::Body, Tone::Quiet, parent), row, 0, Qt::AlignTop);
  QLabel* words = makeParagraph(text, Tone::Plain, parent);
  grid->addWidget(words, row, 1, Qt::AlignTop);
  return words;
}

}  // namespace

void showRequest(RecipeCompareView& view, const SignatureRequest& request, const Plant& plant) {
  std::optional<RecipeContent> before;
  QString beforeTitle;
  if (request.effective) {
    before = request.effective->content;
    beforeTitle = SigningMatter::tr("Version %1, effective").arg(request.effective->version.number);
  }
  view.show(before, request.details.content, beforeTitle,
            SigningMatter::tr("Version %1").arg(request.details.version.number), plant);
  const RecipeComparison& comparison = view.comparison();
  view.setOnlyChanges(before && comparison.changed + comparison.added + comparison.removed > 0);
}

SigningMatter::SigningMatter(SignatureMeaning meaning, const QString& signer, QWidget* parent)
    : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(gridStep);
  grid->setColumnStretch(1, 1);
  addFact(grid, tr("Your signature means"), signatureStatement(meaning), this)
      ->setObjectName(QStringLiteral("signMeaning"));
  outcome_ = addFact(grid, tr("What follows"), {}, this);
  outcome_->setObjectName(QStringLiteral("signOutcome"));
  people_ = addFact(grid, tr("So far"), {}, this);
  people_->setObjectName(QStringLiteral("signPeople"));
  addFact(grid, tr("Signed by"), signer, this)->setObjectName(QStringLiteral("signSigner"));
  const int row = grid->rowCount();
  grid->addWidget(makeLabel(tr("Hash, SHA-256"), TextSize::Body, Tone::Quiet, this), row, 0,
                  Qt::AlignTop);
  hash_ = new HashLabel(this);
  grid->addWidget(hash_, row, 1);
}

void SigningMatter::show(const SignatureRequest& request, UtcTime now) {
  const QLocale locale;
  QStringList lines{writtenLine(request.details.version, now, locale)};
  for (const RecipeSignature& signature : request.details.signatures) {
    lines += signatureLine(signature, now, locale);
  }
  people_->setText(lines.join(QLatin1Char('\n')));
  outcome_->setText(signingOutcome(request, now, locale));
  hash_->setHash(request.details.version.hash);
}

}  // namespace linewarden::ui
