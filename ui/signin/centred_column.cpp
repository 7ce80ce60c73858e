// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/centred_column.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int columnWidth = 42 * gridStep;

class Mark final : public QWidget {
 public:
  explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(40, 40); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QStringLiteral("logo"), QRectF(rect()), themeOf(this).interactive);
  }
};

}  // namespace

QHBoxLayout* centredRow(QWidget* widget) {
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(widget);
  row->addStretch(1);
  return row;
}

CentredColumn makeCentredColumn(QWidget* page, const QString& title, const QString& subtitle) {
  auto* outer = new QVBoxLayout(page);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setProperty("surface", QStringLiteral("window"));
  outer->addWidget(scroll);
  auto* ground = new QWidget(scroll);
  scroll->setWidget(ground);

  auto* whole = new QVBoxLayout(ground);
  whole->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 3 * gridStep);
  whole->setSpacing(3 * gridStep);
  auto* column = new QWidget(ground);
  column->setFixedWidth(columnWidth);
  auto* form = new QVBoxLayout(column);
  form->setContentsMargins(0, 0, 0, 0);
  form->setSpacing(2 * gridStep);
  form->addWidget(new Mark(column));
  auto* heads = new QVBoxLayout;
  heads->setSpacing(gridStep / 2);
  heads->addWidget(makeLabel(title, TextSize::Title, Tone::Plain, column));
  heads->addWidget(makeParagraph(subtitle, Tone::Quiet, column));
  form->addLayout(heads);

  auto* below = new QVBoxLayout;
  whole->addStretch(2);
  // In a row, not aligned: an aligned widget is asked for its height at the page's whole
  // width, at which its texts do not wrap, and is cut off.
  auto* row = new QHBoxLayout;
  row->addStretch();
  row->addWidget(column);
  row->addStretch();
  whole->addLayout(row);
  whole->addLayout(below);
  whole->addStretch(3);
  return {form, below};
}

}  // namespace linewarden::ui
