import { stringify } from 'csv-stringify/sync';
import { type AttainmentLine, attainmentColumns } from '../../usecases/desk/attainment-lines.ts';

/**
 * Lines as a file that grows as it is read, so that a year of them never lies in memory; `more` answers the next ones,
 * null at the end. Opened in a spreadsheet it shows the right signs and runs nothing.
 */
export function attainmentCsv(more: () => Promise<AttainmentLine[] | null>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  let begun = false;
  return new ReadableStream<Uint8Array>({
    async pull(stream) {
      const lines = await more();
      if (lines === null && begun) return stream.close();
      const head = begun ? {} : { bom: true, header: true };
      begun = true;
      const text = stringify((lines ?? []) as object[], {
        ...head,
        columns: [...attainmentColumns],
        escape_formulas: true,
      });
      if (text !== '') stream.enqueue(bytes.encode(text));
      if (lines === null) stream.close();
    },
  });
}
