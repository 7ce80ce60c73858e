// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/wallboard/wallboard_window.h"
#include "wallboard_desk.h"

#include <QDir>
#include <QQuickItem>
#include <QSignalSpy>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

namespace {

/// A text as it stands on the screen.
struct SeenText {
  QString name;
  QString text;
  QRectF box;
  QFont font;
};

void gatherTexts(const QQuickItem* item, QList<SeenText>& texts) {
  if (!item->isVisible()) return;
  if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
    SeenText text;
    text.name = item->objectName();
    text.text = item->property("text").toString();
    text.box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    text.font = item->property("font").value<QFont>();
    // As small as it may be drawn: HorizontalFit makes long ones smaller.
    const int drawn = item->property("fontSizeMode").toInt() == 0
                          ? text.font.pixelSize()
                          : item->property("minimumPixelSize").toInt();
    text.font.setPixelSize(drawn);
    texts += text;
  }
  const auto children = item->childItems();
  for (const QQuickItem* child : children) gatherTexts(child, texts);
}

}  // namespace

class TestWallboardWindow : public QObject {
  Q_OBJECT

 private slots:
  static void staysReadableAtEverySize_data();
  static void staysReadableAtEverySize();
  static void showsNoticesInPlaceOfLines();
  static void takesNoInput();
  static void leavesByEscapeAndControlQ_data();
  static void leavesByEscapeAndControlQ();
};

void TestWallboardWindow::staysReadableAtEverySize_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<int>("theme");
  QTest::addColumn<bool>("isStale");
  const std::pair<const char*, QSize> sizes[] = {
      {"720p", QSize(1280, 720)}, {"1080p", QSize(1920, 1080)}, {"4K", QSize(3840, 2160)}};
  for (const auto& [name, size] : sizes) {
    QTest::addRow("%s, light", name) << size << static_cast<int>(ThemeKind::Light) << false;
    QTest::addRow("%s, dark, stale", name) << size << static_cast<int>(ThemeKind::Dark) << true;
  }
}

void TestWallboardWindow::staysReadableAtEverySize() {
  QFETCH(const QSize, size);
  QFETCH(const int, theme);
  QFETCH(const bool, isStale);
  WallboardDesk desk;
  desk.raise("test:critical", AlarmPriority::Critical, QStringLiteral("Capping torque high"),
             QStringLiteral("L1"));
  desk.raise("test:high", AlarmPriority::High,
             QStringLiteral("A text that is longer than any monitor in a hall is wide, so that it "
                            "has to be cut somewhere before it meets its neighbour"));
  desk.raise("test:low", AlarmPriority::Low, QStringLiteral("Backup is late"));
  desk.run(90s);
  if (isStale) desk.live.clock.advance(300s);
  QVERIFY(desk.shows(3));
  WallboardWindow window(static_cast<ThemeKind>(theme));
  window.showFeed(&desk.feed);
  window.resize(size);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  desk.feed.refresh();
  const QImage picture = window.grabWindow();
  const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
  if (!folder.isEmpty()) {
    picture.save(QDir(folder).filePath(QStringLiteral("wallboard-%1-%2.png")
                                           .arg(themeName(static_cast<ThemeKind>(theme)))
                                           .arg(size.height())));
  }
  QCOMPARE(window.complaints(), QStringList());
  QList<SeenText> texts;
  gatherTexts(window.rootObject(), texts);
  QVERIFY(texts.size() > 30);
  QStringList names;
  for (const SeenText& text : texts) {
    names += text.name;
    QFont plain = text.font;
    plain.setHintingPreference(QFont::PreferNoHinting);
    const double capitals = QFontMetricsF(plain).capHeight();
    QVERIFY2(capitals >= size.height() / 40.0 - 0.5, qPrintable(text.text));
    const bool isLarge = text.name == QStringLiteral("name") ||
                         text.name == QStringLiteral("clock") || text.name == QStringLiteral("oee");
    QVERIFY2(!isLarge || capitals >= size.height() / 24.0 - 0.5, qPrintable(text.text));
    QVERIFY2(QRectF(QPointF(), QSizeF(size)).contains(text.box), qPrintable(text.text));
  }
  QCOMPARE(names.contains(QStringLiteral("stale")), isStale);
  for (qsizetype one = 0; one < texts.size(); ++one) {
    for (qsizetype other = one + 1; other < texts.size(); ++other) {
      const QRectF common = texts[one].box.intersected(texts[other].box);
      QVERIFY2(common.width() < 1 || common.height() < 1,
               qPrintable(texts[one].text + QStringLiteral(" / ") + texts[other].text));
    }
  }
}

void TestWallboardWindow::showsNoticesInPlaceOfLines() {
  WallboardDesk desk;
  WallboardWindow window(ThemeKind::HighContrast);
  window.resize(1920, 1080);
  window.showNotice(QStringLiteral("Opening"), QStringLiteral("Wait."));
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QList<SeenText> texts;
  gatherTexts(window.rootObject(), texts);
  QCOMPARE(texts.size(), 2);
  desk.run(2s);
  window.showFeed(&desk.feed);
  window.grabWindow();
  texts.clear();
  gatherTexts(window.rootObject(), texts);
  QVERIFY(texts.size() > 20);
  window.showNotice(QStringLiteral("Gone"), {});
  texts.clear();
  gatherTexts(window.rootObject(), texts);
  QCOMPARE(texts.size(), 1);
  QCOMPARE(window.complaints(), QStringList());
}

void TestWallboardWindow::takesNoInput() {
  WallboardDesk desk;
  desk.run(2s);
  QVERIFY(desk.shows(0));
  WallboardWindow window(ThemeKind::Light);
  window.resize(1280, 720);
  window.showFeed(&desk.feed);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  const QImage before = window.grabWindow();
  for (int x = 40; x < 1280; x += 160) {
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(x, 300));
    QTest::mouseDClick(&window, Qt::RightButton, {}, QPoint(x, 650));
  }
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Q, Qt::Key_F11,
                            Qt::Key_Down, Qt::Key_Delete}) {
    QTest::keyClick(&window, key);
  }
  QVERIFY(window.isVisible());
  QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
  QCOMPARE(window.grabWindow(), before);
  QCOMPARE(window.rendererInterface()->graphicsApi(), QSGRendererInterface::Software);
}

void TestWallboardWindow::leavesByEscapeAndControlQ_data() {
  QTest::addColumn<int>("key");
  QTest::addColumn<int>("modifiers");
  QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape) << static_cast<int>(Qt::NoModifier);
  QTest::newRow("Ctrl+Q") << static_cast<int>(Qt::Key_Q) << static_cast<int>(Qt::ControlModifier);
}

void TestWallboardWindow::leavesByEscapeAndControlQ() {
  QFETCH(const int, key);
  QFETCH(const int, modifiers);
  WallboardWindow window(ThemeKind::Light);
  window.resize(1280, 720);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QTest::keyClick(&window, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
  QTRY_VERIFY(!window.isVisible());
}

static const RegisterTest<TestWallboardWindow> registeredTestWallboardWindow;

}  // namespace linewarden::test

#include "test_wallboard_window.moc"
