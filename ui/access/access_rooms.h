// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden {
class AccessGuard;
class AccessPolicy;
class AccessReviewDesk;
class BreakGlass;
class Clock;
class DirectoryDesk;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of access control stands on.
struct AccessRooms {
  AccessReviewDesk& reviews;
  AccessPolicy& policy;
  BreakGlass& breakGlass;
  DirectoryDesk& directory;
  SignIn& signIn;
  AccessGuard& guard;
  const Clock& clock;
  QString site;  ///< the plant's name, for documents
};

}  // namespace linewarden::ui
