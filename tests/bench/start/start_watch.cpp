// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the real program by bench_start (QT_QPA_GENERIC_PLUGINS): says on standard
// output when what a person waits for has been drawn, as "NAME MICROSECONDS" of the steady
// clock, and signs in as fast as keys can be pressed. "startwatch:NAME;PASSWORD;CODE".
#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QSet>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace {

bool isOf(const QWidget& widget, const char* type) {
  return qstrcmp(widget.metaObject()->className(), type) == 0;
}

/// "3 of 3 PLCs"
bool isComplete(const QString& text) {
  const QStringList words = text.split(QLatin1Char(' '));
  return words.size() > 2 && words.at(0) == words.at(2) && words.at(0) != QStringLiteral("0");
}

class StartWatch final : public QObject {
  Q_OBJECT

 public:
  explicit StartWatch(const QStringList& person) : person_(person) {
    QCoreApplication::instance()->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) {
      if (const auto* widget = qobject_cast<QWidget*>(watched)) sees(*widget);
    }
    return false;
  }

 private:
  void sees(const QWidget& widget) {
    if (isOf(widget, "linewarden::ui::MainWindow")) tell("window", [] {});
    if (widget.objectName() == QStringLiteral("signInName")) {
      tell("sign-in", [this, window = widget.window()] { typePassword(*window); });
    }
    if (widget.objectName() == QStringLiteral("signInCode")) {
      tell("second-factor", [this, window = widget.window()] { typeCode(*window); });
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button != nullptr && button->objectName() == QStringLiteral("statusPlcs") &&
        isComplete(button->text())) {
      tell("plcs", [] {});
    }
    // A line's speed comes from its PLC alone, never from history.
    const QString said = widget.accessibleName();
    if (isOf(widget, "linewarden::ui::ValueText") && said.startsWith(QStringLiteral("Speed: ")) &&
        std::any_of(said.cbegin(), said.cend(), [](QChar sign) { return sign.isDigit(); })) {
      tell("values", [] {});
    }
  }

  /// Once, after what is being painted has reached the window; then goes on with `next`.
  template <class Next>
  void tell(const char* name, Next next) {
    if (told_.contains(QLatin1String(name))) return;
    told_.insert(QLatin1String(name));
    QMetaObject::invokeMethod(
        this,
        [name, next] {
          const auto now = std::chrono::steady_clock::now().time_since_epoch();
          std::printf("%s %lld\n", name,
                      static_cast<long long>(
                          std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
          std::fflush(stdout);
          next();
        },
        Qt::QueuedConnection);
  }

  static void press(const QWidget& window, const char* name, const QString& text) {
    auto* field = window.findChild<QWidget*>(QString::fromLatin1(name));
    if (field == nullptr) return;
    for (const QChar letter : text) {
      QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
      QCoreApplication::sendEvent(field, &down);
    }
  }

  static void click(const QWidget& window, const char* name) {
    auto* button = window.findChild<QAbstractButton*>(QString::fromLatin1(name));
    if (button != nullptr) button->click();
  }

  void typePassword(const QWidget& window) const {
    press(window, "signInName", person_.value(0));
    press(window, "signInPassword", person_.value(1));
    click(window, "signInContinue");
  }

  void typeCode(const QWidget& window) const {
    press(window, "signInCode", person_.value(2));
    click(window, "signInEnter");
  }

  const QStringList person_;
  QSet<QString> told_;
};

}  // namespace

class StartWatchPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "start_watch.json")

 public:
  QObject* create(const QString& key, const QString& specification) override {
    if (key != QStringLiteral("startwatch")) return nullptr;
    return new StartWatch(specification.split(QLatin1Char(';')));
  }
};

#include "start_watch.moc"
