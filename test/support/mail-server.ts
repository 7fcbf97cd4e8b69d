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
