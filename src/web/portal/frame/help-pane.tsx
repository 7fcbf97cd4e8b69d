import { createElement, useEffect } from 'react';
import { useWords } from '../../kit/words/words.ts';

const script = '/pane/madoguchi-help.js';

/** The help pane, put in as any other page puts it in: one script tag, one element. */
export function HelpPane() {
  const { language } = useWords();
  useEffect(() => {
    if (document.querySelector(`script[src="${script}"]`) !== null) return;
    const tag = document.createElement('script');
    tag.src = script;
    tag.async = true;
    document.head.append(tag);
  }, []);
  // Under a dialog it would lie over the dialog's buttons.
  return createElement('madoguchi-help', {
    lang: language,
    class: '[body:has(section[role=dialog],section[role=alertdialog])_&]:hidden',
  });
}
