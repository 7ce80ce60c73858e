// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_words.h"

#include "ui/widgets/value_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linewarden::ui {

Priority priorityOf(NoticePriority priority) {
  switch (priority) {
    case NoticePriority::Critical: return Priority::Critical;
    case NoticePriority::High: return Priority::High;
    case NoticePriority::Medium: return Priority::Medium;
    case NoticePriority::Low: return Priority::Low;
  }
  return Priority::Low;
}

QString placeAndTime(const SecurityNotice& notice, UtcTime now) {
  QString time = formatMoment(notice.time, now, QLocale());
  if (notice.workstation.isEmpty()) return time;
  return QCoreApplication::translate("NoticeWords", "%1, %2").arg(notice.workstation, time);
}

QList<SecurityNotice> criticalOf(const QList<SecurityNotice>& notices) {
  QList<SecurityNotice> critical;
  std::copy_if(notices.begin(), notices.end(), std::back_inserter(critical),
               [](const SecurityNotice& notice) {
                 return notice.event.priority == NoticePriority::Critical;
               });
  return critical;
}

}  // namespace linewarden::ui
