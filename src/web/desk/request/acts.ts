import type { Mode } from '../composer/mode.ts';
import type { DialogName } from '../dialogs/request-dialogs.tsx';

/** What can be done on an open request: buttons, keys and ⌘K all call these. */
export type Acts = {
  write: (mode: Mode) => void;
  take: () => void;
  open: (dialog: DialogName) => void;
  close: () => void;
  /** Begins an article from the request, and leads to its editor. */
  startArticle: () => void;
  toggleRail: () => void;
  leaveComposer: () => void;
};
