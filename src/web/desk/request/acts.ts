import type { Mode } from '../composer/mode.ts';
import type { DialogName } from '../dialogs/request-dialogs.tsx';

/** What can be done on an open request: buttons, keys and ⌘K all call these. */
export type Acts = {
  write: (mode: Mode) => void;
  take: () => void;
  open: (dialog: DialogName) => void;
  close: () => void;
  toggleRail: () => void;
  leaveComposer: () => void;
};
