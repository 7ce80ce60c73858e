// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"
#include "ui/access/access_section.h"

class QListWidget;
class QStackedWidget;

namespace linewarden::ui {

class ReviewHead;
class ReviewView;
class StateView;

/// Access reviews: the open one is walked through and signed, earlier ones are looked at and
/// exported.
class ReviewSection final : public AccessSection {
  Q_OBJECT

 public:
  ReviewSection(const AccessRooms& rooms, QWidget* parent);

  /// Writes the review that is shown to a PDF; told() says what came of it.
  void exportTo(const QString& path);

 protected:
  void load() override;
  void clear() override;

 private:
  void build();
  void take(const Result<QList<AccessReview>>& reviews);
  void fillList();
  void loadDocument();
  void takeDocument(const Result<AccessReviewDocument>& document);
  void openReview();
  void keep(const AccessReviewItem& item);
  void remove(const AccessReviewItem& item);
  void sign();
  void askForPath();
  [[nodiscard]] QString mayDecide(const AccessReviewItem& item) const;

  QList<AccessReview> reviews_;
  qint64 chosen_ = 0;
  Ask list_;
  Ask document_;
  ReviewHead* head_;
  QStackedWidget* faces_;
  StateView* failure_;
  QListWidget* earlier_;
  ReviewView* view_;
};

}  // namespace linewarden::ui
