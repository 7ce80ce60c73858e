// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routing/route_editor.h"

namespace linewarden::ui {

class MailForm;

/// The mail server while it is set.
class MailEditor final : public RouteEditor {
  Q_OBJECT

 public:
  MailEditor(const RouteRooms& rooms, QWidget* parent);

  void edit(const Session& session, const MailServer& server);
  [[nodiscard]] bool hasDraft() const override;
  /// Keeps all but the password.
  void rest() override;
  void takeStored(const RoutingSetup& setup) override;

 protected:
  void save() override;
  void clear() override;

 private:
  void fill(const MailServer& server);
  [[nodiscard]] bool isSound(const MailServer& server);
  /// The kept password goes to no other server than it was meant for.
  [[nodiscard]] bool isPasswordThere(const MailServer& server);
  void sendTest();

  MailForm* form_;
  MailServer stored_;  ///< as the store gave it
  MailServer shown_;   ///< the same as the fields say it
};

}  // namespace linewarden::ui
