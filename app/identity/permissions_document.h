// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden {

/// The part of docs/permissions.md that is made from the table of permissions.cpp: who may what,
/// and what each permission is. In English, whatever the program speaks.
[[nodiscard]] QString permissionsDocument();

/// `text` with the part between the document's two marks made anew; `text` itself where it has no
/// such marks.
[[nodiscard]] QString withPermissionsDocument(const QString& text);

}  // namespace linewarden
