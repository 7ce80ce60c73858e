// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "app/identity/directory/directory_settings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QVBoxLayout;

namespace linewarden::ui {

class Card;
class GroupRoleList;
class NumberBox;
class PasswordField;
class SegmentedChoice;
class TextField;

/// The fields of the directory's settings, and what the directory decides and what it does not.
class DirectoryForm final : public QWidget {
  Q_OBJECT

 public:
  explicit DirectoryForm(QWidget* parent = nullptr);

  void setSettings(const DirectorySettings& settings);
  [[nodiscard]] DirectorySettings settings() const;
  /// What was typed; nothing where the stored one is to stay.
  [[nodiscard]] std::optional<SecretBytes> password() const;
  void clearPassword();

 signals:
  void edited();

 private:
  Card* makeServer();
  Card* makeSearch();
  Card* makeGroups();
  Card* makeMeaning();
  TextField* addLine(Card* card, const QString& name, const QString& label, const QString& hint);
  void choosePort(const QString& security);
  void chooseCaFile();

  DirectorySettings kept_;  ///< what has no field of its own stays
  QCheckBox* enabled_ = nullptr;
  TextField* host_ = nullptr;
  NumberBox* port_ = nullptr;
  SegmentedChoice* security_ = nullptr;
  TextField* caFile_ = nullptr;
  TextField* baseDn_ = nullptr;
  TextField* searchName_ = nullptr;
  PasswordField* password_ = nullptr;
  TextField* attribute_ = nullptr;
  TextField* filter_ = nullptr;
  TextField* groupBaseDn_ = nullptr;
  GroupRoleList* groups_ = nullptr;
};

}  // namespace linewarden::ui
