// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "tests/support/run_tests.h"

#include <QSet>
#include <QTest>

namespace linewarden::test {

class TestResult : public QObject {
  Q_OBJECT

 private slots:
  void holdsAValueOrAnError() {
    const Result<int> seven = 7;
    const Result<int> none = Error{ErrorCode::NotFound, QStringLiteral("gone"), {}};
    QVERIFY(seven.ok());
    QCOMPARE(*seven, 7);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
  }
  void throwsWhenAskedForWhatItHasNot() {
    const Result<int> none = Error{};
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)none.value());
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)Result<void>().error());
  }
  void everyCodeHasItsOwnName() {
    QSet<QString> names;
    int count = 0;
    for (int code = 0; code <= static_cast<int>(ErrorCode::AuditBroken); ++code, ++count) {
      names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    }
    QCOMPARE(names.size(), count);
  }
};

static const RegisterTest<TestResult> registeredTestResult;

}  // namespace linewarden::test

#include "test_result.moc"
