// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// A part of the side panel: its heading with one act at the right, and facts under it.
class PanelSection final : public QWidget {
  Q_OBJECT

 public:
  explicit PanelSection(const QString& title, QWidget* parent = nullptr);

  /// The act of the whole section; closed with a tooltip where `refusal` says why.
  Button* setAct(const QString& name, const QString& verb, const QString& refusal);
  /// A fact and, in quiet ink, what is to be known of it.
  QWidget* addFact(const QString& title, const QString& detail, const QString& tip = {});
  /// The same with an act at the right.
  Button* addFactWithAct(const QString& title, const QString& detail, const QString& verb);
  /// A sentence in quiet ink.
  void addNote(const QString& text);
  /// A fingerprint, to be compared letter by letter and copied.
  void addFingerprint(const QString& fingerprint, const QString& detail, bool isRetired);

 private:
  QLabel* heading_;
  QVBoxLayout* column_;
  QWidget* head_;
};

}  // namespace linewarden::ui
