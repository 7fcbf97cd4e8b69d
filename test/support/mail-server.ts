import { SMTPServer } from 'smtp-server';

export type Received = { to: string[]; messageId: string; subject: string; raw: string };

/** A real SMTP server of a test's own. `onMail` may refuse by throwing; what it accepts stands in `mails`. */
export async function startMailServer(onMail: (mail: Received) => void | Promise<void> = () => {}) {
  const mails: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const header = (name: string) =>
          new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.trim() ?? '';
        const mail = {
          to: session.envelope.rcptTo.map((one) => one.address),
          messageId: header('Message-ID'),
          subject: header('Subject'),
          raw,
        };
        Promise.resolve()
          .then(() => onMail(mail))
          .then(
            () => {
              mails.push(mail);
              done();
            },
            (error: Error) => done(error),
          );
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server listens nowhere');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The text of a mail as its reader sees it. */
export const textOf = ({ raw }: Received): string => {
  const body = raw.slice(raw.search(/\r?\n\r?\n/)).trim();
  return /content-transfer-encoding: base64/i.test(raw)
    ? Buffer.from(body, 'base64').toString('utf8')
    : Buffer.from(
        body
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8');
};
