// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_filter.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace linewarden::ui {

class Badge;
class Button;

/// The few figures on top of the page, and what can be begun from there.
class PeopleFiguresBar final : public QWidget {
  Q_OBJECT

 public:
  explicit PeopleFiguresBar(QWidget* parent = nullptr);

  void show(const PeopleFigures& figures, int waiting);
  /// Whether people may be invited; where not, why.
  void setMayInvite(const QString& refusal);

 signals:
  void inviteWanted();
  void importWanted();

 private:
  QLabel* addFigure(QHBoxLayout* row, const QString& name, const QString& title,
                    Badge** badge = nullptr);
  QWidget* makeActs();

  QLabel* people_;
  QLabel* invited_;
  QLabel* without_;
  QLabel* waiting_;
  Badge* withoutMark_ = nullptr;
  Button* invite_ = nullptr;
  Button* import_ = nullptr;
};

}  // namespace linewarden::ui
