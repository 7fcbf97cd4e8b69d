import { MadoguchiHelp } from './element.tsx';

const name = 'madoguchi-help';
const script = document.currentScript as HTMLScriptElement | null;

if (!customElements.get(name)) customElements.define(name, MadoguchiHelp);

// One script tag is enough: an element that stands in the page is used, else one is put at its end.
if (!document.querySelector(name)) {
  const element = document.createElement(name);
  if (script) element.setAttribute('base', new URL(script.src).origin);
  document.body.append(element);
}
