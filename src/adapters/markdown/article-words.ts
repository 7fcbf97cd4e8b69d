import type { Language } from '../../domain/language/language.ts';

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

type Labels = Record<AlertKind, string> & { video: string; footnotes: string };

/** The few words that the renderer adds to an article. */
export const articleWords: Record<Language, Labels> = {
  en: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    video: 'Watch the video',
    footnotes: 'Footnotes',
  },
  ja: {
    note: 'メモ',
    tip: 'ヒント',
    important: '重要',
    warning: '警告',
    caution: '注意',
    video: 'ビデオを見る',
    footnotes: '脚注',
  },
  'zh-Hans': {
    note: '备注',
    tip: '提示',
    important: '重要',
    warning: '警告',
    caution: '注意',
    video: '观看视频',
    footnotes: '脚注',
  },
};
