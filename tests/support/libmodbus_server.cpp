// SPDX-License-Identifier: GPL-3.0-or-later
// Modbus/TCP servers on libmodbus' own server functions: libmodbus_server [COUNT].
// Prints "port N" for each and serves until standard input ends. Register i of every
// table holds i * 7 + 3, bit i is on where i is a multiple of 3; 2000 of each.
#include <QHostAddress>
#include <QTcpServer>

#include <modbus.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int tableSize = 2000;
constexpr int attempts = 20;

struct FreeContext {
  void operator()(modbus_t* context) const { modbus_free(context); }
};
struct FreeMapping {
  void operator()(modbus_mapping_t* mapping) const { modbus_mapping_free(mapping); }
};
using Context = std::unique_ptr<modbus_t, FreeContext>;
using Mapping = std::unique_ptr<modbus_mapping_t, FreeMapping>;

struct Listener {
  Context context;
  int socket = -1;
  int port = 0;
};

/// libmodbus takes no port 0, so a port that was free a moment ago is tried.
Listener listenSomewhere() {
  for (int attempt = 0; attempt < attempts; ++attempt) {
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) continue;
    const int port = probe.serverPort();
    probe.close();
    Context context(modbus_new_tcp("127.0.0.1", port));
    const int socket = modbus_tcp_listen(context.get(), 1);
    if (socket >= 0) return {std::move(context), socket, port};
  }
  return {};
}

Mapping makeTables() {
  Mapping mapping(modbus_mapping_new(tableSize, tableSize, tableSize, tableSize));
  for (int i = 0; i < tableSize; ++i) {
    mapping->tab_bits[i] = mapping->tab_input_bits[i] = i % 3 == 0 ? 1 : 0;
    mapping->tab_registers[i] = mapping->tab_input_registers[i] = static_cast<uint16_t>(i * 7 + 3);
  }
  return mapping;
}

void serve(Listener listener) {
  const Mapping tables = makeTables();
  std::array<uint8_t, MODBUS_TCP_MAX_ADU_LENGTH> request{};
  modbus_t* context = listener.context.get();
  while (modbus_tcp_accept(context, &listener.socket) >= 0) {
    while (true) {
      const int length = modbus_receive(context, request.data());
      if (length < 0) break;
      if (length > 0 && modbus_reply(context, request.data(), length, tables.get()) < 0) break;
    }
    modbus_close(context);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 1;
  for (int i = 0; i < count; ++i) {
    Listener listener = listenSomewhere();
    if (listener.socket < 0) return 1;
    std::printf("port %d\n", listener.port);
    std::thread(serve, std::move(listener)).detach();
  }
  std::fflush(stdout);
  std::string line;
  while (std::getline(std::cin, line)) {
  }
  std::_Exit(0);  // the threads wait in libmodbus and cannot be woken
}
