// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe_document.h"
#include "app/recipes/recipe_download.h"

#include <QHash>
#include <QJsonArray>

/// What a download writes, in which order, and what is said about it. Pure.
namespace linewarden::download_rules {

/// What the PLC holds, by tag; tags that could not be read are not in it.
using Held = QHash<TagId, double>;

/// The tags that a version writes, marks included.
[[nodiscard]] QList<TagId> tagsOf(const RecipeContent& content, const Plant& plant);
/// Everything to be written, in the order of writing: the mark is cleared, values that fall, values
/// that rise, the line's target speed, then the marks of version and id. A value that is in the PLC
/// already is confirmed, not written. InvalidArgument where a value does not fit its register or a
/// tag is gone.
[[nodiscard]] Result<QList<DownloadItem>> itemsFor(const SignableVersion& version,
                                                   const Plant& plant, const Held& held);
/// What puts back the set that was there before the first of these, oldest first: a download, and
/// what tried to take it back. The mark is cleared first, what was written last comes back first,
/// the marks last. `held`: what the PLC holds now. `unknown` names what nobody knows the former
/// value of.
[[nodiscard]] QList<DownloadItem> itemsToRestore(const QList<DownloadRecord>& tries,
                                                 const Plant& plant, const Held& held,
                                                 QStringList& unknown);
/// The tags that these may have changed, and the line's marks.
[[nodiscard]] QList<TagId> tagsToRestore(const QList<DownloadRecord>& tries, const Plant& plant);
/// Whether the PLC holds that value already.
[[nodiscard]] bool isThere(const DownloadItem& item);
/// May be in the PLC: written, different or unknown.
[[nodiscard]] bool mayHaveChanged(const DownloadItem& item);

/// Which parameters are in the PLC now, in words.
[[nodiscard]] QString summaryOf(DownloadOutcome outcome, const QList<DownloadItem>& items);
[[nodiscard]] QString writeResultName(WriteResult result);  ///< "written"

[[nodiscard]] QJsonArray itemsJson(const QList<DownloadItem>& items);
[[nodiscard]] QList<DownloadItem> itemsFrom(const QJsonArray& array);

/// Line states in which a line may be loaded.
[[nodiscard]] bool mayLoadIn(const Line& line, EquipmentState state);

}  // namespace linewarden::download_rules
