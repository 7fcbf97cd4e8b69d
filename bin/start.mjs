#!/usr/bin/env node
// `npm start`: Madoguchi with its example organisations.
import { launch } from './launch.mjs';

await launch(['start', ...process.argv.slice(2)]);
