// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/tag_write.h"
#include "app/recipes/recipe_download.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace linewarden::ui {

struct Theme;

/// The sign before a word that tells how something is; each has a shape of its own.
enum class RunMark { None, Good, Verified, Waiting, Working, Medium, High, Critical, Problem };

inline constexpr int runMarkSide = 14;

/// Draws the sign into the square `box`.
void paintRunMark(QPainter& painter, const Theme& theme, RunMark mark, const QRectF& box);

[[nodiscard]] RunMark markOf(DownloadOutcome outcome);
/// None: it was not tried.
[[nodiscard]] RunMark markOf(std::optional<WriteResult> result);
/// Of a DriftRecord's kind.
[[nodiscard]] RunMark markOfDrift(const QString& kind);

}  // namespace linewarden::ui
