import article from './article.css?inline';
import controls from './controls.css?inline';
import frame from './frame.css?inline';
import screens from './screens.css?inline';
import tokens from './tokens.css?inline';

/** The pane's styles as a constructed sheet: a content security policy without inline styles allows it. */
export function styles(): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + frame + controls + screens + article);
  return [sheet];
}
