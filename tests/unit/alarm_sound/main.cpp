// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  return linewarden::test::runTests(argc, argv);
}
