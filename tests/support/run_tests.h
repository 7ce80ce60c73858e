// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace linewarden::test {

/// A test class announces itself, so that one executable runs a folder's classes:
/// `static const RegisterTest<TestTotp> registeredTestTotp;` in its .cpp file.
void addTest(std::function<std::unique_ptr<QObject>()> make);

template <class Test>
struct RegisterTest {
  RegisterTest() {
    addTest([] { return std::make_unique<Test>(); });
  }
};

/// Runs every announced class with Qt Test's own command line; 0 when all passed. The
/// executable's main makes the application object it needs and returns this.
int runTests(int argc, char** argv);

}  // namespace linewarden::test
