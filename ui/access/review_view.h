// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace linewarden::ui {

class Button;
class ReviewTable;

/// One review: its seal, its roles, and what can be done with it. A signed one is only looked at.
class ReviewView final : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewView(QWidget* parent = nullptr);

  /// Why this person may not; empty: they may.
  struct Refusals {
    QString sign;
    /// Of the current row.
    std::function<QString(const AccessReviewItem&)> decide;
  };
  void show(const AccessReviewDocument& document, UtcTime now, const Refusals& refusals);
  void clear();
  [[nodiscard]] const AccessReviewDocument& document() const { return document_; }
  [[nodiscard]] ReviewTable* table() const { return table_; }
  void setExporting(bool isExporting);

 signals:
  void keepWanted(const linewarden::AccessReviewItem& item);
  void removeWanted(const linewarden::AccessReviewItem& item);
  void signWanted();
  void exportWanted();

 private:
  QWidget* makeHead();
  QWidget* makeTools();
  void showSeal();
  void showSign();
  void showActs();
  /// The current row, where it may be decided.
  [[nodiscard]] std::optional<AccessReviewItem> decidable() const;

  AccessReviewDocument document_;
  Refusals refusals_;
  QLabel* title_;
  QLabel* seal_;
  QLabel* hash_;
  QLabel* why_;
  QWidget* tools_;
  QCheckBox* undecidedOnly_;
  ReviewTable* table_;
  Button* keep_;
  Button* remove_;
  Button* sign_;
  Button* export_;
};

}  // namespace linewarden::ui
