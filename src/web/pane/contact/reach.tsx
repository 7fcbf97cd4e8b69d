import type { Pane } from '../model/pane.ts';
import { OutLink } from '../parts/links.tsx';

/** How somebody is reached: telephone, mail, website, as far as there are any. */
export const Reach = ({
  pane,
  phone,
  email,
  website,
}: {
  pane: Pane;
  phone: string | null;
  email: string | null;
  website?: string | null;
}) => (
  <span class="reach">
    {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
    {email && <a href={`mailto:${email}`}>{email}</a>}
    {website && (
      <OutLink pane={pane} href={website}>
        {pane.say('partner.website')}
      </OutLink>
    )}
  </span>
);
