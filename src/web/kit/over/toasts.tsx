import { lazy, Suspense } from 'react';
import { useWords } from '../words/words.ts';
import { useToasts } from './toast.tsx';

const OneToast = lazy(() => import('./one-toast.tsx'));

/** Where the words of `say` appear: once, in the shell. It is there before the first of them, so that readers hear it. */
export function Toasts() {
  const { language } = useWords();
  const { shown, end } = useToasts();
  return (
    <div
      role="status"
      lang={language}
      className="pointer-events-none fixed inset-x-4 bottom-20 z-60 flex flex-col items-center gap-2 tablet:bottom-4 tablet:items-start"
    >
      {shown.map((toast) => (
        <Suspense key={toast.key}>
          <OneToast toast={toast} onEnd={() => end(toast)} />
        </Suspense>
      ))}
    </div>
  );
}
