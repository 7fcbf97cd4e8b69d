// node tools/with-node-24.mjs FILE …: runs a .ts file whatever Node and whatever packages there are so far.
import { becomeNode24 } from '../bin/node-24.mjs';
import { enterTheHouse, root } from './in-the-house.mjs';

await enterTheHouse();
process.exitCode = await becomeNode24(root, process.argv.slice(2));
