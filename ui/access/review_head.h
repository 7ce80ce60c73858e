// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linewarden::ui {

class Button;
class ShareBar;

/// How things stand with reviews: the last signed one, the open one, and the button that opens
/// the next.
class ReviewHead final : public Card {
  Q_OBJECT

 public:
  explicit ReviewHead(QWidget* parent = nullptr);

  /// `refusal`: why this person may open none; empty: they may.
  void show(const QList<AccessReview>& reviews, const QString& refusal);

 signals:
  void openWanted();

 private:
  void showLast(const QList<AccessReview>& reviews);
  void showOpen(const AccessReview* review);

  QLabel* last_;
  QLabel* lastDetail_;
  QLabel* open_;
  QLabel* openDetail_;
  ShareBar* share_;
  Button* act_;
};

}  // namespace linewarden::ui
