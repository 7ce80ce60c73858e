// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <memory>

namespace linewarden::ui {

/// What signing, rejecting and withdrawing stand on: a part of RecipeRooms.
struct SigningRooms {
  // Also a conversion, so that pages hand on what they have.
  SigningRooms(const RecipeRooms& rooms)
      : desk(rooms.desk),
        approval(rooms.approval),
        signIn(rooms.signIn),
        guard(rooms.guard),
        plant(rooms.plant),
        clock(rooms.clock) {}
  SigningRooms(RecipeDesk& theDesk, RecipeApproval& theApproval, SignIn& theSignIn,
               AccessGuard& theGuard, std::shared_ptr<const Plant> thePlant, const Clock& theClock)
      : desk(theDesk),
        approval(theApproval),
        signIn(theSignIn),
        guard(theGuard),
        plant(std::move(thePlant)),
        clock(theClock) {}

  RecipeDesk& desk;
  RecipeApproval& approval;
  SignIn& signIn;
  AccessGuard& guard;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

}  // namespace linewarden::ui
