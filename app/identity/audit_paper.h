// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QString>

#include <memory>

class QIODevice;

namespace linewarden {

/// What stands on top of the paper.
struct AuditPaperHead {
  QString origin;  ///< the installation, as its checkpoints name it
  QString filter;  ///< in words
  qint64 from = 0;
  qint64 to = 0;
  UtcTime made;
  QString by;
};

/// Paints entries as a PDF document, A4 landscape, entry after entry, so that a long trail takes no
/// memory. Characters that move or hide text are written as their code. Any thread; needs a
/// QGuiApplication.
class AuditPaper {
 public:
  /// Whether this process can paint at all.
  [[nodiscard]] static bool canPaint();

  AuditPaper(QIODevice& device, AuditPaperHead head);
  ~AuditPaper();
  AuditPaper(const AuditPaper&) = delete;
  AuditPaper& operator=(const AuditPaper&) = delete;

  void add(const AuditEntry& entry);
  /// The last page, which says how many entries there are. Nothing may be added after it.
  void end();

 private:
  class Pages;
  std::unique_ptr<Pages> pages_;
};

}  // namespace linewarden
