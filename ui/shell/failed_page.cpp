// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/failed_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/state_view.h"

#include <QDir>
#include <QVBoxLayout>

namespace linewarden::ui {

QString openFailureTitle(ErrorCode code) {
  switch (code) {
    case ErrorCode::StoreWrongKey: return FailedPage::tr("The key does not fit this store");
    case ErrorCode::StoreDamaged: return FailedPage::tr("The store is damaged");
    case ErrorCode::StoreTooNew: return FailedPage::tr("The store was made by a newer Linewarden");
    case ErrorCode::StoreMissing: return FailedPage::tr("There is no store here");
    case ErrorCode::StoreBusy: return FailedPage::tr("Another program has the store open");
    case ErrorCode::DiskFull: return FailedPage::tr("The disk is full");
    case ErrorCode::ReadOnly:
    case ErrorCode::FileUnwritable: return FailedPage::tr("The folder cannot be written to");
    case ErrorCode::FileUnreadable: return FailedPage::tr("A file cannot be read");
    case ErrorCode::KeyringUnavailable: return FailedPage::tr("The keyring is not to be had");
    case ErrorCode::KeyringRefused: return FailedPage::tr("The keyring refused the key");
    case ErrorCode::KeyMissing: return FailedPage::tr("The key is missing");
    case ErrorCode::KeyDamaged: return FailedPage::tr("The key is damaged");
    case ErrorCode::PlantFileInvalid: return FailedPage::tr("The plant file is not valid");
    default: return FailedPage::tr("The installation could not be opened");
  }
}

FailedPage::FailedPage(const Error& failure, const ConsolePlace& place, QWidget* parent)
    : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* view =
      new StateView(StateView::Kind::Error, openFailureTitle(failure.code), failure.message, this);
  QStringList details{tr("Folder: %1").arg(QDir::toNativeSeparators(place.folder)),
                      tr("Error: %1").arg(errorCodeName(failure.code))};
  if (!failure.detail.isEmpty()) details.append(failure.detail);
  details.append(tr("Nothing was changed."));
  view->setDetail(details.join(QLatin1Char('\n')));
  Button* retry = view->setAction(tr("Try again"));
  retry->setObjectName(QStringLiteral("retryOpen"));
  connect(view, &StateView::acted, this, &FailedPage::retryRequested);
  column->addWidget(view);
  setFocusProxy(retry);
}

}  // namespace linewarden::ui
