// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fit_height.h"

#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>

namespace linewarden::ui {

namespace {

class HeightKeeper final : public QObject {
 public:
  explicit HeightKeeper(QDialog& dialog) : QObject(&dialog), dialog_(dialog) {
    dialog.installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Show) fit(0);
    if (event->type() == QEvent::LayoutRequest && dialog_.isVisible()) fit(dialog_.height());
    return QObject::eventFilter(watched, event);
  }

 private:
  void fit(int least) {
    for (QLabel* label : dialog_.findChildren<QLabel*>()) {
      // An explicit least height takes the place of the one for a width of its own choice.
      if (label->wordWrap() && label->window() == &dialog_) label->setMinimumHeight(1);
    }
    QLayout* layout = dialog_.layout();
    layout->activate();  // lets go of the least height that came of the text before
    const int width = std::max({dialog_.minimumWidth(), dialog_.minimumSizeHint().width(),
                                least > 0 ? dialog_.width() : 0});
    dialog_.resize(width, std::max(least, layout->totalHeightForWidth(width)));
  }

  QDialog& dialog_;
};

}  // namespace

void fitHeight(QDialog& dialog) {
  new HeightKeeper(dialog);
}

}  // namespace linewarden::ui
