import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type RequestDetail, readRequest } from '../../../contract/requests.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { classes } from '../../kit/look/classes.ts';
import { usePageTitle } from '../../kit/show/page.tsx';
import { nowMs } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import { DeskComposer } from '../composer/desk-composer.tsx';
import type { Mode } from '../composer/mode.ts';
import { useMode } from '../composer/use-mode.ts';
import { type DialogName, RequestDialogs } from '../dialogs/request-dialogs.tsx';
import { chooseEdition } from '../frame/chosen-edition.ts';
import { useDesk } from '../frame/desk-context.ts';
import { rowOf } from '../frame/focus.ts';
import type { QueuePlace } from '../queue/place.ts';
import { hrefOf } from '../queue/place.ts';
import { Rail } from '../rail/rail.tsx';
import { RequestHead } from './request-head.tsx';
import { Talk } from './talk.tsx';
import { usePresence } from './use-presence.ts';
import { useRequestCommands } from './use-request-commands.ts';
import { useRequestKeys } from './use-request-keys.ts';
import { useStartArticle } from './use-start-article.ts';
import { useTake } from './use-take.ts';

/** How old what was read may be before the offered next update is asked for anew. */
const offerAgesMs = 60_000;

/** One request: conversation with the composer at its foot, facts and organisation beside it, everything by key too. */
export function RequestView({
  request,
  readAt,
  place,
  back,
  begunIn,
}: {
  request: RequestDetail;
  readAt: number;
  place: QueuePlace;
  back: string;
  /** In what somebody began to write before the request had come; null: nobody did. */
  begunIn: Mode | null;
}) {
  const { t } = useWords();
  const { me } = useDesk();
  const navigate = useNavigate();
  const reread = useReread();
  const [mode, setMode] = useMode(request.id, begunIn);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [isRailShown, setRailShown] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const others = usePresence(request.id, isWriting);
  const take = useTake(request);
  const startArticle = useStartArticle(request);
  usePageTitle(`${request.title} · ${request.number}`);
  useEffect(() => {
    if (me.staff.editions.some(({ key }) => key === request.edition)) chooseEdition(request.edition);
  }, [me, request.edition]);
  // Before the next key is heard, the words go on where they began.
  useLayoutEffect(() => {
    if (begunIn === null) return;
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [begunIn]);
  useEffect(() => {
    const from = document.activeElement;
    if (from === document.body || from?.hasAttribute('data-desk-row')) heading.current?.focus({ preventScroll: true });
  }, []);

  const can = (move: RequestDetail['moves'][number]) => request.moves.includes(move);
  const write = (next: Mode) => {
    if (!can(next)) return;
    // At once, so that what is typed right after the key is in the box and no key of its own.
    flushSync(() => {
      setRailShown(false);
      setMode(next);
    });
    box.current?.focus();
    if (nowMs() - readAt > offerAgesMs) void reread(readRequest);
  };
  const close = () => void navigate({ href: hrefOf(place) }).then(() => rowOf(request.id)?.focus());
  const acts = {
    write,
    take,
    open: setDialog,
    close,
    startArticle,
    toggleRail: () => setRailShown(!isRailShown),
    leaveComposer: () => heading.current?.focus({ preventScroll: true }),
  };
  useRequestKeys(request, acts);
  useRequestCommands(request, acts);
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <RequestHead
        request={request}
        heading={heading}
        others={others}
        back={back}
        acts={acts}
        isRailShown={isRailShown}
      />
      <div className="flex min-h-0 flex-1">
        <div className={classes('min-h-0 min-w-0 flex-1 flex-col', isRailShown ? 'hidden @min-[42rem]:flex' : 'flex')}>
          <Talk request={request} />
          <DeskComposer
            request={request}
            mode={mode}
            onMode={write}
            onClose={() => {
              setMode(null);
              acts.leaveComposer();
            }}
            box={box}
            onWriting={setWriting}
          />
        </div>
        <aside
          aria-label={t('desk:rail.label')}
          className={classes(
            'relative min-h-0 overflow-y-auto @min-[42rem]:block @min-[42rem]:w-72 @min-[42rem]:flex-none @min-[42rem]:border-l @min-[42rem]:border-line @min-[64rem]:w-80',
            isRailShown ? 'flex-1' : 'hidden',
          )}
        >
          <Rail request={request} onDialog={setDialog} />
        </aside>
      </div>
      <RequestDialogs name={dialog} request={request} onClose={() => setDialog(null)} />
    </div>
  );
}
