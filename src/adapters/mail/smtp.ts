import { createTransport } from 'nodemailer';

/** Sends mail through the operator's server, over connections that are kept. */
export function smtp(url: string, from: string) {
  const transport = createTransport(url, { from });
  return {
    async send(mail: { to: string; subject: string; text: string; messageId: string }): Promise<void> {
      await transport.sendMail({
        ...mail,
        // An address only: nothing of a name that a customer chose becomes a second recipient.
        to: { name: '', address: mail.to },
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
