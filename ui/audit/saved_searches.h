// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"
#include "app/base/result.h"
#include "app/identity/session.h"

#include <QList>
#include <QObject>

#include <functional>

class QMenu;

namespace linewarden {
class AuditReader;
}

namespace linewarden::ui {

class Button;

/// The button with the person's saved searches: choose one, save what is shown, remove one.
/// GUI thread.
class SavedSearches final : public QObject {
  Q_OBJECT

 public:
  /// `current`: the filter that is saved.
  SavedSearches(AuditReader& reader, std::function<AuditFilter()> current, QWidget* parent);

  [[nodiscard]] Button* button() const { return button_; }
  /// Whose searches; asks for them.
  void setSession(const Session& session);
  [[nodiscard]] const QList<SavedAuditSearch>& searches() const { return searches_; }
  /// Saves what is shown by this name; told() says what came of it.
  void save(const QString& name);
  void remove(const QString& name);

 signals:
  void chosen(const linewarden::AuditFilter& filter);
  void told(const QString& text);

 private:
  void load();
  void keep(const SavedAuditSearch& search);
  void fillMenu();
  void askName();
  void showMenu();

  AuditReader& reader_;
  std::function<AuditFilter()> current_;
  Session session_;
  int visit_ = 0;  ///< so that answers to another person are dropped
  QList<SavedAuditSearch> searches_;
  QWidget* parent_;
  Button* button_;
  QMenu* menu_;
};

}  // namespace linewarden::ui
