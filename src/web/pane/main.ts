import { MadoguchiHelp } from './element.tsx';

const name = 'madoguchi-help';
const script = document.currentScript as HTMLScriptElement | null;

if (!customElements.get(name)) customElements.define(name, MadoguchiHelp);

// One script tag is enough: an element that stands in the page is used, else one is put at its end.
if (!document.querySelector(name)) {
  const element = document.createElement(name);
  const origin = script ? new URL(script.src).origin : location.origin;
  if (origin !== location.origin) element.setAttribute('base', origin);
  document.body.append(element);
}
