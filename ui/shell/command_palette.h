// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace linewarden::ui {

class PaletteModel;

/// Something the palette can do: go to a page, line or tag, or carry out a command.
struct PaletteEntry {
  QString title;
  QString kind;      ///< "Page", "Line", "Tag", "Command", translated
  QString iconName;  ///< of our icon set
  QString shortcut;  ///< shown at the right; may be empty
  std::function<void()> run;
};

/// Ctrl+K: type a few letters, take what fits best. Lies over the window's upper middle;
/// Escape or a click elsewhere closes it. All by keyboard.
class CommandPalette final : public QFrame {
  Q_OBJECT

 public:
  explicit CommandPalette(QWidget* window);

  /// Shows these entries, in this order until something is typed.
  void openWith(QList<PaletteEntry> entries);
  void close();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& typed);
  void moveBy(int step);
  void take();
  void place();

  QLineEdit* line_;
  QListView* list_;
  QLabel* nothing_;
  PaletteModel* model_;
  QWidget* focusBefore_ = nullptr;
};

}  // namespace linewarden::ui
