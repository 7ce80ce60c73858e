// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include <QApplication>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  return linewarden::test::runTests(argc, argv);
}
