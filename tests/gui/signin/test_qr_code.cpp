// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/signin/qr_code.h"

#include <QTest>

namespace linewarden::test {

class TestQrCode : public QObject {
  Q_OBJECT

 private slots:
  void hasTheThreeFinderPatterns() {
    const QImage modules = ui::qrModules(QStringLiteral("otpauth://totp/Plant:rossi?secret=ABCD"));
    QVERIFY(!modules.isNull());
    QCOMPARE((modules.width() - 17) % 4, 0);  // version v has 17 + 4 v modules
    const int far = modules.width() - 7;
    for (const QPoint& corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)}) {
      for (int i = 0; i < 7; ++i) {
        QCOMPARE(modules.pixelIndex(corner + QPoint(i, 0)), 1);
        QCOMPARE(modules.pixelIndex(corner + QPoint(0, i)), 1);
      }
      QCOMPARE(modules.pixelIndex(corner + QPoint(1, 1)), 0);
      QCOMPARE(modules.pixelIndex(corner + QPoint(3, 3)), 1);
    }
  }
  void refusesATextThatIsTooLong() {
    QVERIFY(ui::qrModules(QString(4000, QLatin1Char('x'))).isNull());
  }
  void differsForAnotherText() {
    QVERIFY(ui::qrModules(QStringLiteral("one")) != ui::qrModules(QStringLiteral("two")));
  }
};

static const RegisterTest<TestQrCode> registeredTestQrCode;

}  // namespace linewarden::test

#include "test_qr_code.moc"
