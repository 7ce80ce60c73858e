// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe_approval.h"
#include "ui/recipes/approvals/signing_rooms.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class ApprovalsTable;
class Button;
class SegmentedChoice;
class StateView;

/// "Approvals": the versions that wait for a signature. Address "approvals" or
/// "approvals:<id of a version>". GUI thread.
class ApprovalsPage final : public Page {
  Q_OBJECT

 public:
  explicit ApprovalsPage(const SigningRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString context() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

 private:
  /// One question at a time; what comes meanwhile is asked for once more after it.
  struct Ask {
    bool runs = false;
    bool again = false;
  };

  void buildFaces();
  QWidget* makeTools();
  void hearChanges();
  void load();
  void take(const Result<QList<WaitingApproval>>& waiting);
  void openPlace();
  void showFace();
  void showActs();
  void sign();
  void reject();
  void compare();
  [[nodiscard]] int mine() const;

  SigningRooms rooms_;
  Session session_;
  int visit_ = 0;  ///< counts entering, so that what was asked for before is told apart
  QString place_;  ///< the version that is chosen once they are there
  QList<WaitingApproval> waiting_;
  Ask ask_;
  bool isLoaded_ = false;
  bool hasFailed_ = false;
  QTimer ages_;
  SegmentedChoice* filter_ = nullptr;
  Button* sign_ = nullptr;
  Button* reject_ = nullptr;
  Button* compare_ = nullptr;
  QStackedWidget* faces_ = nullptr;
  StateView* failure_ = nullptr;
  StateView* nothing_ = nullptr;
  ApprovalsTable* table_ = nullptr;
  QLabel* why_ = nullptr;
};

}  // namespace linewarden::ui
