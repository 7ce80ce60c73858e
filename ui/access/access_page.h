// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/access_rooms.h"
#include "ui/widgets/page.h"

#include <QMap>

namespace linewarden::ui {

class AccessSection;
class OneOf;
class SegmentedChoice;

/// "Access control": who holds what and whether that is still right, what roles demand, the
/// emergency account and the plant's directory. Address "access:review", "access:policy",
/// "access:emergency" or "access:directory". GUI thread.
class AccessPage final : public Page {
  Q_OBJECT

 public:
  explicit AccessPage(const AccessRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

 private:
  void add(const QString& id, const QString& text, AccessSection* section);
  void showPart(const QString& id);
  [[nodiscard]] AccessSection* front() const;

  Session session_;
  SegmentedChoice* choice_;
  OneOf* faces_;
  QMap<QString, AccessSection*> sections_;
};

}  // namespace linewarden::ui
