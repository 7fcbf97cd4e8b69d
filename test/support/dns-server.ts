import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import packet, { type Answer, type DecodedPacket } from 'dns-packet';

/** Records of a zone: `TXT`, `MX`, `CNAME`, `SRV` by name. A name that is `silent` never answers; one that `breaks` fails. */
export type Zone = Record<
  string,
  {
    TXT?: string[];
    MX?: [number, string][];
    CNAME?: string;
    SRV?: [number, number, number, string][];
    silent?: true;
    breaks?: true;
  }
>;

/**
 * A real name server of a test's own, on UDP and, for answers that are too long for it, TCP. Its zone may be changed while
 * it runs; `asked` has every question in order.
 */
export async function startDnsServer(zone: Zone) {
  const asked: string[] = [];
  const answer = (query: DecodedPacket): Parameters<typeof packet.encode>[0] | null => {
    const question = query.questions?.[0];
    if (question === undefined) return null;
    const name = question.name.toLowerCase();
    asked.push(`${name} ${question.type}`);
    const held = zone[name];
    if (held?.silent) return null;
    const answers = held === undefined ? [] : recordsOf(name, question.type, held);
    return {
      type: 'response',
      id: query.id ?? 0,
      // The lower four bits are the code: 2 the server failed, 3 there is no such name.
      flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (held === undefined ? 3 : held.breaks ? 2 : 0),
      questions: [question],
      answers,
    };
  };
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => {
    const reply = answer(packet.decode(message));
    if (reply === null) return;
    const whole = packet.encode(reply);
    const sent =
      whole.length <= 1_232
        ? whole
        : packet.encode({ ...reply, flags: (reply.flags ?? 0) | packet.TRUNCATED_RESPONSE, answers: [] });
    udp.send(sent, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const { port } = udp.address();
  const tcp = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const reply = answer(packet.streamDecode(bytes) as DecodedPacket);
      if (reply !== null) socket.write(packet.streamEncode(reply));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${port}`,
    zone,
    asked,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(() => resolve()));
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}

function recordsOf(name: string, type: string, held: Zone[string]): Answer[] {
  const common = { name, ttl: 60 };
  if (type === 'TXT') return (held.TXT ?? []).map((text) => ({ ...common, type: 'TXT' as const, data: partsOf(text) }));
  if (type === 'MX')
    return (held.MX ?? []).map(([preference, exchange]) => ({
      ...common,
      type: 'MX' as const,
      data: { preference, exchange },
    }));
  if (type === 'CNAME' && held.CNAME !== undefined) return [{ ...common, type: 'CNAME' as const, data: held.CNAME }];
  if (type === 'SRV')
    return (held.SRV ?? []).map(([priority, weight, port, target]) => ({
      ...common,
      type: 'SRV' as const,
      data: { priority, weight, port, target },
    }));
  return [];
}

/** A text of a record travels in parts of at most 255 bytes. */
const partsOf = (text: string): Buffer[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / 255) || 1 }, (_, at) =>
    bytes.subarray(255 * at, 255 * at + 255),
  );
};
