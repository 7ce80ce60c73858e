// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include <QTest>

#include <string>
#include <vector>

namespace linewarden::test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>>& tests() {
  static std::vector<std::function<std::unique_ptr<QObject>()>> all;
  return all;
}

}  // namespace

void addTest(std::function<std::unique_ptr<QObject>()> make) {
  tests().push_back(std::move(make));
}

int runTests(int argc, char** argv) {
  int failed = 0;
  if (tests().empty()) return 1;
  // Qt Test's handler raises a signal again and again where its output is gone: a test whose CTest
  // was stopped would run on for ever. Without it the signal ends the program, as CTest tells.
  std::vector<char*> arguments(argv, argv + argc);
  std::string noHandler = "-nocrashhandler";
  arguments.push_back(noHandler.data());
  arguments.push_back(nullptr);
  for (const auto& make : tests()) {
    const std::unique_ptr<QObject> test = make();
    failed += QTest::qExec(test.get(), argc + 1, arguments.data());
  }
  return failed == 0 ? 0 : 1;
}

}  // namespace linewarden::test
