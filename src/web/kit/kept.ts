/** Small things kept on this device: theme, language, widths, drafts. Storage may be full or forbidden; nothing then breaks. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`madoguchi.${name}`);
    else localStorage.setItem(`madoguchi.${name}`, value);
  } catch {
    // Not kept: the next page starts as if it were the first.
  }
}

/** What was kept under a name; null when nothing was, or storage is forbidden. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`madoguchi.${name}`);
  } catch {
    return null;
  }
}

/** Forgets everything whose name begins so: the drafts of a person who signs out. */
export function forget(prefix: string): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(`madoguchi.${prefix}`)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
