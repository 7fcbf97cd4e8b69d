import type { Language } from '../../domain/language/language.ts';
import type { SearchOptions } from '../../domain/search/search-document.ts';
import type { TakenIn } from '../../usecases/ports/help-index.ts';

/** What the thread of the index is asked. */
export type Asked =
  | { kind: 'answer' | 'suggest'; id: number; language: Language; text: string; options: SearchOptions }
  | { kind: 'look'; id: number }
  | { kind: 'close' };

/** What it says. */
export type Said =
  | { kind: 'answered'; id: number; value: unknown }
  | { kind: 'refused'; id: number; message: string }
  | { kind: 'filled'; how: 'opened' | 'built'; milliseconds: number; bytes: number }
  /** All is kept, and a thread that opens it anew would take much less memory. */
  | { kind: 'worth-reopening' }
  | { kind: 'taken-in'; articles: TakenIn[] }
  | { kind: 'note' | 'trouble'; message: string };
