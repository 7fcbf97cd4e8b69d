import { Skeleton } from '../show/skeleton.tsx';

/** Stands where a screen is still on its way. */
export const Pending = () => (
  <div className="mx-auto w-full max-w-260 px-4 pt-8 tablet:px-6">
    <Skeleton rows={5} />
  </div>
);
