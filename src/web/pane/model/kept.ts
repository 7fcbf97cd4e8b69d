type Store = 'localStorage' | 'sessionStorage';

/** What stays on this device: for good (`localStorage`) or for this tab. Storage may be full or forbidden; nothing then breaks. */
export function keep(name: string, value: unknown, store: Store = 'localStorage'): void {
  try {
    window[store].setItem(`madoguchi.${name}`, JSON.stringify(value));
  } catch {
    // Not kept: the next page starts as if it were the first.
  }
}

/** What was kept under a name; null when nothing was (`JSON.parse(null)` is null), or it cannot be read. */
export function kept<T>(name: string, store: Store = 'localStorage'): T | null {
  try {
    return JSON.parse(window[store].getItem(`madoguchi.${name}`) as string) as T | null;
  } catch {
    return null;
  }
}
