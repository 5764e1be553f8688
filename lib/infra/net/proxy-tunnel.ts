import type { Socket } from 'node:net';
import { readIp } from '#lib/domain/ip-class.ts';
import type { WebProxy } from './choose-proxy.ts';
import type { NetSettings, NetTrouble, Origin } from './contract.ts';
import { dial } from './dial.ts';
import type { NetLimits } from './limits.ts';
import { resolveHost } from './resolve-host.ts';
import { NetTroubleError, trouble } from './trouble.ts';

/** The proxy is the operator's: it may be private, on this machine, anywhere. */
export async function findProxy(
  { host, name }: WebProxy,
  settings: NetSettings,
  limits: NetLimits,
  signal: AbortSignal,
): Promise<string[]> {
  if (readIp(host)) return [host];
  if (host === 'localhost') return ['127.0.0.1', '::1'];
  const found = await resolveHost(host, settings.dnsServers, limits.dnsMs, signal);
  if (found.ok) return found.value;
  throw new NetTroubleError(trouble('reach', 'proxy.unreachable', { proxy: name, reason: found.error.code }));
}

/**
 * A `CONNECT` tunnel to the origin, also for plain http: so the proxy never sees a request.
 * @throws NetTroubleError
 */
export async function openTunnel(
  proxy: WebProxy,
  addresses: readonly string[],
  origin: Origin,
  headerBytes: number,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = await dial(addresses, proxy.port, signal).catch((error: unknown) => {
    const reason = error instanceof NetTroubleError ? error.trouble.code : 'unreachable';
    throw new NetTroubleError(trouble('reach', 'proxy.unreachable', { proxy: proxy.name, reason }));
  });
  const target = `${origin.host.includes(':') ? `[${origin.host}]` : origin.host}:${origin.port}`;
  const authorization = proxy.authorization ? `Proxy-Authorization: ${proxy.authorization}\r\n` : '';
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorization}\r\n`);
  const refusal = nameAnswer(await readHead(socket, headerBytes, signal), proxy.name);
  if (!refusal) return socket;
  socket.destroy();
  throw new NetTroubleError(refusal);
}

/** The first line of the proxy's answer; empty when the proxy hung up, `timeout` when it kept silent. */
function readHead(socket: Socket, headerBytes: number, signal: AbortSignal): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let head = Buffer.alloc(0);
  const end = (line: string) => {
    socket.off('readable', read).off('close', hungUp).off('end', hungUp);
    signal.removeEventListener('abort', late);
    resolve(line);
  };
  const hungUp = () => end('');
  const late = () => {
    socket.destroy();
    end('timeout');
  };
  const read = () => {
    for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
      head = Buffer.concat([head, chunk]);
      const at = head.indexOf('\r\n\r\n');
      if (at < 0 && head.length <= headerBytes) continue;
      // A server that speaks first behind the tunnel: its bytes belong to whoever comes next.
      if (at >= 0 && head.length > at + 4) socket.unshift(head.subarray(at + 4));
      return end(at < 0 ? '' : head.subarray(0, head.indexOf('\r\n')).toString('latin1'));
    }
  };
  socket.on('readable', read).once('close', hungUp).once('end', hungUp);
  if (signal.aborted) late();
  else signal.addEventListener('abort', late, { once: true });
  return promise;
}

function nameAnswer(line: string, proxy: string): NetTrouble | null {
  if (line === 'timeout') return trouble('reach', 'network.timeout', { viaProxy: proxy });
  const status = Number(/^HTTP\/1\.\d (\d{3})\b/.exec(line)?.[1] ?? 0);
  if (status >= 200 && status < 300) return null;
  if (status === 0) return trouble('reach', 'proxy.unreachable', { proxy, reason: 'no_http' });
  // The proxy itself refuses: it wants a sign-in, or its list does not hold this host.
  if (status < 500) return trouble('reach', 'proxy.auth', { proxy, status });
  const code = status === 504 ? 'network.timeout' : 'network.refused';
  return trouble('reach', code, { viaProxy: proxy, status });
}
