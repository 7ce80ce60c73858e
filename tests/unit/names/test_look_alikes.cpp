// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/name_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestLookAlikes : public QObject {
  Q_OBJECT

 private slots:
  void knowsThem_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char* what, const QString& a, const QString& b) {
      QTest::newRow(what) << a << b;
    };
    const QString rossi = QStringLiteral("rossi");
    row("the same", rossi, rossi);
    row("zero", rossi, QStringLiteral("r0ssi"));
    row("Cyrillic o", rossi, QStringLiteral("r\u043essi"));
    row("Greek omicron", rossi, QStringLiteral("r\u03bfssi"));
    row("capitals", rossi, QStringLiteral("ROSSI"));
    row("capitals and zero", rossi, QStringLiteral("R0SSI"));
    row("one for i", rossi, QStringLiteral("ross1"));
    row("l for i", rossi, QStringLiteral("rossl"));
    row("dotless i", rossi, QStringLiteral("ross\u0131"));
    row("dot", rossi, QStringLiteral("ros.si"));
    row("dash at the end", rossi, QStringLiteral("rossi-"));
    row("wide letters", rossi, QStringLiteral("\uff52\uff4f\uff53\uff53\uff49"));
    row("mathematical letters", rossi,
        QStringLiteral("\U0001D42B\U0001D428\U0001D42C\U0001D42C\U0001D422"));
    row("zero-width space", rossi, QStringLiteral("ro\u200bssi"));
    row("soft hyphen", rossi, QStringLiteral("ro\u00adssi"));
    row("right-to-left override", rossi, QStringLiteral("\u202erossi"));
    row("rn", QStringLiteral("miller"), QStringLiteral("rniller"));
    row("rn inside", QStringLiteral("arnold"), QStringLiteral("amold"));
    row("l1I", QStringLiteral("lIl"), QStringLiteral("1l1"));
    row("capital I first", QStringLiteral("Ian Smith"), QStringLiteral("lan Smith"));
    row("all Cyrillic", QStringLiteral("cope"), QStringLiteral("\u0441\u043e\u0440\u0435"));
    row("capital Cyrillic", QStringLiteral("COPE"), QStringLiteral("\u0421\u041e\u0420\u0415"));
    row("spaces", QStringLiteral("Anna Rossi"), QStringLiteral("AnnaRossi"));
    row("accent apart", QStringLiteral("Jos\u00e9"), QStringLiteral("Jose\u0301"));
    row("apostrophes", QStringLiteral("O'Neil"), QStringLiteral("O\u2019Neil"));
    row("loose accent", QStringLiteral("O'Neil"), QStringLiteral("O\u00b4Neil"));
    row("ligature", QStringLiteral("Raffini"), QStringLiteral("Ra\ufb03ni"));
    row("sharp s", QStringLiteral("Weiss"), QStringLiteral("WEISS"));
    row("dashes", QStringLiteral("Karl-Heinz"), QStringLiteral("Karl\u2013Heinz"));
  }
  void knowsThem() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(looksLike(a, b), qPrintable(nameSkeleton(a) + u' ' + nameSkeleton(b)));
    QVERIFY(looksLike(b, a));
  }
  void tellsOthersApart_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char* a, const char* b) {
      QTest::addRow("%s, %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b);
    };
    row("rossi", "rosso");
    row("rossi", "rossi2");
    row("rossi", "russi");
    row("a.rossi", "b.rossi");
    row("m.keller", "n.keller");
    row("keller", "kellner");
    row("Anna Rossi", "Anna Russo");
    row("José", "Jose");
    row("Müller", "Muller");
    row("李娜", "李妮");
    row("王伟", "王伟民");
    row("Иван", "Иванов");
    row("محمد", "أحمد");
    row("김민준", "김민서");
    row("user1", "user2");
    row("op-3", "op-8");
    row("", "");
    row("...", "---");
    row("", "rossi");
  }
  void tellsOthersApart() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(!looksLike(a, b), qPrintable(nameSkeleton(a)));
  }
  void isStableOnItself_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"rossi", "R0SSI", "miller", "Ιωάννης", "Мария", "李娜", "Ångström",
                             "دانيال", "김민준", "İnönü", "ßẞ", "ﷺ", "w8 | x", "½ Ⅷ"}) {
      QTest::newRow(name) << QString::fromUtf8(name);
    }
  }
  void isStableOnItself() {
    QFETCH(QString, name);
    const QString skeleton = nameSkeleton(name);
    QCOMPARE(nameSkeleton(skeleton), skeleton);
    QCOMPARE(nameSkeleton(name.toUpper()), nameSkeleton(name.toUpper().toLower()));
  }
  void boundsItsInput() {
    const QString huge(10'000'000, u'\ufdfa');
    QVERIFY(nameSkeleton(huge).size() <= 20 * 512);
    QVERIFY(!nameSkeleton(QString(QChar(0xd83d)) + u'a').isEmpty());
    QCOMPARE(nameSkeleton(QString(QChar(0xdc00))), QString());
  }
};

static const RegisterTest<TestLookAlikes> registeredTestLookAlikes;

}  // namespace linewarden::test

#include "test_look_alikes.moc"
