// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What accounts and people may be called, so that nobody passes for somebody else on a
/// screen or a signature. Pure and thread-safe; input of any length and content.
namespace linewarden {

/// Why an account name will not do, for people and translated; empty when it will. 2 to 32 of
/// a-z 0-9 . _ -, starting with a letter; not what the audit trail uses for itself, nor
/// anything that looks like it.
[[nodiscard]] QString accountNameProblem(const QString& name);

/// The same for the name that stands on screens and signatures: 1 to 80 characters, at least
/// one letter, no control, invisible, private, unassigned or symbol character, no pile of
/// accents, no word of several alphabets (UTS #39, highly restrictive; Chinese, Japanese or
/// Korean with Latin is fine). Judged as normalDisplayName() writes it. What is invisible is
/// named as "U+202E".
[[nodiscard]] QString displayNameProblem(const QString& name);

/// The name as it is stored: NFC, no space at either end, single spaces between words. A name
/// that is far too long comes back as it is, for displayNameProblem to refuse.
[[nodiscard]] QString normalDisplayName(const QString& name);

/// What a name looks like (UTS #39 skeleton), whatever its case, spaces and punctuation:
/// "rossi", "r0ssi", "Ros.si", a Cyrillic "rоssi" and "ROSSI" have one skeleton. i, l, I and
/// 1 are one letter to it. For comparing only; it may be stored and changes with ICU's
/// version at most for rare letters. Empty for a name without letters and digits.
[[nodiscard]] QString nameSkeleton(const QString& name);

/// True when a person could take one for the other; two names without letters never are.
[[nodiscard]] bool looksLike(const QString& a, const QString& b);

}  // namespace linewarden
