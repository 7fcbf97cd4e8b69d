import { markedParts } from '../../../domain/help/marked-parts.ts';

/** A text with the words of the question marked. */
export const Marked = ({ text, marks }: { text: string; marks: Parameters<typeof markedParts>[1] }) =>
  markedParts(text, marks).map((part, index) => (index % 2 === 0 ? part : <mark key={index}>{part}</mark>));
