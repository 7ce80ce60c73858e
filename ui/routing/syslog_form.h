// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "ui/routing/route_problems.h"

#include <QWidget>

class QCheckBox;

namespace linewarden {
struct Plant;
}

namespace linewarden::ui {

class Card;
class Field;
class FileField;
class NumberBox;
class RouteFilterForm;
class SegmentedChoice;
class TextField;

/// The fields of a syslog receiver.
class SyslogForm final : public QWidget {
  Q_OBJECT

 public:
  explicit SyslogForm(const Plant& plant, QWidget* parent = nullptr);

  void setRoute(const SyslogRoute& route);
  [[nodiscard]] SyslogRoute route() const;
  /// Each at its field; the first of them gets the focus.
  void showProblems(const SyslogProblems& problems);
  void showNameProblem(const QString& problem);
  void focusFirst();

 signals:
  void edited();

 private:
  Card* makeReceiver();
  Card* makeCertificates();
  Card* makeMatter(const Plant& plant);
  [[nodiscard]] SyslogTransport transport() const;
  void chooseTransport();
  void showTransport();

  qint64 id_ = 0;
  SyslogTransport transportBefore_ = SyslogTransport::Tls;
  QCheckBox* isOn_ = nullptr;
  TextField* name_ = nullptr;
  SegmentedChoice* transport_ = nullptr;
  Field* transportField_ = nullptr;
  TextField* host_ = nullptr;
  NumberBox* port_ = nullptr;
  Card* certificates_ = nullptr;
  FileField* authority_ = nullptr;
  FileField* certificate_ = nullptr;
  FileField* key_ = nullptr;
  RouteFilterForm* filter_ = nullptr;
  QCheckBox* checkpoints_ = nullptr;
};

}  // namespace linewarden::ui
