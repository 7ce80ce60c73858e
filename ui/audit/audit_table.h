// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/audit_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class Button;
class StateView;

/// The table of entries. New ones come at the top while a person looks there with nothing chosen;
/// else a line over the table says how many wait, and nothing moves. Enter or a click opens one,
/// Ctrl+C copies it as text.
class AuditTable final : public QWidget {
  Q_OBJECT

 public:
  explicit AuditTable(AuditReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] AuditModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }
  void search(const Session& session, const AuditFilter& filter);
  /// A span moved on with the clock: what is older goes.
  void setFrom(UtcTime from);
  /// Chooses an entry's row where it is here; nothing is opened.
  void choose(qint64 sequence);
  [[nodiscard]] bool hasChosen() const;
  /// Said at the list's end, as older entries are elsewhere; empty: they are not.
  void setArchived(const QString& words);
  /// No row is chosen any more.
  void unchoose();

 signals:
  /// Enter or a click.
  void opened(qint64 sequence);
  /// Another row became the current one.
  void moved(qint64 sequence);
  void clearWanted();
  /// Typing over the table searches.
  void typed(const QString& text);
  void told(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Face { Loading, Failed, Empty, Rows };
  QWidget* makeLine();
  void buildView();
  void makeFaces();
  void listen();
  void showState();
  void showFailure(const QString& text);
  void showNewer();
  void showAfresh();
  void follow();
  void copyRow();
  void fitColumns();
  [[nodiscard]] qint64 current() const;

  AuditModel* model_;
  QTableView* view_;
  QStackedWidget* faces_;
  StateView* failure_ = nullptr;
  QWidget* line_ = nullptr;
  Button* newer_ = nullptr;
  QLabel* state_ = nullptr;
  Button* stop_ = nullptr;
  Button* goOn_ = nullptr;
  QString archived_;
  bool isSilent_ = false;  ///< what changes is not the person's doing
};

}  // namespace linewarden::ui
