// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/failed_page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/status_texts.h"

#include <QTest>

namespace linewarden::test {

using namespace ui;

class TestStatusTexts : public QObject {
  Q_OBJECT

 private slots:
  static void countsConnectedPlcsWithoutTheDisabled() {
    PlcStatus up;
    up.state = LinkState::Connected;
    PlcStatus down;
    down.state = LinkState::BackingOff;
    PlcStatus off;
    off.state = LinkState::Disabled;
    const PlcSummary summary = summarise({up, down, off, up}, 5);
    QCOMPARE(summary.connected, 2);
    QCOMPARE(summary.wanted, 4);
    QVERIFY(!summary.allWell());
    QVERIFY(summarise({up, off}, 2).allWell());
  }

  static void writesSizesAsPeopleReadThem() {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(bytesText(4'200'000, english), QStringLiteral("4.2 MB"));
    QCOMPARE(bytesText(214'000'000, english), QStringLiteral("214 MB"));
  }

  static void takesAddressesApart() {
    QCOMPARE(parseAddress(QStringLiteral("settings")).page, QStringLiteral("settings"));
    const PageAddress tag = parseAddress(QStringLiteral("line:L1:L1.speed"));
    QCOMPARE(tag.page, QStringLiteral("line"));
    QCOMPARE(tag.place, QStringLiteral("L1:L1.speed"));
  }

  static void hasATitleOfItsOwnForEveryFailureToOpen() {
    const QString other = openFailureTitle(ErrorCode::Internal);
    QStringList titles;
    for (const ErrorCode code :
         {ErrorCode::StoreWrongKey, ErrorCode::StoreDamaged, ErrorCode::StoreTooNew,
          ErrorCode::StoreMissing, ErrorCode::StoreBusy, ErrorCode::DiskFull,
          ErrorCode::FileUnwritable, ErrorCode::FileUnreadable, ErrorCode::KeyringUnavailable,
          ErrorCode::KeyringRefused, ErrorCode::KeyMissing, ErrorCode::KeyDamaged,
          ErrorCode::PlantFileInvalid}) {
      const QString title = openFailureTitle(code);
      QVERIFY(title != other);
      QVERIFY(!titles.contains(title));
      titles.append(title);
    }
  }
};

static const RegisterTest<TestStatusTexts> registeredTestStatusTexts;

}  // namespace linewarden::test

#include "test_status_texts.moc"
