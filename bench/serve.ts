import { startApp } from '../src/main.ts';
import { readSettings } from '../src/settings/settings.ts';

const app = await startApp({ settings: readSettings(process.env), example: true, log: () => {} });
process.stdout.write(`ready at ${app.url}\n`);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
