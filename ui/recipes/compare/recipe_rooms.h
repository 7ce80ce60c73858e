// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QString>

#include <memory>

namespace linewarden {
class AccessGuard;
class Clock;
class DriftGuard;
class LineBoard;
class RecipeApproval;
class RecipeDesk;
class RecipeDownload;
class RecipeVerifier;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// What the pages of recipes stand on.
struct RecipeRooms {
  RecipeDesk& desk;
  RecipeApproval& approval;
  RecipeVerifier& verifier;
  RecipeDownload& download;
  DriftGuard& drift;
  LineBoard& board;
  SignIn& signIn;
  AccessGuard& guard;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
  QString site;  ///< the plant's name, for documents
};

}  // namespace linewarden::ui
