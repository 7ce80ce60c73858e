// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/wait_notice.h"

#include "ui/widgets/label.h"

namespace linewarden::ui {

QString minutesAndSeconds(std::chrono::milliseconds time) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

WaitNotice::WaitNotice(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setFont(textFont(TextSize::Body));
  setTone(this, Tone::Problem);
  setVisible(false);
  tick_.setInterval(std::chrono::milliseconds(250));
  connect(&tick_, &QTimer::timeout, this, &WaitNotice::showLeft);
}

void WaitNotice::start(std::chrono::milliseconds wait) {
  end_ = QDeadlineTimer(wait);
  if (wait.count() <= 0) {
    tick_.stop();
    setVisible(false);
    return;
  }
  tick_.start();
  setVisible(true);
  showLeft();
}

void WaitNotice::showLeft() {
  const std::chrono::milliseconds left(end_.remainingTime());
  if (left.count() <= 0) {
    tick_.stop();
    setVisible(false);
    emit over();
    return;
  }
  setText(tr("After the failed attempts, the next one is possible in %1.")
              .arg(minutesAndSeconds(left)));
}

}  // namespace linewarden::ui
