// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/view_file.h"

#include <QSettings>

#include <mutex>
#include <utility>

namespace linewarden::ui {

/// What waits to be written; set in one thread, written in another.
class ViewFile::Writing {
 public:
  explicit Writing(QString path) : path_(std::move(path)) {}

  /// Whether nothing waited before.
  bool add(const QString& name, const QVariant& value) {
    const std::lock_guard lock(mutex_);
    const bool isFirst = waiting_.isEmpty();
    waiting_.insert(name, value);
    return isFirst;
  }

  /// Blocks for as long as the disk does.
  void write() {
    QHash<QString, QVariant> values;
    {
      const std::lock_guard lock(mutex_);
      values = std::exchange(waiting_, {});
    }
    QSettings file(path_, QSettings::IniFormat);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
      file.setValue(value.key(), value.value());
    }
    file.sync();
  }

 private:
  const QString path_;
  std::mutex mutex_;
  QHash<QString, QVariant> waiting_;
};

ViewFile::ViewFile(const QString& path) : writing_(std::make_unique<Writing>(path)) {
  pool_.setMaxThreadCount(1);
  const QSettings file(path, QSettings::IniFormat);
  for (const QString& name : file.allKeys()) values_.insert(name, file.value(name));
}

ViewFile::~ViewFile() {
  pool_.waitForDone();
}

QVariant ViewFile::value(const QString& name, const QVariant& otherwise) const {
  return values_.value(name, otherwise);
}

void ViewFile::setValue(const QString& name, const QVariant& value) {
  const auto held = values_.constFind(name);
  if (held != values_.cend() && *held == value) return;
  values_.insert(name, value);
  if (writing_->add(name, value)) pool_.start([writing = writing_.get()] { writing->write(); });
}

}  // namespace linewarden::ui
