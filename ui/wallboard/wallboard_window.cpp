// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_window.h"

#include "ui/wallboard/wallboard_feed.h"
#include "ui/wallboard/wallboard_mark.h"

#include <QKeyEvent>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QSGRendererInterface>

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initWallboardResource() {
  Q_INIT_RESOURCE(linewarden_wallboard);
}

namespace linewarden::ui {

WallboardWindow::WallboardWindow(ThemeKind theme) : look_(theme) {
  initWallboardResource();
  // Hall monitors hang on small computers, and software drawing is the same on all of them.
  setGraphicsApi(QSGRendererInterface::Software);
  qmlRegisterAnonymousType<WallboardLook>("Linewarden.Wallboard", 1);
  qmlRegisterType<WallboardMark>("Linewarden.Wallboard", 1, 0, "Mark");
  setTitle(tr("Linewarden wallboard"));
  setColor(look_.window());
  setCursor(Qt::BlankCursor);
  setResizeMode(QQuickView::SizeRootObjectToView);
  connect(engine(), &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
    for (const QQmlError& warning : warnings) complaints_.append(warning.toString());
  });
  setInitialProperties({{QStringLiteral("look"), QVariant::fromValue(&look_)}});
  setSource(QUrl(QStringLiteral("qrc:/linewarden/wallboard/Wallboard.qml")));
  for (const QQmlError& error : errors()) complaints_.append(error.toString());
}

WallboardWindow::~WallboardWindow() {
  // QML reads the look, which goes before the base class does.
  setSource({});
}

void WallboardWindow::showNotice(const QString& title, const QString& text) {
  if (feed_ != nullptr) feed_->disconnect(this);
  feed_ = nullptr;
  setOnRoot("noticeTitle", title);
  setOnRoot("noticeText", text);
  setOnRoot("feed", QVariant::fromValue<QObject*>(nullptr));
}

void WallboardWindow::showFeed(WallboardFeed* feed) {
  feed_ = feed;
  fit();
  setOnRoot("noticeTitle", QString());
  setOnRoot("noticeText", QString());
  setOnRoot("feed", QVariant::fromValue<QObject*>(feed));
}

void WallboardWindow::setOnRoot(const char* property, const QVariant& value) {
  if (QQuickItem* root = rootObject()) root->setProperty(property, value);
}

void WallboardWindow::fit() {
  look_.setScreen(size());
  if (feed_ != nullptr) feed_->setLinesPerPage(look_.linesPerPage());
}

void WallboardWindow::resizeEvent(QResizeEvent* event) {
  QQuickView::resizeEvent(event);
  fit();
}

bool WallboardWindow::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::Drop: event->accept(); return true;
    default: return QQuickView::event(event);
  }
}

void WallboardWindow::keyPressEvent(QKeyEvent* event) {
  const bool isQuit = event->key() == Qt::Key_Q && event->modifiers().testFlag(Qt::ControlModifier);
  event->accept();
  if (isQuit || event->key() == Qt::Key_Escape) close();
}

}  // namespace linewarden::ui
