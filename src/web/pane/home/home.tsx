import { CallUs } from '../call/call-us.tsx';
import { HealthLine } from '../health/health-line.tsx';
import type { Pane } from '../model/pane.ts';
import { PageLink } from '../parts/links.tsx';
import { QuestionBox } from '../search/question-box.tsx';
import { MyRequests } from './my-requests.tsx';

/** The first screen: how the services are, what is asked, what is open, where to call. */
export const Home = ({ pane }: { pane: Pane }) => (
  <>
    <HealthLine pane={pane} />
    <QuestionBox pane={pane} />
    <PageLink pane={pane} path="/support/troubleshoot">
      {pane.say('guides')}
    </PageLink>
    <MyRequests pane={pane} />
    <CallUs pane={pane} />
  </>
);
