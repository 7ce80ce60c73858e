// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/served_plant_file.h"
#include "demo.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

class TestServedPlantFile : public QObject {
  Q_OBJECT

 private slots:
  void changesHostsAndPortsAlone() {
    QFile file(sim::demoPlantPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QString host = QStringLiteral("127.0.0.1");
    const auto served = sim::servedPlantFile(text, {{QStringLiteral("L1"), host, 1111},
                                                    {QStringLiteral("L2"), host, 2222},
                                                    {QStringLiteral("L3"), host, 3333}});
    QVERIFY(served.ok());
    const auto before = readPlantFile(text).plant;
    const auto after = readPlantFile(*served).plant;
    QVERIFY(before && after);
    QCOMPARE(after->plcs[2].port, quint16{3333});
    QCOMPARE(after->plcs[2].timeout, before->plcs[2].timeout);
    QCOMPARE(after->plcs[1].maxInFlight, before->plcs[1].maxInFlight);
    QCOMPARE(after->tags.size(), before->tags.size());
    QVERIFY(served->startsWith(text.left(text.indexOf("[[plcs]]"))));
  }

  void refusesPlcsWrittenInline() {
    const QByteArray text = "plcs = [{ id = \"A\", host = \"10.0.0.1\" }]\n";
    const auto served =
        sim::servedPlantFile(text, {{QStringLiteral("A"), QStringLiteral("127.0.0.1"), 1111}});
    QVERIFY(!served.ok());
    QCOMPARE(served.error().code, ErrorCode::NotSupported);
  }
};

static const RegisterTest<TestServedPlantFile> registeredTestServedPlantFile;

}  // namespace linewarden::test

#include "test_served_plant_file.moc"
