// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint_keeper.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/audit_reader.h"
#include "app/store/query.h"
#include "app/store/transaction.h"
#include "tests/support/people_place.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_table.h"
#include "ui/audit/proof_acts.h"
#include "ui/audit/saved_searches.h"
#include "ui/audit/trail_page.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

/// Eva Meyer, security officer, signed in, on the audit page; some entries about recipes are in
/// the trail.
struct AuditDesk {
  PeoplePlace place;
  CheckpointKeeper keeper{*place.store, *place.audit, place.clock};
  AuditReader reader{*place.store, *place.audit, *place.guard, keeper, place.clock};
  AuditArchiver archiver{*place.store, *place.audit, *place.guard, keeper, place.clock, {64, 1, 1}};
  Session session = place.enter(QStringLiteral("meyer"));
  ui::TrailPage page{{reader, *place.guard, place.clock, archiver, *place.signIn}};
  QSignalSpy told{&page, &ui::Page::told};

  AuditDesk() {
    record(QStringLiteral("keller"), QStringLiteral("recipe.edited"), QStringLiteral("recipe:3/2"));
    record(QStringLiteral("haddad"), QStringLiteral("recipe.rejected"),
           QStringLiteral("recipe:3/2"));
    page.resize(1104, 720);
    page.show();
    page.activateWindow();
    page.enter(session, {});
  }

  qint64 record(const AuditEvent& event) {
    place.clock.advance(std::chrono::seconds(1));
    const auto sequence = waitFor(place.audit->record(event));
    return sequence ? *sequence : 0;
  }
  qint64 record(const QString& actor, const QString& action, const QString& object) {
    return record({{actor, QStringLiteral("operator")}, action, object, {}, {}, {}});
  }

  /// Waits until all that the page asked for is shown.
  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return page.isSettled(); }, 20'000);
  }
  void enter(const QString& at) {
    page.leave();
    page.enter(session, at);
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] bool says(const QString& part) const {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (!label->isVisible()) continue;
      QString text = label->text();
      if (text.remove(QChar(0x200B)).contains(part)) return true;
    }
    return false;
  }
  [[nodiscard]] QString textOf(const char* name) const { return find<QLabel>(name)->text(); }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }

  [[nodiscard]] QTableView* table() const { return find<QTableView>("auditTable"); }
  [[nodiscard]] const ui::AuditModel* model() const {
    return qobject_cast<const ui::AuditModel*>(table()->model());
  }
  [[nodiscard]] QString cell(int row, int column) const {
    return model()->index(row, column).data().toString();
  }
  /// The dotted names in the table, top to bottom.
  [[nodiscard]] QStringList actions() const {
    QStringList all;
    for (const ui::AuditRow& row : model()->rows()) all.append(row.action);
    return all;
  }
  /// How many rows have this object.
  [[nodiscard]] int rowsAbout(const QString& object) const {
    int count = 0;
    for (const ui::AuditRow& row : model()->rows()) count += row.object == object ? 1 : 0;
    return count;
  }
  void choose(int row) const { table()->setCurrentIndex(model()->index(row, 0)); }

  /// Writes past the services, as somebody with the store's key would.
  [[nodiscard]] bool tamper(const QString& sql) const {
    const auto done = waitFor(place.store->write([sql](Transaction& transaction) -> Result<void> {
      const auto query = runQuery(transaction.database(), sql, {});
      if (!query) return query.error();
      return {};
    }));
    return done.ok();
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* front = page.findChild<QDialog*>();
    QWidget* shown =
        front != nullptr && front->isVisible() ? front : const_cast<ui::TrailPage*>(&page);
    shown->grab().save(QDir(folder).filePath(QStringLiteral("audit-%1.png").arg(name)));
  }
};

}  // namespace linewarden::test
