// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routing/route_editor.h"

namespace linewarden::ui {

class SyslogForm;

/// A syslog receiver while it is set.
class SyslogEditor final : public RouteEditor {
  Q_OBJECT

 public:
  SyslogEditor(const RouteRooms& rooms, QWidget* parent);

  /// A new one where its id is 0.
  void edit(const Session& session, const SyslogRoute& route);
  [[nodiscard]] bool hasDraft() const override;
  void takeStored(const RoutingSetup& setup) override;

 protected:
  void save() override;
  void clear() override;

 private:
  void fill(const SyslogRoute& route);
  [[nodiscard]] bool isSound(const SyslogRoute& route);
  void sendTest();
  void refuse(const Error& error);

  SyslogForm* form_;
  Button* test_;
  SyslogRoute stored_;  ///< as the store gave it
  SyslogRoute shown_;   ///< the same as the fields say it
};

}  // namespace linewarden::ui
