// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/identity/session.h"
#include "app/recipes/recipe_download.h"
#include "ui/widgets/decision_dialog.h"

#include <QFuture>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

class DownloadPlanFace;
class DownloadResultFace;
class DownloadRunFace;
class StateView;

/// What the dialog of a download does, by the service or, in tests, in its place.
struct DownloadActs {
  using Progress = std::shared_ptr<WorkProgress>;

  std::function<QFuture<Result<DownloadPlan>>(const QString& order)> plan;
  std::function<QFuture<Result<DownloadRecord>>(const QString& order, Progress progress)> start;
  std::function<QFuture<Result<DownloadRecord>>(qint64 download, Progress progress)> restore;
  std::function<QString(const QString& line)> lineTitle;
  QString refusal;  ///< why this person may not load; empty: they may
};

/// Loads a recipe into a PLC: shows what would be written and what has to be so before, writes
/// after a fresh proof, and tells what is in the PLC afterwards. While it writes it does not
/// close; Stop ends it. Goes when it is closed. GUI thread.
class DownloadDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  DownloadDialog(DownloadActs acts, SignIn& signIn, const Session& session, QWidget* parent);

  /// Reads the PLC and the interlocks, and shows them.
  void ask();
  void setPlan(const DownloadPlan& plan);
  /// So many writes of the running download are done.
  void showProgress(int done, int total);
  /// What a download left in the PLC; `mayRestore`: nothing was loaded on that line since.
  void showRecord(const DownloadRecord& record, bool mayRestore = true);
  [[nodiscard]] bool isRunning() const { return progress_ != nullptr; }
  [[nodiscard]] const DownloadPlan& plan() const { return plan_; }
  /// Escape, the window's cross and the way out do not leave while it writes.
  void reject() override;

 signals:
  /// A download or a restoring came to an end.
  void ended(const linewarden::DownloadRecord& record);

 private:
  enum Face { Loading, Failed, Planned, Running, Ended };

  void build();
  void buildButtons();
  void showFace(Face face);
  void takePlan(const Result<DownloadPlan>& plan);
  void load();
  void restore();
  void stop();
  void run(const QList<DownloadItem>& items, const QString& head,
           std::function<QFuture<Result<DownloadRecord>>(DownloadActs::Progress)> work);
  void end(const Result<DownloadRecord>& result);
  void showProblem(const QString& problem);
  [[nodiscard]] QString refusal() const;

  const DownloadActs acts_;
  SignIn& signIn_;
  const Session session_;
  DownloadPlan plan_;
  DownloadRecord record_;
  DownloadActs::Progress progress_;
  Face from_ = Loading;  ///< where a refused try comes back to
  bool isAsking_ = false;
  bool mayRestore_ = true;
  QStackedWidget* faces_;
  StateView* failure_;
  DownloadPlanFace* planFace_;
  DownloadRunFace* runFace_;
  DownloadResultFace* resultFace_;
  QLabel* problem_;
  Button* refresh_;
  Button* stop_;
  Button* restore_;
  Button* wayOut_;
  Button* load_;
};

}  // namespace linewarden::ui
