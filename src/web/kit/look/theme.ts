import { useSyncExternalStore } from 'react';
import { keep, kept } from '../kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const watchers = new Set<() => void>();

/** The theme the person chose on this device; `system` follows the device. */
export function useTheme(): Theme {
  return useSyncExternalStore((changed) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  }, currentTheme);
}

/** Changes the theme at once and keeps it on this device. */
export function setTheme(theme: Theme): void {
  keep('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const changed of watchers) changed();
}

const currentTheme = (): Theme => themes.find((theme) => theme === kept('theme')) ?? 'system';
