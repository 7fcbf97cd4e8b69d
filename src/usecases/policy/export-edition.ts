import type { z } from 'zod';
import type { exportEdition as route } from '../../contract/policy.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';

/** The files of an edition at a version, byte for byte. */
export async function exportEdition(
  context: PolicyContext,
  editionId: string,
  asked: number | undefined,
): Promise<Outcome<z.output<typeof route.response>>> {
  const found = policyOf(context, editionId);
  if ('refused' in found) return found;
  const version = asked ?? found.done.version;
  const files = await context.desk.files(editionId, version);
  if (files === null) return refused({ reason: 'not-found' });
  return { done: { version, files: [...files].map(([path, bytes]) => ({ path, ...contentOf(bytes) })) } };
}

function contentOf(bytes: Uint8Array): { encoding: 'utf8' | 'base64'; content: string } {
  try {
    // A mark at the beginning is part of the bytes.
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { encoding: 'utf8', content };
  } catch {
    return { encoding: 'base64', content: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  }
}
