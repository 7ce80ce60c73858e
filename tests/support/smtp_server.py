#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server (aiosmtpd) that writes what it receives into a folder.

    smtp_server.py --folder DIR --tls starttls --certificate FILE --key FILE

For the first mail it writes 1.eml as received and 1.json with the envelope and how Python's parser
reads the mail: {"from", "to", "user", "headers", "text", "defects"}; the .json comes last, so that
where it is the mail is whole. `--tls` is "starttls", "implicit" or
"none" (nothing but clear text is offered). With `--user` and `--password` nobody sends without
signing in. `--refuse ADDRESS` (may be given again) refuses mail to it; `--refuse-content` refuses
every message after it was sent.

Prints "port N" once it listens and serves until its standard input ends.
"""
import argparse
import asyncio
import email
import email.policy
import itertools
import json
import os
import pathlib
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult


class Folder:
    """Takes mail."""

    def __init__(self, arguments):
        self.folder = pathlib.Path(arguments.folder)
        self.refused = {address.lower() for address in arguments.refuse}
        self.refuses_content = arguments.refuse_content
        present = len(list(self.folder.glob("*.json")))
        self.numbers = itertools.count(present + 1)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.lower() in self.refused:
            return "550 5.1.1 There is nobody of this name here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Good"

    async def handle_DATA(self, server, session, envelope):
        if self.refuses_content:
            return "554 5.7.1 This is not wanted here"
        number = next(self.numbers)
        (self.folder / f"{number}.eml").write_bytes(envelope.original_content)
        user = session.auth_data.login.decode() if session.auth_data else ""
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        told = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "user": user,
                "headers": {name: str(value) for name, value in mail.items()},
                "text": mail.get_content().replace("\r\n", "\n"),
                "defects": [str(one) for one in mail.defects]
                + [str(one) for value in mail.values() for one in value.defects]}
        part = self.folder / f"{number}.part"
        part.write_text(json.dumps(told), encoding="utf-8")
        part.rename(self.folder / f"{number}.json")
        return "250 2.0.0 Taken"


class Authenticator:
    def __init__(self, user, password):
        self.user = user.encode()
        self.password = password.encode()

    def __call__(self, server, session, envelope, mechanism, auth_data):
        good = auth_data.login == self.user and auth_data.password == self.password
        return AuthResult(success=good, handled=False, auth_data=auth_data)


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


async def serve(arguments):
    context = None
    if arguments.tls != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(arguments.certificate, arguments.key)
    starttls = arguments.tls == "starttls"
    options = {"hostname": "mail.test"}
    if starttls:
        options.update(tls_context=context, require_starttls=True)
    if arguments.user:
        # Behind implicit TLS aiosmtpd does not know that the connection is encrypted.
        options.update(authenticator=Authenticator(arguments.user, arguments.password),
                       auth_required=True, auth_require_tls=starttls)
    folder = Folder(arguments)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(folder, loop=loop, **options), arguments.host,
                                      arguments.port,
                                      ssl=context if arguments.tls == "implicit" else None)
    print("port", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", required=True)
    parser.add_argument("--tls", choices=("starttls", "implicit", "none"), default="starttls")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--refuse", action="append", default=[])
    parser.add_argument("--refuse-content", action="store_true")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    arguments = parser.parse_args()
    threading.Thread(target=end_with_input, daemon=True).start()
    asyncio.run(serve(arguments))


if __name__ == "__main__":
    main()
