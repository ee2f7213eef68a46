/**
 * Slow line: a way to a server on loopback that is as long and as narrow as that of a phone.
 *
 * It is what a browser cannot pretend to itself: all connections share one line down, each starts with ten packets and
 * sends more as answers come back, and opening one costs a journey there and back.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** There and back. */
  readonly roundTripMs: number;
  readonly bitsPerSecondDown: number;
}

/** What Lighthouse takes for a slow phone. */
export const SLOW_PHONE: Line = { roundTripMs: 150, bitsPerSecondDown: 1.6e6 };

const PACKET_BYTES = 1460;
const FIRST_PACKETS = 10;

export interface SlowLine {
  readonly port: number;
  readonly close: () => void;
}

/** @param port of the server, on this machine */
export async function slowLineTo(port: number, line: Line): Promise<SlowLine> {
  const down = { freeAt: 0, msPerByte: 8000 / line.bitsPerSecondDown };
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (phone) => {
    const host = connect({ port, host: '127.0.0.1', noDelay: true });
    for (const socket of [phone, host]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    phone.once('close', () => host.destroy());
    carryUp(phone, host, line.roundTripMs);
    carryDown(host, phone, line.roundTripMs, down);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Requests are short: they take time to arrive, and no width. Loopback opens at once what a line opens in a round trip. */
function carryUp(phone: Socket, host: Socket, roundTripMs: number): void {
  const openedAt = performance.now() + roundTripMs;
  const at = inOrder();
  phone.on('data', (data) =>
    at(Math.max(performance.now(), openedAt) + roundTripMs / 2, () => {
      if (host.writable) host.write(data);
    }),
  );
}

function carryDown(
  host: Socket,
  phone: Socket,
  roundTripMs: number,
  down: { freeAt: number; readonly msPerByte: number },
): void {
  const waiting: Buffer[] = [];
  const [arrives, isAnswered] = [inOrder(), inOrder()];
  let mayBeUnderway = FIRST_PACKETS * PACKET_BYTES;
  let underway = 0;
  const send = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (underway >= mayBeUnderway) {
        waiting.unshift(next);
        return;
      }
      const packet = next.subarray(0, PACKET_BYTES);
      if (next.length > packet.length) waiting.unshift(next.subarray(packet.length));
      underway += packet.length;
      down.freeAt = Math.max(down.freeAt, performance.now()) + packet.length * down.msPerByte;
      arrives(down.freeAt + roundTripMs / 2, () => {
        if (phone.writable) phone.write(packet);
      });
      isAnswered(down.freeAt + roundTripMs, () => {
        underway -= packet.length;
        mayBeUnderway += packet.length;
        send();
      });
    }
  };
  host.on('data', (data: Buffer) => {
    waiting.push(data);
    send();
  });
}

/** Does things at their times, in the order in which they were given: two timers that end together may change places. */
function inOrder(): (at: number, act: () => void) => void {
  const things: { readonly at: number; readonly act: () => void }[] = [];
  const wait = () => {
    const [next] = things;
    if (next) setTimeout(actOnDue, Math.max(0, next.at - performance.now()));
  };
  const actOnDue = () => {
    for (let next = things[0]; next && next.at <= performance.now(); next = things[0]) {
      next.act();
      things.shift();
    }
    wait();
  };
  return (at, act) => {
    if (things.push({ at, act }) === 1) wait();
  };
}
