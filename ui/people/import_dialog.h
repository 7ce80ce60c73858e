// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "app/identity/people_csv.h"
#include "ui/people/act_dialog.h"
#include "ui/people/people_rooms.h"

#include <QTimer>

#include <memory>

class QLabel;
class QTableView;

namespace linewarden::ui {

class ImportPreviewModel;

/// Invites all the people of a CSV file at once: choose it, look at it, import. With one problem
/// in the file nobody is invited.
class ImportDialog final : public ActDialog {
  Q_OBJECT

 public:
  ImportDialog(const PeopleRooms& rooms, const Session& session, QWidget* parent);
  ~ImportDialog() override;

  /// Reads and judges the file, off this thread, and shows what it says.
  void read(const QString& path);
  /// Says so where it was stopped.
  void refuse(const Error& error) override;

 signals:
  void imported(const QList<linewarden::Invited>& people);

 private:
  QWidget* makeTable();
  void chooseFile();
  void judge(const QString& path, const Result<PeopleCsv>& file, int round);
  void take(const QString& path, const Result<PeopleCsv>& file);
  void showProblem();
  void start();

  PeopleRooms rooms_;
  Session session_;
  PeopleCsv file_;
  ImportPreviewModel* model_;
  QTableView* table_ = nullptr;
  QLabel* summary_;
  QLabel* detail_;
  std::shared_ptr<WorkProgress> progress_;
  QTimer tick_;
  int round_ = 0;  ///< tells the newest file from one that is still read
};

}  // namespace linewarden::ui
