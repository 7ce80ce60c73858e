// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  linewarden::ui::applyTheme(application, linewarden::ui::ThemeKind::Light);
  return linewarden::test::runTests(argc, argv);
}
