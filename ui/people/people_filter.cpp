// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter.h"

#include <QStringList>

#include <algorithm>

namespace linewarden::ui {

namespace {

bool hasText(const QString& text, const Person& person) {
  const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(words.begin(), words.end(), [&person](const QString& word) {
    return person.name.contains(word, Qt::CaseInsensitive) ||
           person.displayName.contains(word, Qt::CaseInsensitive);
  });
}

bool hasFactor(FactorFilter wanted, const Person& person) {
  switch (wanted) {
    case FactorFilter::Any: return true;
    case FactorFilter::None: return !person.hasSecondFactor;
    case FactorFilter::Authenticator: return person.hasSecondFactor && person.securityKeys == 0;
    case FactorFilter::SecurityKey: return person.securityKeys > 0;
  }
  return true;
}

bool signedIn(SignInFilter wanted, const Person& person, UtcTime now) {
  const auto longerAgo = [&person, now](std::chrono::days days) {
    return person.lastSignIn && now - *person.lastSignIn > days;
  };
  switch (wanted) {
    case SignInFilter::Any: return true;
    case SignInFilter::Never: return !person.lastSignIn;
    case SignInFilter::Over30Days: return longerAgo(std::chrono::days(30));
    case SignInFilter::Over90Days: return longerAgo(std::chrono::days(90));
  }
  return true;
}

}  // namespace

bool passes(const PeopleFilter& filter, const Person& person, UtcTime now) {
  return (!filter.role || person.roles.contains(*filter.role)) &&
         (!filter.state || person.state() == *filter.state) && hasFactor(filter.factor, person) &&
         signedIn(filter.signIn, person, now) && hasText(filter.text, person);
}

PeopleFigures figuresOf(const QList<Person>& people) {
  PeopleFigures figures;
  figures.people = static_cast<int>(people.size());
  for (const Person& person : people) {
    if (person.state() == PersonState::Invited) ++figures.invited;
    if (person.state() == PersonState::Active && !person.hasSecondFactor) ++figures.withoutFactor;
  }
  return figures;
}

}  // namespace linewarden::ui
