import { connect, type Socket } from 'node:net';
import { readIp } from '#lib/domain/ip-class.ts';
import type { NetTrouble } from './contract.ts';
import { codeOf, NetTroubleError, PRIVATE_HOST, trouble } from './trouble.ts';

/** When the next address is tried although the one before has not failed yet (RFC 8305). */
const NEXT_ADDRESS_MS = 250;

/**
 * TCP to the first of these addresses that answers. Nothing is sent. Names never come here, so nothing is looked up a second time.
 * @param signal ends all attempts; its abort is named a time-out.
 * @throws NetTroubleError
 */
export function dial(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const attempts: Socket[] = [];
  const failures: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  };
  const giveUp = () => {
    end();
    for (const attempt of attempts) attempt.destroy();
    reject(new NetTroubleError(nameFailures(failures, signal)));
  };
  const succeed = (socket: Socket) => {
    end();
    for (const attempt of attempts) if (attempt !== socket) attempt.destroy();
    resolve(socket);
  };
  const tryNext = () => {
    clearTimeout(timer);
    const address = addresses[attempts.length];
    if (address === undefined) return;
    const socket = connect({ host: address, port, noDelay: true, autoSelectFamily: false });
    attempts.push(socket);
    timer = setTimeout(tryNext, NEXT_ADDRESS_MS);
    socket.once('connect', () => {
      if (readIp(socket.remoteAddress ?? '')?.address === address) succeed(socket);
      else socket.destroy(new NetTroubleError(PRIVATE_HOST));
    });
    // Stays for good: an error between two owners of the socket must not end the process.
    socket.on('error', (error) => {
      failures.push(error instanceof NetTroubleError ? error.trouble.code : codeOf(error));
      if (failures.length === addresses.length) giveUp();
      else tryNext();
    });
  };

  if (signal.aborted || addresses.length === 0) giveUp();
  else {
    signal.addEventListener('abort', giveUp, { once: true });
    tryNext();
  }
  return promise;
}

/** The most telling of what happened: a host that refuses exists. */
function nameFailures(failures: readonly string[], signal: AbortSignal): NetTrouble {
  if (failures.includes(PRIVATE_HOST.code)) return PRIVATE_HOST;
  if (failures.includes('ECONNREFUSED')) return trouble('reach', 'network.refused');
  if (failures.includes('ECONNRESET')) return trouble('reach', 'network.reset');
  if (signal.aborted || failures.includes('ETIMEDOUT')) return trouble('reach', 'network.timeout');
  return trouble('reach', 'network.refused', { reason: 'unreachable' });
}
