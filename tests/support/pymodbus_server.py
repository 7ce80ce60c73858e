#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Modbus/TCP server on pymodbus 3, with the contents given as JSON.

    pymodbus_server.py '{"unit": 1, "holding": {"0": [17, 42]}, "input": {"100": [7]},
                         "coil": {"0": [1, 0]}, "discrete": {"3": [1]}}'

Each table maps a first address (counted from 0) to the values from there on; what is not
named does not exist (exception 2). How coils and holding registers take writes can be said
too, as lists of addresses; a request that touches one of them

    "refuses_writes": [5]    is answered with exception 2
    "ignores_writes": [6]    is confirmed, but nothing is changed
    "closes_on_write": [7]   is done, and the connection closed in place of an answer

The JSON may also be a file's name. Prints
"port N" once it listens and serves until its standard input ends.
"""
import argparse
import asyncio
import json
import os
import sys
import threading

from pymodbus.datastore import ModbusServerContext, ModbusSlaveContext, ModbusSparseDataBlock
from pymodbus.server.async_io import ModbusTcpServer


def block(ranges):
    values = {}
    for first, several in ranges.items():
        for step, value in enumerate(several):
            values[int(first) + step] = value
    # An empty block is not possible: one value that no address of the protocol reaches.
    return ModbusSparseDataBlock(values or {1 << 20: 0})


WRITE_FUNCTIONS = (5, 6, 15, 16, 22, 23)


class DeviceContext(ModbusSlaveContext):
    """A slave whose writes go wrong at some addresses."""

    def __init__(self, contents, **tables):
        super().__init__(zero_mode=True, **tables)
        self.refused = set(contents.get("refuses_writes", []))
        self.ignored = set(contents.get("ignores_writes", []))
        self.closing = set(contents.get("closes_on_write", []))
        self.close_connections = lambda: None

    def validate(self, fc_as_hex, address, count=1):
        refuses = fc_as_hex in WRITE_FUNCTIONS and self.refused.intersection(
            range(address, address + count))
        return not refuses and super().validate(fc_as_hex, address, count)

    def setValues(self, fc_as_hex, address, values):
        touched = range(address, address + len(values))
        if self.ignored.intersection(touched):
            return
        super().setValues(fc_as_hex, address, values)
        if self.closing.intersection(touched):
            self.close_connections()


def contents_of(argument):
    if argument.lstrip().startswith("{"):
        return json.loads(argument)
    with open(argument, encoding="utf-8") as file:
        return json.load(file)


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


async def serve(contents, host, port):
    slave = DeviceContext(
        contents,
        co=block(contents.get("coil", {})),
        di=block(contents.get("discrete", {})),
        ir=block(contents.get("input", {})),
        hr=block(contents.get("holding", {})),
    )
    context = ModbusServerContext(slaves={contents.get("unit", 1): slave}, single=False)
    server = ModbusTcpServer(context, address=(host, port), allow_reuse_address=True)

    def close_connections():
        for handler in list(server.active_connections.values()):
            handler.transport.abort()

    slave.close_connections = close_connections
    serving = asyncio.ensure_future(server.serve_forever())
    await server.serving
    print("port", server.server.sockets[0].getsockname()[1], flush=True)
    await serving


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("contents", help="JSON, or the name of a file with it")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    arguments = parser.parse_args()
    threading.Thread(target=end_with_input, daemon=True).start()
    asyncio.run(serve(contents_of(arguments.contents), arguments.host, arguments.port))


if __name__ == "__main__":
    main()
