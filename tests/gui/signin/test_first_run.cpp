// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"
#include "app/base/translation.h"
#include "app/console/set_up.h"
#include "app/crypto/totp.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "ui/proof/code_field.h"
#include "ui/signin/first_run_wizard.h"
#include "ui/signin/recovery_phrase_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace linewarden::test {

using namespace ui;

namespace {

const QByteArray smallPlant = R"(
[site]
id = "S1"
title = "Test site"

[[areas]]
id = "A1"
title = "Hall"

[[zones]]
id = "Z1"
title = "Cell"
security_level_target = 2

[[plcs]]
id = "P1"
title = "PLC 1"
zone = "Z1"
host = "127.0.0.1"
port = 15020

[[lines]]
id = "L1"
title = "Line 1"
area = "A1"
units = ["L1.filler"]

[[units]]
id = "L1.filler"
title = "Filler"
line = "L1"

[[tags]]
name = "L1.filler.torque"
title = "Torque"
plc = "P1"
unit = "L1.filler"
type = "uint16"
table = "holding"
address = 0
)";

/// The wizard and the hand of the person in front of it.
struct Desk {
  QTemporaryDir scratch;
  ManualClock clock;
  std::unique_ptr<FirstRunWizard> wizard;

  Desk() {
    ConsolePlace place{scratch.filePath(QStringLiteral("place")),
                       scratch.filePath(QStringLiteral("key"))};
    wizard = std::make_unique<FirstRunWizard>(clock, place);
    wizard->resize(1280, 800);
    wizard->show();
  }
  [[nodiscard]] QString plantFile(const QByteArray& content) const {
    const QString path = scratch.filePath(QStringLiteral("plant.toml"));
    if (!os::writePrivateFile(path, content)) return {};
    return path;
  }
  [[nodiscard]] QWidget* step() const {
    return wizard->findChild<QStackedWidget*>()->currentWidget();
  }
  [[nodiscard]] Button* nextButton() const {
    return wizard->findChild<Button*>(QStringLiteral("wizardNext"));
  }
  void press() const { QTest::mouseClick(nextButton(), Qt::LeftButton); }
  void choosePlant(const QString& path) const {
    step()->findChildren<QRadioButton*>().at(1)->click();
    auto* field = step()->findChild<TextField*>();
    field->setText(path);
    emit field->line()->editingFinished();
  }
  void nameAdministrator(const QString& password, const QString& repeated) const {
    const auto texts = step()->findChildren<TextField*>();
    texts.at(0)->setText(QStringLiteral("Anna Rossi"));
    texts.at(1)->setText(QStringLiteral("rossi"));
    const auto passwords = step()->findChildren<PasswordField*>();
    passwords.at(0)->setPassword(password);
    passwords.at(1)->setPassword(repeated);
    press();
  }
  /// The secret as it stands beside the QR code.
  [[nodiscard]] QString spelledSecret() const {
    for (const QLabel* label : step()->findChildren<QLabel*>()) {
      if (label->textInteractionFlags() & Qt::TextSelectableByMouse) return label->text();
    }
    return {};
  }
  [[nodiscard]] QStringList shownPhrase() const {
    QStringList words(24);
    int number = 0;
    for (const QLabel* label : step()->findChildren<QLabel*>()) {
      bool isNumber = false;
      const int read = label->text().toInt(&isNumber);
      if (isNumber) {
        number = read;
      } else if (number > 0) {
        words[number - 1] = label->text();
        number = 0;
      }
    }
    return words;
  }
};

const QString goodPassword = QStringLiteral("seven quiet green bottles");

}  // namespace

class TestFirstRun : public QObject {
  Q_OBJECT

 private slots:
  void setsUpAPlaceFromItsAnswers() {
    Desk desk;
    QSignalSpy finished(desk.wizard.get(), &FirstRunWizard::finished);
    answerAll(desk, [] {});
    QVERIFY2(!QDir(desk.scratch.filePath(QStringLiteral("place"))).exists(),
             "nothing is written before the last step");
    desk.press();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QVERIFY(isSetUp(desk.scratch.filePath(QStringLiteral("place"))));
  }

  void showsWhatIsWrongWithThePlantFile() {
    Desk desk;
    desk.choosePlant(desk.plantFile("[site]\nid = 5\n"));
    auto* problems = desk.step()->findChild<QPlainTextEdit*>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->toPlainText().contains(QStringLiteral("line 2")));
    QVERIFY(!desk.nextButton()->isEnabled());
  }

  void refusesAWeakOrMistypedPassword() {
    Desk desk;
    desk.choosePlant(desk.plantFile(smallPlant));
    QTRY_VERIFY(desk.nextButton()->isEnabled());
    desk.press();
    desk.nameAdministrator(QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(desk.step()->findChildren<PasswordField*>().at(0)->hasProblem());
    desk.nameAdministrator(goodPassword, QStringLiteral("seven quiet green bottle"));
    QVERIFY(desk.step()->findChildren<PasswordField*>().at(1)->hasProblem());
    QCOMPARE(desk.step()->findChildren<PasswordField*>().size(), 2);
  }

  void asksForTheCodeOfThisSecret() {
    Desk desk;
    desk.choosePlant(desk.plantFile(smallPlant));
    QTRY_VERIFY(desk.nextButton()->isEnabled());
    desk.press();
    desk.nameAdministrator(goodPassword, goodPassword);
    auto* code = desk.step()->findChild<CodeField*>();
    QVERIFY(code != nullptr);
    code->setText(QStringLiteral("12345"));
    desk.press();
    QVERIFY(code->hasProblem());
    QVERIFY(code->isVisible());
  }

  // With LINEWARDEN_PICTURES set to a folder, saves what each step looks like, for eyes.
  void drawsPictures() {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) QSKIP("LINEWARDEN_PICTURES names no folder");
    const auto back = qScopeGuard([] { translation::load(QStringLiteral("en")); });
    for (const char* language : {"en", "de", "it", "es", "zh_CN"}) {
      translation::load(QString::fromLatin1(language));
      Desk desk;
      int step = 0;
      answerAll(desk, [&] {
        QCoreApplication::processEvents();
        const QString name =
            QStringLiteral("%1/first-run-%2-%3.png").arg(folder, language).arg(++step);
        QVERIFY(desk.wizard->grab().save(name));
      });
      QCOMPARE(step, 7);
    }
  }

 private:
  /// Goes through the steps up to the last one; `look` is called on each.
  static void answerAll(Desk& desk, const std::function<void()>& look);
  static std::optional<QByteArray> fromSpelled(const QString& text);
};

void TestFirstRun::answerAll(Desk& desk, const std::function<void()>& look) {
  desk.choosePlant(desk.plantFile(smallPlant));
  QTRY_VERIFY(desk.nextButton()->isEnabled());
  look();
  desk.press();
  look();
  desk.nameAdministrator(goodPassword, goodPassword);
  look();
  const QByteArray secret = *fromSpelled(desk.spelledSecret());
  QByteArray copy = secret;
  copy.detach();
  desk.step()->findChild<CodeField*>()->setText(
      totp::codeAt(SecretBytes::take(copy), totp::stepAt(desk.clock.now())));
  desk.press();
  look();
  QVERIFY(!desk.nextButton()->isEnabled());
  desk.step()->findChild<QCheckBox*>()->click();
  desk.press();
  look();
  const QStringList phrase = desk.shownPhrase();
  QCOMPARE(phrase.size(), 24);
  desk.step()->findChild<QCheckBox*>()->click();
  desk.press();
  look();
  const auto* confirm = qobject_cast<ConfirmPhraseStep*>(desk.step());
  QVERIFY(confirm != nullptr);
  for (const int position : confirm->asked()) {
    desk.step()
        ->findChild<TextField*>(QStringLiteral("word-%1").arg(position))
        ->setText(phrase.at(position));
  }
  desk.press();
  look();
}

std::optional<QByteArray> TestFirstRun::fromSpelled(const QString& text) {
  // Independent of the code under test: RFC 4648 base32 by hand.
  static const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QByteArray bytes;
  quint32 held = 0;
  int bits = 0;
  for (const char letter : text.toLatin1()) {
    if (letter == ' ') continue;
    const qsizetype value = alphabet.indexOf(letter);
    if (value < 0) return std::nullopt;
    held = (held << 5) | static_cast<quint32>(value);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes += static_cast<char>((held >> bits) & 0xFF);
    }
  }
  return bytes;
}

static const RegisterTest<TestFirstRun> registeredTestFirstRun;

}  // namespace linewarden::test

#include "test_first_run.moc"
