import { Clock } from '../kit/time/clock.tsx';
import { Instant } from '../kit/time/instant.tsx';
import { clocks, minutesFromNow } from './samples.ts';
import { Line, Section } from './section.tsx';

/** Clocks and moments. */
export const Times = () => (
  <Section name="Time">
    <div className="grid grid-cols-1 gap-x-8 gap-y-2 tablet:grid-cols-2">
      {clocks().map(({ name, reading }) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
          <Clock reading={reading} />
          <Clock reading={reading} look="tight" />
        </div>
      ))}
    </div>
    <div className="grid gap-4 tablet:grid-cols-3">
      {clocks().map(({ name, reading }) => (
        <div key={name} className="rounded-box border border-line bg-surface p-4">
          <Clock reading={reading} look="full" />
        </div>
      ))}
    </div>
    <Line>
      <Instant at={minutesFromNow(-0.2)} />
      <Instant at={minutesFromNow(-12)} />
      <Instant at={minutesFromNow(200)} look="both" />
      <Instant at={minutesFromNow(60 * 24 * 20)} look="absolute" />
      <Instant at={minutesFromNow(-60 * 24 * 400)} />
      <Instant at={minutesFromNow(60)} look="absolute" zone="Asia/Shanghai" />
    </Line>
  </Section>
);
