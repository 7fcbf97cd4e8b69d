import { bind } from './field.tsx';
import { Write, type Writing } from './write.tsx';

/** A fact that is known already, shown as text with *change*; a field where it is missing, wrong or being changed. */
export function Told(props: Writing) {
  const { pane, name, text } = props;
  const { changing, errors } = pane.state;
  if (!text || changing[name] || errors[name]) return <Write {...props} />;
  const { id, label } = bind(pane, name);
  const change = () => {
    pane.set({ changing: { ...changing, [name]: true } });
    pane.afterDraw(() => pane.root.getElementById(id)?.focus());
  };
  return (
    <div class="field told">
      <span class="label">{label}</span>
      <p>{text}</p>
      <button type="button" class="link" aria-label={`${pane.say('change')}: ${label}`} onClick={change}>
        {pane.say('change')}
      </button>
    </div>
  );
}
