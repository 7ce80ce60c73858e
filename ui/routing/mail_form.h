// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "ui/routing/route_problems.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace linewarden::ui {

class Button;
class Card;
class FileField;
class MailPassword;
class NumberBox;
class SegmentedChoice;
class TextField;

/// The fields of the mail server, and the address that a test goes to.
class MailForm final : public QWidget {
  Q_OBJECT

 public:
  explicit MailForm(QWidget* parent = nullptr);

  void setServer(const MailServer& server);
  [[nodiscard]] MailServer server() const;
  /// As MailPassword::password.
  [[nodiscard]] std::optional<QString> password() const;
  void clearPassword();
  void showPasswordProblem(const QString& problem);
  /// Each at its field; the first of them gets the focus.
  void showProblems(const MailProblems& problems);
  [[nodiscard]] QString testAddress() const;
  void showTestProblem(const QString& problem);
  [[nodiscard]] Button* test() const { return test_; }
  void focusFirst();

 signals:
  void edited();
  void testWanted();

 private:
  Card* makeServer();
  Card* makeSignIn();
  Card* makeTest();
  [[nodiscard]] MailSecurity security() const;
  void chooseSecurity();

  bool hasPassword_ = false;
  MailSecurity securityBefore_ = MailSecurity::StartTls;
  QCheckBox* isOn_ = nullptr;
  TextField* host_ = nullptr;
  NumberBox* port_ = nullptr;
  SegmentedChoice* security_ = nullptr;
  FileField* authority_ = nullptr;
  TextField* user_ = nullptr;
  MailPassword* password_ = nullptr;
  TextField* sender_ = nullptr;
  TextField* address_ = nullptr;
  Button* test_ = nullptr;
};

}  // namespace linewarden::ui
