// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/directory/directory_certificate.h"
#include "app/identity/directory/directory_rules.h"
#include "app/identity/directory/directory_settings.h"

/// What the directory's failures are called: for a person, and in `detail` for the log.
namespace linewarden::directory_messages {

[[nodiscard]] Error unusable(const QString& problem);
[[nodiscard]] Error unreachable(const DirectorySettings& settings, const QString& detail);
[[nodiscard]] Error silent(const DirectorySettings& settings, const QString& detail);
[[nodiscard]] Error noEncryption(const DirectorySettings& settings, const QString& detail);
[[nodiscard]] Error certificate(const DirectorySettings& settings, const CertificateFault& fault,
                                const QString& detail);
[[nodiscard]] Error certificatesUnreadable(const DirectorySettings& settings,
                                           const QString& detail);
[[nodiscard]] Error searchAccountRefused(const DirectorySettings& settings, const QString& detail);
[[nodiscard]] Error searchRefused(const QString& detail);
[[nodiscard]] Error baseMissing(const QString& dn, const QString& detail);
[[nodiscard]] Error ambiguous(const QString& detail);
[[nodiscard]] Error withoutId();
[[nodiscard]] Error tooManyGroups();
[[nodiscard]] Error notThere();
/// Does not say whether the name, the password or the account is at fault.
[[nodiscard]] Error signInRefused(const QString& detail);
/// Only after the password was found right.
[[nodiscard]] Error accountRefused(directory_rules::RefusalReason reason);
/// Why an account cannot be used; empty when it can.
[[nodiscard]] QString whyDisabled(DirectoryAccountState state);

}  // namespace linewarden::directory_messages
