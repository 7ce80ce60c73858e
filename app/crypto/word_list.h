// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace linewarden {

/// A sorted list of words from the program's resources. Looking up compares bytes in place,
/// so that what is looked for is not copied.
class WordList {
 public:
  /// BIP 39's English list of 2048 words.
  [[nodiscard]] static WordList recoveryWords();
  /// Common passwords and words that passwords are made of, lower-case.
  [[nodiscard]] static WordList commonPasswords();

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] QByteArrayView at(std::size_t index) const { return words_.at(index); }
  [[nodiscard]] std::optional<std::size_t> indexOf(QByteArrayView word) const;

 private:
  explicit WordList(const QString& resource);
  QByteArray text_;
  std::vector<QByteArrayView> words_;
};

}  // namespace linewarden
