// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QList>
#include <QSet>
#include <QString>

namespace linewarden {

/// What the pages of a store's file are worth, found by reading alone.
struct PageReport {
  qint64 bytes = 0;
  quint32 pages = 0;
  quint32 checked = 0;
  QList<quint32> damaged;    ///< numbers from 1, ascending
  quint32 blank = 0;         ///< nothing but zeros: a page that was freed before it was written
  bool saltIsOfKey = false;  ///< the file's first bytes are those of this key
  bool somePageIsOfKey = false;
  bool cutOff = false;  ///< the size is not a number of whole pages

  [[nodiscard]] bool keyIsRight() const { return saltIsOfKey || somePageIsOfKey; }
  [[nodiscard]] bool intact() const { return !cutOff && pages > 0 && damaged.isEmpty(); }
};

/// Checks the HMAC of each page as SQLCipher does, without opening the database: all
/// pages up to `limitBytes`, evenly spread ones of a larger file. Pages that the WAL has
/// anew don't count: a checkpoint may have been broken off in them. Another process may
/// write meanwhile. FileUnreadable when the file cannot be read.
Result<PageReport> checkPages(const QString& path, const SecretBytes& key, qint64 limitBytes);

/// The pages in the frames of the WAL beside the store; empty where there is none.
[[nodiscard]] QSet<quint32> pagesInWal(const QString& path);

}  // namespace linewarden
