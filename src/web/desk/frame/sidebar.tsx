import { useNavigate, useRouterState } from '@tanstack/react-router';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Select } from '../../kit/input/select.tsx';
import { Kbd } from '../../kit/show/kbd.tsx';
import { useWords } from '../../kit/words/words.ts';
import { chooseEdition } from './chosen-edition.ts';
import { useDesk } from './desk-context.ts';
import { deskHomeOf, deskKinds, placesFor } from './places.ts';
import { QueueLinks } from './queue-links.tsx';
import { SidebarLink } from './sidebar-link.tsx';

/** The left column: whose requests, the queues with what waits in them, the other places. */
export function Sidebar() {
  const { t } = useWords();
  const { me, edition } = useDesk();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isDesk = deskKinds.includes(me.staff.kind);
  const others = placesFor(me.staff.kind);
  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-3">
      {path === '/desk/queues' && <h1 className="sr-only">{t('desk:column.queues')}</h1>}
      {me.staff.editions.length > 1 && (
        <Select
          label={t('desk:edition.label')}
          isLabelHidden
          size="small"
          items={me.staff.editions.map(({ key, name }) => ({ id: key, name }))}
          value={edition.key}
          onChange={(key) => {
            chooseEdition(key);
            if (path.startsWith('/desk/requests/') || path.startsWith('/desk/organisations/'))
              void navigate({ href: deskHomeOf(me.staff.kind) });
          }}
        />
      )}
      {isDesk && (
        <div className="flex flex-col gap-1.5">
          <LinkButton href="/desk/new" size="small" icon="phone" className="w-full justify-start!">
            <span className="min-w-0 truncate">{t('desk:caller.button')}</span>
          </LinkButton>
          <SidebarLink href="/desk/search" icon="search" isHere={path === '/desk/search'} aside={<KeyOfSearch />}>
            {t('desk:search.title')}
          </SidebarLink>
        </div>
      )}
      {isDesk && <QueueLinks />}
      {others.length > 0 && (
        <nav aria-label={t('desk:place.label')}>
          <ul className="flex flex-col gap-px">
            {others.map(({ href, word, icon }) => (
              <li key={href}>
                <SidebarLink href={href} icon={icon} isHere={path === href || path.startsWith(`${href}/`)}>
                  {t(word)}
                </SidebarLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** Where fingers work there is no such key. */
const KeyOfSearch = () => (
  <span aria-hidden="true" className="pointer-coarse:hidden">
    <Kbd keys="/" />
  </span>
);
