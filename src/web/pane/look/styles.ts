import look from './look.css?inline';

/** The pane's styles as a constructed sheet: a content security policy without inline styles allows it. */
export function styles(): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  return [sheet];
}
