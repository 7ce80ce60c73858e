// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what it takes to verify 1,000 signed versions: hash, both signatures, keys, roles and the
// trail of each, from the encrypted store.
#include "tests/support/recipe_place.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace linewarden;

namespace {

constexpr int versions = 1000;

struct Signers {
  Session author;
  Session process;
  Session quality;
};

RecipeVersionId signedVersion(test::RecipePlace& place, const Signers& signers, int number) {
  RecipeContent content = test::RecipePlace::content();
  content.product = QStringLiteral("Product %1").arg(number);
  const auto id = waitFor(place.desk->draft(signers.author, content));
  if (!id) throw BrokenInvariant(id.error().message.toStdString());
  const auto submitted = waitFor(place.desk->submit(signers.author, *id, 1));
  if (!submitted) throw BrokenInvariant(submitted.error().message.toStdString());
  const QByteArray hash = place.hashOf(*id);
  for (const bool isFirst : {true, false}) {
    const auto done = waitFor(place.approval->sign(
        isFirst ? signers.process : signers.quality, *id,
        isFirst ? SignatureMeaning::ProcessApproval : SignatureMeaning::QualityApproval, hash,
        place.proof()));
    if (!done) throw BrokenInvariant(done.error().message.toStdString());
  }
  return *id;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  test::RecipePlace place;
  QList<RecipeVersionId> ids;
  Signers signers;
  for (int i = 0; i < versions; ++i) {
    // Sessions end after their length, and each signature moves the clock by a code's period.
    if (i % 100 == 0) {
      signers = {place.enter(QStringLiteral("weber")), place.enter(QStringLiteral("novak")),
                 place.enter(QStringLiteral("haddad"))};
    }
    ids += signedVersion(place, signers, i);
  }
  QElapsedTimer timer;
  timer.start();
  int good = 0;
  for (const RecipeVersionId id : ids) good += place.verified(id).isEffective ? 1 : 0;
  const double millis = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  std::printf("verified %d versions, %d effective: %.0f ms, %.2f ms each\n", versions, good, millis,
              millis / versions);
  return good == versions ? 0 : 1;
}
