import type { CarriedView } from '../../contract/troubleshooting-view.ts';
import type { Language } from '../../domain/language/language.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import { carriedEvent, carriedSchema } from '../../domain/troubleshoot/carried.ts';
import type { Say } from '../ports.ts';

/** What was tried and found before the request was filed, in the reader's words; null when nothing was. */
export function viewCarried(
  events: readonly RequestEvent[],
  { language, say }: { language: Language; say: Say },
): CarriedView | null {
  const line = events.find(({ kind }) => kind === carriedEvent);
  if (line === undefined) return null;
  const { title, steps, checks } = carriedSchema.parse(line.data);
  return {
    title: title[language],
    at: line.at,
    steps: steps.map(({ ask, how, answer, differs }) => ({
      ask: ask[language],
      answer:
        answer?.[language] ??
        (differs === null
          ? say(`portal-troubleshoot:how.${how}`)
          : say('portal-troubleshoot:how.differs', { record: say(`portal-troubleshoot:check.${differs}`) })),
    })),
    findings: checks.flatMap(({ domain, findings }) =>
      findings.map(({ check, code, sign, facts, evidence, at }) => ({
        domain,
        check,
        sign,
        words: say(`portal-troubleshoot:finding.${code}`, facts),
        evidence,
        at,
      })),
    ),
  };
}
