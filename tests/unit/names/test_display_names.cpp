// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/names/name_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestDisplayNames : public QObject {
  Q_OBJECT

 private slots:
  void acceptsNamesOfTheWorld_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"Anna Rossi",
                             "Nicolò D’Angelo",
                             "Maria Grazia De Luca",
                             "Jürgen Müller-Lüdenscheidt",
                             "Dr. Karl-Heinz Weiß",
                             "María José Núñez Peña",
                             "Mª Ángeles Ibáñez",
                             "Núria Paral·lel",
                             "Seán Ó Súilleabháin",
                             "Siân Llŷr",
                             "Øyvind Ågård",
                             "Guðrún Þórðardóttir",
                             "Žofie Dvořáková",
                             "Łukasz Wójcik",
                             "Ștefan Țepeș",
                             "Erzsébet Őszi-Szűcs",
                             "Đorđe Živković",
                             "Ёлена Щербакова",
                             "Мар’яна Їжакевич",
                             "Димитър Иванов",
                             "Љубица Њешковић",
                             "Ґанна О’Ніл",
                             "Ιωάννης Παπαδόπουλος",
                             "Կարեն Հովհաննիսյան",
                             "გიორგი ბერიძე",
                             "דָּוִד לוי",
                             "ז׳קלין כהן",
                             "محمد بن عبد الله",
                             "فاطمة الزهراء",
                             "رضا پهلوان",
                             "राम प्रकाश शर्मा",
                             "শ্রীমতী রায়",
                             "கார்த்திக் சுப்பிரமணியன்",
                             "ఎన్టీ రామారావు",
                             "ಶ್ರೀನಿವಾಸ ಗೌಡ",
                             "ഗീത നായർ",
                             "ගාමිණී පෙරේරා",
                             "สมชาย ใจดี",
                             "သန်းရွှေ",
                             "សុខ វិសាល",
                             "ບຸນມີ",
                             "བསྟན་འཛིན་རྒྱ་མཚོ",
                             "አበበ ቢቂላ",
                             "Nguyễn Thị Hồng Ánh",
                             "Ọlábísí Ògúnwándé",
                             "Ŋaaba Ɖeka",
                             "Kealiʻi Kaʻahumanu",
                             "Oʻtkir Gʻulomov",
                             "Ayşe Gülçin İnönü",
                             "Əli Həsənov",
                             "李娜",
                             "歐陽 修",
                             "王小明 Anna",
                             "李Anna",
                             "山田 太郎",
                             "佐々木ゆうこ",
                             "マリー・キュリー",
                             "김민준",
                             "金 Minjun",
                             "阿卜杜拉·买买提",
                             "Ngũgĩ wa Thiong'o",
                             "Jan Novák ml.",
                             "O. Rossi (night shift)",
                             "Rossi, Anna",
                             "Smith & Sons, J.",
                             "Anna Rossi 2",
                             "Martin Luther King, Jr.",
                             "X Æ A-12",
                             "Li",
                             "D"}) {
      QTest::newRow(name) << QString::fromUtf8(name);
    }
    QTest::newRow("80 letters") << QString(80, u'a');
    QTest::newRow("80 letters and accents apart")
        << QString(QStringLiteral("e\u0301").repeated(80));
    QTest::newRow("80 beyond the first plane")
        << QString(QStringLiteral("\U00020000").repeated(80));
    QTest::newRow("spaces around") << QStringLiteral("  Anna  Rossi ");
    QTest::newRow("wide spaces") << QStringLiteral("李\u3000娜");
    QTest::newRow("alphabets apart") << QStringLiteral("Анна Rossi");
    QTest::newRow("alphabets with a hyphen") << QStringLiteral("Анна-Rossi");
  }
  void acceptsNamesOfTheWorld() {
    QFETCH(QString, name);
    QCOMPARE(displayNameProblem(name), QString());
    const QString normal = normalDisplayName(name);
    QCOMPARE(displayNameProblem(normal), QString());
    QCOMPARE(normalDisplayName(normal), normal);
    QVERIFY(!nameSkeleton(name).isEmpty());
  }
  void refusesWhatCannotBeSeen_data() {
    QTest::addColumn<char32_t>("character");
    for (const char32_t character :
         {U'\x00',       U'\x01',       U'\t',         U'\n',         U'\r',         U'\x1b',
          U'\x7f',       U'\u0085',     U'\u00ad',     U'\u034f',     U'\u061c',     U'\u115f',
          U'\u17b4',     U'\u180e',     U'\u200b',     U'\u200c',     U'\u200d',     U'\u200e',
          U'\u200f',     U'\u2028',     U'\u2029',     U'\u202a',     U'\u202b',     U'\u202c',
          U'\u202d',     U'\u202e',     U'\u2060',     U'\u2061',     U'\u2066',     U'\u2067',
          U'\u2068',     U'\u2069',     U'\u206a',     U'\u2800',     U'\u3164',     U'\ufe00',
          U'\ufe0f',     U'\ufeff',     U'\uffa0',     U'\ufff9',     U'\ufffd',     U'\uffff',
          U'\ue000',     U'\uf8ff',     U'\u0378',     U'\U000E0001', U'\U000E0041', U'\U000E007F',
          U'\U000E0100', U'\U000F0000', U'\U0010FFFD', U'\U0001D173'}) {
      QTest::newRow(qPrintable(code(character))) << character;
    }
  }
  void refusesWhatCannotBeSeen() {
    QFETCH(char32_t, character);
    const QString unseen = QStringView(QChar::fromUcs4(character)).toString();
    for (const QString& name : {QStringLiteral("Anna ") + unseen + QStringLiteral("Rossi"),
                                unseen + QStringLiteral("Anna"), QStringLiteral("Anna") + unseen}) {
      const QString problem = displayNameProblem(name);
      QVERIFY2(problem.contains(code(character)), qPrintable(problem));
      QVERIFY(!problem.contains(unseen));
      // What the store would keep is refused too.
      QVERIFY(!displayNameProblem(normalDisplayName(name)).isEmpty());
    }
  }
  void refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* what, const QString& name, const char* told) {
      QTest::newRow(what) << name << QString::fromUtf8(told);
    };
    row("empty", {}, "missing");
    row("spaces", QStringLiteral(" \u00a0\u3000 "), "missing");
    row("81 letters", QString(81, u'a'), "80");
    row("10 MB", QString(10'000'000, u'\u202e'), "80");
    row("much space", QStringLiteral("Anna") + QString(600, u' ') + QStringLiteral("Rossi"), "80");
    row("no letter", QStringLiteral("12-34"), "no letter");
    row("dashes", QStringLiteral("---"), "no letter");
    row("half a pair", QStringLiteral("Anna") + QChar(0xd83d), "U+D83D");
    row("other half", QChar(0xde00) + QStringLiteral("Anna"), "U+DE00");
    row("halves swapped", QStringLiteral("A") + QChar(0xde00) + QChar(0xd83d), "U+DE00");
    row("check mark", QStringLiteral("Anna Rossi \u2713"), "U+2713");
    row("smile", QStringLiteral("Anna \U0001F600"), "U+1F600");
    row("markup", QStringLiteral("<b>Anna</b>"), "U+003C");
    row("currency", QStringLiteral("Anna $mith"), "U+0024");
    row("enclosed", QStringLiteral("Anna\u20dd"), "U+20DD");
    row("five accents", QStringLiteral("Anna\u0300\u0301\u0302\u0303\u0304"), "too many");
    row("same accent twice", QStringLiteral("Anb\u0323\u0323"), "twice");
    row("accent first", QStringLiteral("\u0301Anna"), "U+0301");
    row("accent on a space", QStringLiteral("Anna \u0301Rossi"), "U+0301");
    row("Cyrillic o", QStringLiteral("Anna R\u043essi"), "U+043E");
    row("Cyrillic but one", QStringLiteral("\u0410n\u0430\u0410"), "U+006E");
    row("Greek omicron", QStringLiteral("R\u03bfssi"), "U+03BF");
    row("Latin in Cyrillic", QStringLiteral("И\u0432\u0430\u043do\u0432"), "U+006F");
    row("Armenian", QStringLiteral("R\u0585ssi"), "U+0585");
    row("Cherokee", QStringLiteral("\u13aanna"), "U+13AA");
    row("initial of another alphabet", QStringLiteral("\u0410.Rossi"), "U+0410");
    row("Hebrew and Latin", QStringLiteral("Anna\u05d0"), "U+05D0");
    row("digits of two kinds", QStringLiteral("Anna 1\u0966"), "two kinds");
  }
  void refuses() {
    QFETCH(QString, name);
    QFETCH(QString, told);
    const QString problem = displayNameProblem(name);
    QVERIFY2(problem.contains(told), qPrintable(problem));
    QVERIFY(problem.size() < 400);
  }
  void normalises_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("normal");
    const QString anna = QStringLiteral("Anna Rossi");
    QTest::newRow("as it is") << anna << anna;
    QTest::newRow("around") << QStringLiteral("  Anna Rossi  ") << anna;
    QTest::newRow("between") << QStringLiteral("Anna   Rossi") << anna;
    QTest::newRow("no-break") << QStringLiteral("\u00a0Anna\u202f\u2003Rossi\u3000") << anna;
    QTest::newRow("composed") << QStringLiteral("Jose\u0301") << QStringLiteral("Jos\u00e9");
    QTest::newRow("case stays") << QStringLiteral("ANNA rossi") << QStringLiteral("ANNA rossi");
    QTest::newRow("width stays") << QStringLiteral("\uff21nna") << QStringLiteral("\uff21nna");
    QTest::newRow("tab stays") << QStringLiteral("Anna\tRossi") << QStringLiteral("Anna\tRossi");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces") << QStringLiteral("   ") << QString();
    QTest::newRow("huge stays") << QString(100'000, u' ') << QString(100'000, u' ');
  }
  void normalises() {
    QFETCH(QString, name);
    QFETCH(QString, normal);
    QCOMPARE(normalDisplayName(name), normal);
  }

 private:
  static QString code(char32_t character) {
    return QStringLiteral("U+%1")
        .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'))
        .toUpper();
  }
};

static const RegisterTest<TestDisplayNames> registeredTestDisplayNames;

}  // namespace linewarden::test

#include "test_display_names.moc"
