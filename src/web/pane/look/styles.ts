import article from './article.css?inline';
import boxes from './boxes.css?inline';
import buttons from './buttons.css?inline';
import fields from './fields.css?inline';
import frame from './frame.css?inline';
import screens from './screens.css?inline';
import text from './text.css?inline';
import tokens from './tokens.css?inline';

/** The pane's styles as a constructed sheet: a content security policy without inline styles allows it. */
export function styles(): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + frame + text + buttons + fields + boxes + screens + article);
  return [sheet];
}
