import type { Hono } from 'hono';
import * as contract from '../../contract/requests.ts';
import { isLookedThrough } from '../../domain/secret/find-secrets.ts';
import { fetchAttachment } from '../../usecases/attachment/fetch-attachment.ts';
import { lookThrough } from '../../usecases/attachment/look-through.ts';
import { placeForUpload, recordUpload } from '../../usecases/attachment/record-upload.ts';
import { inNameOf } from '../in-name-of.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** Files of a conversation: streamed in and out, never served as pages. */
export function attachmentRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.uploadAttachment, async (call) => {
    const { c, query, circumstances } = call;
    const place = await inNameOf(call, (tx, actor) =>
      placeForUpload(tx, actor, query.organisation ?? null, query.name),
    );
    if ('refused' in place) return place;
    const body = c.req.raw.body;
    if (body === null)
      return { refused: { reason: 'attachment-refused', field: 'body', why: 'empty', name: query.name } };
    const at = { ...place, id: circumstances.newId() };
    const edition = services.policies.current(place.editionId).edition;
    const most = Math.min(services.options.attachmentMaxBytes, edition.limits.attachment.bytes);
    const stored = await services.files.put(at, body, most);
    if (stored === 'too-large')
      return {
        refused: { reason: 'too-large', field: 'body', megabytes: Math.floor(most / 1_048_576), name: query.name },
      };
    const text = isLookedThrough(query.name, stored.bytes) ? await services.files.get(at) : null;
    const secrets = text === null ? [] : await lookThrough(text);
    const isDeliberate = secrets.length > 0 && (query.despiteSecrets === 'yes' || (await wasTold(call, stored.sha256)));
    const recorded = await inNameOf(call, (tx, actor) =>
      recordUpload(tx, actor, { ...at, ...stored, name: query.name, secrets, isDeliberate }, circumstances),
    );
    if ('refused' in recorded) await services.files.remove(at);
    return recorded;
  });

  mount(app, services, contract.downloadAttachment, async (call) => {
    const found = await inNameOf(call, (tx, actor) => fetchAttachment(tx, actor, call.params.id, call.circumstances));
    if ('refused' in found) return found;
    const body = await services.files.get(found);
    if (body === null) return { refused: { reason: 'not-found' } };
    return new Response(body, {
      headers: {
        // Whatever it is, a browser only saves it.
        'content-type': 'application/octet-stream',
        'content-length': String(found.bytes),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  });
}

/** Whoever was told what a file may hold and sends the very same again means it: a client needs no other way to say so. */
async function wasTold({ actor, services }: Calling, sha256: string): Promise<boolean> {
  if (actor.kind === 'nobody') return false;
  const who = actor.kind === 'staff' ? actor.staffId : actor.personId;
  return (await services.identity.hit(`told-of-secrets:${who}:${sha256}`, 900)) > 1;
}
