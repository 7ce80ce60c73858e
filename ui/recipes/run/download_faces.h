// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_download.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTableView;
class QVBoxLayout;

namespace linewarden::ui {

class DownloadItemsModel;
class ElidedLabel;
class MarkedText;
class TextField;

/// What would be loaded, the interlocks and every value that would be written.
class DownloadPlanFace final : public QWidget {
  Q_OBJECT

 public:
  explicit DownloadPlanFace(QWidget* parent = nullptr);

  void show(const DownloadPlan& plan, const QString& lineTitle);
  [[nodiscard]] QString order() const;
  [[nodiscard]] TextField* orderField() const { return order_; }

 signals:
  void submitted();  ///< Enter in the order's field

 private:
  void showInterlocks(const QList<Interlock>& interlocks);

  TextField* order_;
  ElidedLabel* version_;
  QLabel* line_;
  QLabel* hash_;
  QVBoxLayout* interlocks_;
  QLabel* changes_;
  DownloadItemsModel* model_;
  QTableView* table_;
};

/// How far the writing is, and what stopping it means.
class DownloadRunFace final : public QWidget {
  Q_OBJECT

 public:
  explicit DownloadRunFace(QWidget* parent = nullptr);

  void show(const QList<DownloadItem>& items, const QString& head);
  /// `total` may count writes that are no item, which come first.
  void setProgress(int done, int total);
  void setStopping();

 private:
  QLabel* head_;
  QProgressBar* bar_;
  QLabel* stop_;
  DownloadItemsModel* model_;
  QTableView* table_;
};

/// What is in the PLC now.
class DownloadResultFace final : public QWidget {
  Q_OBJECT

 public:
  explicit DownloadResultFace(QWidget* parent = nullptr);

  void show(const DownloadRecord& record);

 private:
  MarkedText* meaning_;
  QLabel* summary_;
  QLabel* who_;
  DownloadItemsModel* model_;
  QTableView* table_;
};

}  // namespace linewarden::ui
