// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "tests/support/run_tests.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTime>
#include <QTranslator>

namespace linewarden::test {

namespace {

QString running() {
  return QCoreApplication::translate("values", "Running");
}

QString units(int count) {
  return QCoreApplication::translate("linewarden::ui::PlantStep", "%n unit(s), ", nullptr, count);
}

}  // namespace

class TestTranslation : public QObject {
  Q_OBJECT

 private:
  static void eachLanguage() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("oneUnit");
    QTest::addColumn<QString>("twoUnits");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("English") << "en"
                             << "Running"
                             << "1 unit, "
                             << "2 units, "
                             << "Cancel";
    QTest::newRow("German") << "de"
                            << "In Betrieb"
                            << "1 Teilanlage, "
                            << "2 Teilanlagen, "
                            << "Abbrechen";
    QTest::newRow("Italian") << "it"
                             << "In marcia"
                             << "1 unità, "
                             << "2 unità, "
                             << "Annulla";
    QTest::newRow("Spanish") << "es"
                             << "En marcha"
                             << "1 unidad, "
                             << "2 unidades, "
                             << "Cancelar";
    QTest::newRow("Chinese") << "zh_CN"
                             << "运行"
                             << "1 个单元，"
                             << "2 个单元，"
                             << "取消";
  }

 private slots:
  void cleanup() { translation::load(QStringLiteral("en")); }

  void hasEachLanguageBuiltIn() {
    QCOMPARE(translation::builtInCodes(),
             (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                          QStringLiteral("it"), QStringLiteral("zh_CN")}));
  }

  void speaksEachLanguage_data() { eachLanguage(); }
  void speaksEachLanguage() {
    QFETCH(const QString, code);
    translation::load(code);
    QTEST(running(), "running");
    QTEST(units(1), "oneUnit");
    QTEST(units(2), "twoUnits");
    QCOMPARE(QLocale().language(), QLocale(code).language());
  }

  void letsQtSpeakItToo_data() { eachLanguage(); }
  void letsQtSpeakItToo() {
    QFETCH(const QString, code);
    translation::load(code);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
  }

  void forgetsTheFormerLanguage() {
    translation::load(QStringLiteral("de"));
    translation::load(QStringLiteral("it"));
    translation::load(QStringLiteral("en"));
    QCOMPARE(running(), QStringLiteral("Running"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QVERIFY(QCoreApplication::instance()->findChildren<QTranslator*>().size() <= 2);
  }

  void speaksTheLanguageOfTheCountry() {
    translation::load(QStringLiteral("de_AT"));
    QCOMPARE(running(), QStringLiteral("In Betrieb"));
    QCOMPARE(QLocale().territory(), QLocale::Austria);
  }

  void tellsTheTimeAsInBritain() {
    translation::load(QStringLiteral("en"));
    QCOMPARE(QLocale().toString(QTime(16, 54), QLocale::ShortFormat), QStringLiteral("16:54"));
  }

  void speaksEnglishWhereTheLanguageIsNotThere() {
    translation::load(QStringLiteral("fi"));
    QCOMPARE(running(), QStringLiteral("Running"));
    QCOMPARE(units(1), QStringLiteral("1 unit, "));
    // Not Finnish buttons beside English words.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
  }

  void knowsWhatIsBuiltIn_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("there");
    QTest::newRow("itself") << "de" << true;
    QTest::newRow("with its country") << "de_CH" << true;
    QTest::newRow("Chinese without its country") << "zh" << true;
    QTest::newRow("traditional Chinese") << "zh_TW" << false;
    QTest::newRow("another language") << "fi" << false;
    QTest::newRow("no language") << "klingonese" << false;
    QTest::newRow("nothing") << "" << false;
  }
  void knowsWhatIsBuiltIn() {
    QFETCH(const QString, code);
    QTEST(translation::isBuiltIn(code), "there");
  }
};

static const RegisterTest<TestTranslation> registeredTestTranslation;

}  // namespace linewarden::test

#include "test_translation.moc"
