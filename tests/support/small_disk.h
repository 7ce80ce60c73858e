// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace linewarden::test {

/// A small file system in memory, as only root may mount one; unmounted at the end.
class SmallDisk {
 public:
  explicit SmallDisk(int kibibytes);
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk();

  /// Whether this system lets the test mount at all.
  [[nodiscard]] bool mounted() const { return mounted_; }
  [[nodiscard]] QString path() const { return folder_.path(); }
  /// Writes a file until nothing more fits.
  void fill() const;
  void makeRoom() const;
  [[nodiscard]] bool makeReadOnly() const;
  /// Only this file, by a mount of its own over it.
  [[nodiscard]] bool makeFileReadOnly(const QString& file);

 private:
  QTemporaryDir folder_;
  QString readOnlyFile_;
  bool mounted_ = false;
};

}  // namespace linewarden::test
