import type { RequestDetail } from '../../../contract/requests.ts';
import type { IconName } from '../../kit/show/icon.tsx';
import type { Acts } from './acts.ts';

export type Action = {
  id: string;
  /** The key of its words. */
  word: string;
  keys: string;
  icon: IconName;
  run: () => void;
  isPossible: boolean;
};

/** Everything that can be done to a request, once: as a button, by key, in the menu and in ⌘K. */
export function actionsOn(request: RequestDetail, me: string, acts: Acts): Action[] {
  const can = (move: RequestDetail['moves'][number]) => request.moves.includes(move);
  const open = (name: Parameters<Acts['open']>[0]) => () => acts.open(name);
  const isOpen = can('change-severity');
  // Handed over in writing, it is taken up by saying so.
  const isHanded = request.owner?.id === me && request.care?.lack === 'not-taken-up';
  return [
    {
      id: 'take',
      word: isHanded ? 'desk:action.takeUp' : 'desk:action.take',
      keys: 't',
      icon: 'user',
      run: acts.take,
      isPossible: can('take') && (request.owner?.id !== me || isHanded),
    },
    {
      id: 'reply',
      word: 'desk:action.reply',
      keys: 'r',
      icon: 'reply',
      run: () => acts.write('answer'),
      isPossible: can('answer'),
    },
    {
      id: 'ask',
      word: 'desk:action.ask',
      keys: 'w',
      icon: 'pause',
      run: () => acts.write('ask'),
      isPossible: can('ask'),
    },
    {
      id: 'note',
      word: 'desk:action.note',
      keys: 'n',
      icon: 'lock',
      run: () => acts.write('note'),
      isPossible: can('note'),
    },
    {
      id: 'severity',
      word: request.severity.standing === 'proposed' ? 'desk:action.confirmSeverity' : 'desk:action.severity',
      keys: 's',
      icon: 'flag',
      run: open('severity'),
      isPossible: isOpen,
    },
    {
      id: 'hand-over',
      word: 'desk:action.handOver',
      keys: 'h',
      icon: 'arrow-right',
      run: open('hand-over'),
      isPossible: can('hand-over'),
    },
    { id: 'call', word: 'desk:action.call', keys: 'c', icon: 'phone', run: open('call'), isPossible: can('answer') },
    {
      id: 'resolve',
      word: 'desk:action.resolve',
      keys: 'e',
      icon: 'circle-check',
      run: open('resolve'),
      isPossible: can('resolve'),
    },
    {
      id: 'topic',
      word: 'desk:action.topic',
      keys: 'm',
      icon: 'inbox',
      run: open('topic'),
      isPossible: can('change-topic'),
    },
    {
      id: 'duplicate',
      word: 'desk:action.duplicate',
      keys: 'd',
      icon: 'link',
      run: open('duplicate'),
      isPossible: can('merge'),
    },
    { id: 'clocks', word: 'desk:action.clocks', keys: 'y', icon: 'clock', run: open('clocks'), isPossible: true },
    { id: 'article', word: 'desk:action.article', keys: 'a', icon: 'book', run: acts.startArticle, isPossible: true },
    { id: 'issue', word: 'desk:action.issue', keys: 'l', icon: 'pulse', run: open('issue'), isPossible: can('note') },
  ];
}
