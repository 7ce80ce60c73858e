// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include <QTest>

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
  for (const auto& make : tests()) {
    const std::unique_ptr<QObject> test = make();
    failed += QTest::qExec(test.get(), argc, argv);
  }
  return failed == 0 ? 0 : 1;
}

}  // namespace linewarden::test
