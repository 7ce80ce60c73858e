// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// The files of a draft: name, size and the beginning of the hash, each with its acts.
class AttachmentList final : public QWidget {
  Q_OBJECT

 public:
  explicit AttachmentList(QWidget* parent = nullptr);

  void setAttachments(const QList<RecipeAttachment>& attachments);
  /// Closes what would change them; the reason is the tooltip. Empty: open.
  void setRefusal(const QString& refusal);

 signals:
  void addWanted();
  void saveWanted(const QString& name);
  void removeWanted(const QString& name);

 private:
  QWidget* makeRow(const RecipeAttachment& attachment);
  void showRefusal();

  QList<RecipeAttachment> attachments_;
  QString refusal_;
  Button* add_;
  QWidget* rows_ = nullptr;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui
