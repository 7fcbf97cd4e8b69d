import type { ReactNode } from 'react';
import { TextLink } from '../input/text-link.tsx';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';

export type PersonCardProps = {
  name: string;
  email?: string | null;
  phone?: string | null /** Role, organisation or duty. */;
  role?: ReactNode;
  side?: 'customer' | 'support';
  aside?: ReactNode;
};

/** Somebody, and how they are reached. */
export function PersonCard({ name, email, phone, role, side = 'customer', aside }: PersonCardProps) {
  return (
    <div className="flex items-start gap-3 py-2">
      <Avatar name={name} side={side} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        {role && <p className="text-13 text-ink-2">{role}</p>}
        <p className="flex flex-wrap gap-x-4 text-13">
          {email && (
            <TextLink href={`mailto:${email}`} look="plain" className="inline-flex min-w-0 items-center gap-1.5">
              <Icon name="mail" size={14} className="text-ink-3" />
              <span className="min-w-0 break-all">{email}</span>
            </TextLink>
          )}
          {phone && (
            <TextLink
              href={`tel:${phone.replace(/[^+\d]/g, '')}`}
              look="plain"
              className="inline-flex items-center gap-1.5 tabular-nums"
            >
              <Icon name="phone" size={14} className="text-ink-3" />
              {phone}
            </TextLink>
          )}
        </p>
      </div>
      {aside}
    </div>
  );
}
