// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <memory>

namespace linewarden::ui {

/// An INI file whose values are held in memory: read once, written by a thread of its own
/// in the order they were set, so that no click waits for the disk. Values of others in
/// the same file stay. For one thread.
class ViewFile {
 public:
  /// Reads the file; made when something is set first.
  explicit ViewFile(const QString& path);
  /// Waits until all that was set is written.
  ~ViewFile();
  ViewFile(const ViewFile&) = delete;
  ViewFile& operator=(const ViewFile&) = delete;

  [[nodiscard]] QVariant value(const QString& name, const QVariant& otherwise = {}) const;
  /// Holds at once; on the disk soon after.
  void setValue(const QString& name, const QVariant& value);

 private:
  class Writing;

  QHash<QString, QVariant> values_;
  std::unique_ptr<Writing> writing_;
  QThreadPool pool_;  // last: ends before what it works with
};

}  // namespace linewarden::ui
