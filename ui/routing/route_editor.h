// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/when_done.h"
#include "app/identity/session.h"
#include "app/routing/alarm_route.h"
#include "ui/routing/route_rooms.h"
#include "ui/widgets/label.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// One thing of the alarm routing while it is set: its form, what came of trying and saving it,
/// and the way back. What is entered stays until it is saved or thrown away. GUI thread.
class RouteEditor : public QWidget {
  Q_OBJECT

 public:
  /// `name` stands before the object names, such as "routingSyslogSave".
  RouteEditor(const QString& name, const RouteRooms& rooms, QWidget* parent);

  [[nodiscard]] bool isOpen() const { return session_.isValid(); }
  /// Something was entered that is not saved.
  [[nodiscard]] virtual bool hasDraft() const = 0;
  /// Goes behind with its draft.
  virtual void rest() {}
  /// What the store has now: shown where nothing was entered, else it is told that it is other.
  virtual void takeStored(const RoutingSetup& setup) = 0;
  /// Forgets all; what is under way is not told any more.
  void close();

 signals:
  /// Nothing was saved.
  void left();
  void saved(const QString& text);

 protected:
  void setForm(QWidget* form);
  /// A button in the foot, before the others.
  Button* addTest(const QString& verb);
  void begin(const Session& session, const QString& title);
  [[nodiscard]] const RouteRooms& rooms() const { return rooms_; }
  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] bool isSaving() const { return isSaving_; }
  virtual void save() = 0;
  virtual void clear() = 0;

  /// What was found out belongs to what was entered then.
  void noteEdit();
  void showOutcome(const QString& text, Tone tone);
  /// Where fields say what is wrong; `other` is what none of them says.
  void showWrong(const QString& other);
  /// Stays whatever is entered.
  void showNotice(const QString& text);
  void tellChangedMeanwhile();
  void tellRemovedMeanwhile();
  /// Asks once before it throws away what was entered.
  void leave();
  /// Nothing can be entered meanwhile.
  template <class T>
  void runSave(const QFuture<Result<T>>& saving, std::function<void(const Result<T>&)> take) {
    setSaving(true);
    whenDone(
        saving, this,
        [this, take = std::move(take), id = session_.id, round = round_](const Result<T>& done) {
          if (round != round_ || session_.id != id) return;
          setSaving(false);
          take(done);
        });
  }
  /// `test` is closed meanwhile. What comes of it is told unless something else was entered.
  void runTest(Button& test, const QFuture<Result<void>>& testing, const QString& success);
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeFoot();
  void setSaving(bool isSaving);

  QString name_;
  RouteRooms rooms_;
  Session session_;
  int round_ = 0;  ///< tells what was asked for one thing from what was for another
  int edits_ = 0;
  bool isSaving_ = false;
  QPointer<QWidget> focusBefore_;
  QVBoxLayout* column_;
  ElidedLabel* title_ = nullptr;
  QWidget* form_ = nullptr;
  QLabel* notice_ = nullptr;
  QLabel* outcome_ = nullptr;
  QWidget* acts_ = nullptr;
  Button* back_ = nullptr;
};

}  // namespace linewarden::ui
