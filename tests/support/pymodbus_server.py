#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Modbus/TCP server on pymodbus 3, with the contents given as JSON.

    pymodbus_server.py '{"unit": 1, "holding": {"0": [17, 42]}, "input": {"100": [7]},
                         "coil": {"0": [1, 0]}, "discrete": {"3": [1]}}'

Each table maps a first address (counted from 0) to the values from there on; what is not
named does not exist (exception 2). The JSON may also be a file's name. Prints
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


def contents_of(argument):
    if argument.lstrip().startswith("{"):
        return json.loads(argument)
    with open(argument, encoding="utf-8") as file:
        return json.load(file)


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


async def serve(contents, host, port):
    slave = ModbusSlaveContext(
        co=block(contents.get("coil", {})),
        di=block(contents.get("discrete", {})),
        ir=block(contents.get("input", {})),
        hr=block(contents.get("holding", {})),
        zero_mode=True,
    )
    context = ModbusServerContext(slaves={contents.get("unit", 1): slave}, single=False)
    server = ModbusTcpServer(context, address=(host, port), allow_reuse_address=True)
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
