import { Page, usePageTitle } from '../kit/show/page.tsx';
import { Inputs } from './inputs.tsx';
import { Looks } from './looks.tsx';
import { Marks } from './marks.tsx';
import { Overlays } from './overlays.tsx';
import { States } from './states.tsx';
import { Tables } from './tables.tsx';
import { Talk } from './talk.tsx';
import { Times } from './times.tsx';

/** Every component in every state, to look at. Not in what is shipped. */
export function Gallery() {
  usePageTitle('Gallery');
  return (
    <Page title="Gallery" lead="Every component in every state. Not in what is shipped." width="wide">
      <Looks />
      <Inputs />
      <Marks />
      <Times />
      <Tables />
      <Talk />
      <States />
      <Overlays />
    </Page>
  );
}
