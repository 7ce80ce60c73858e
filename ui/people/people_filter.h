// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QString>

#include <optional>

/// Whom the table of people shows. Pure.
namespace linewarden::ui {

enum class FactorFilter { Any, None, Authenticator, SecurityKey };
/// The last two: last sign-in longer ago than that; who never signed in is not among them.
enum class SignInFilter { Any, Never, Over30Days, Over90Days };

struct PeopleFilter {
  QString text;  ///< every word has to stand in the account or the name
  std::optional<Role> role;
  std::optional<PersonState> state;
  FactorFilter factor = FactorFilter::Any;
  SignInFilter signIn = SignInFilter::Any;

  friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

[[nodiscard]] bool passes(const PeopleFilter& filter, const Person& person, UtcTime now);

/// The few figures on top of the page.
struct PeopleFigures {
  int people = 0;
  int invited = 0;
  int withoutFactor = 0;  ///< active accounts alone: others cannot sign in
};
[[nodiscard]] PeopleFigures figuresOf(const QList<Person>& people);

}  // namespace linewarden::ui
