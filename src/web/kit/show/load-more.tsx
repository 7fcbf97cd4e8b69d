import { Button } from '../input/button.tsx';
import { useWords } from '../words/words.ts';

/** The rest of a list: `more` and `isLoadingMore` of `usePages`. Nothing at the end. */
export function LoadMore({ more, isLoadingMore }: { more: (() => void) | null; isLoadingMore: boolean }) {
  const { t } = useWords();
  if (more === null) return null;
  return (
    <div className="flex justify-center py-4">
      <Button size="small" isPending={isLoadingMore} onPress={more}>
        {t('kit:list.more')}
      </Button>
    </div>
  );
}
