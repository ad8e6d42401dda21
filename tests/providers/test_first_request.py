"""The first request loads nothing on the loop's thread: it froze the window when it did."""

from __future__ import annotations

from tests.support.python import run_python

PROGRAM = """
import asyncio, sys, threading
from frontdesk.providers.ts import connect

class Watch:
    seen = []
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            self.seen.append(name)

async def main():
    async def serve(reader, writer):
        await reader.readuntil(b"\\r\\n\\r\\n")
        writer.write(b"HTTP/1.1 201 Created\\r\\nContent-Length: 2\\r\\n\\r\\n[]")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        provider = connect(f"http://127.0.0.1:{port}", "a@example.com", "b")
        sys.meta_path.insert(0, Watch())
        assert await provider.stores() == []
        await provider.close()

asyncio.run(main())
print(*(name for name in Watch.seen if name.partition(".")[0] in {"httpx", "httpcore", "h11", "anyio", "ssl"}))
"""


def test_the_first_request_imports_nothing_on_the_loops_thread() -> None:
    done = run_python("-c", PROGRAM)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
