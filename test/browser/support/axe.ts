import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let source: string | null = null;

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string; target: unknown[] }[] };

/** What axe finds on the page as it stands, one line for each node; empty when it finds nothing. `within`: a CSS selector. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  source ??= await readFile(file, 'utf8');
  // Through the debugger, not as a script element: the content security policy holds for the page under test too.
  await page.evaluate(source);
  const violations = (await page.evaluate(
    (selector) =>
      (
        globalThis as unknown as {
          axe: { run: (where: unknown, options: unknown) => Promise<{ violations: unknown[] }> };
        }
      ).axe
        .run(selector ?? document, { resultTypes: ['violations'] })
        .then((result) => result.violations),
    within ?? null,
  )) as Violation[];
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id}: ${violation.help} – ${node.html.slice(0, 300)} ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}
