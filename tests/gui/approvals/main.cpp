// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  // Light, unless pictures of another theme are wanted.
  linewarden::ui::applyTheme(
      application, linewarden::ui::themeKindFromName(qEnvironmentVariable("LINEWARDEN_THEME")));
  return linewarden::test::runTests(argc, argv);
}
