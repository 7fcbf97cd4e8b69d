// A worker in a process of its own, for tests that kill one: connects, delivers, says so, and waits to be stopped.

import { smtp } from '../../src/adapters/mail/smtp.ts';
import { connect } from '../../src/adapters/postgres/connect.ts';
import { outboxQueue } from '../../src/adapters/postgres/outbox-queue.ts';
import { readWords } from '../../src/adapters/words/read-words.ts';
import { deliverMails } from '../../src/worker/deliver-mails.ts';

const { db, close } = connect({
  connectionString: process.env['WORKER_DATABASE'] ?? '',
  poolSize: 2,
  onError: () => {},
});
const mail = smtp(process.env['WORKER_SMTP'] ?? '', 'Support <support@example.test>');
const tried = await deliverMails(outboxQueue(db), mail.send, {
  name: `worker-${process.pid}`,
  speak: readWords('words'),
  publicUrl: 'http://localhost:8080',
});
process.stdout.write(`tried ${tried}\n`);
mail.close();
await close();
