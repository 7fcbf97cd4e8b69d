import { useNavigate, useSearch } from '@tanstack/react-router';
import { readIntake } from '../../../contract/intake.ts';
import { readPhoneLines } from '../../../contract/phones.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Select } from '../../kit/input/select.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { isZoneOf } from './is-zone-of.ts';
import { PhoneLine } from './phone-line.tsx';

/** Whom to call, from where the person is, and whether somebody answers now. */
export const PhoneScreen = () => <PersonOnly>{(me) => <Phone me={me} />}</PersonOnly>;

const any = 'any';

function Phone({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const zone = useZone();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { country?: string; topic?: string };
  const country = search.country ?? me.person.organisation.country;
  const set = (next: { country?: string; topic?: string }) =>
    void navigate({ to: '/support/phone', search: next, replace: true });
  const topics = useApi(readIntake, { query: {} }, { fresh: 300_000 }).data?.topics ?? [];
  const read = useApi(
    readPhoneLines,
    {
      query: {
        edition: me.edition.key,
        country,
        // A country with several zones is told in the caller's, if the caller is there.
        ...(isZoneOf(zone, country) ? { zone } : {}),
        ...(search.topic === undefined ? {} : { topic: search.topic }),
      },
    },
    { keepsLast: true, every: 60_000 },
  );
  const mayAsk = [me.person.organisation, ...me.person.actsFor].some(({ actions }) =>
    actions.includes('requests.manage'),
  );
  return (
    <Page title={t('portal:phone.title')} lead={t('portal:phone.intro')} width="wide">
      <Loaded of={read} skeleton={<Skeleton look="card" rows={5} />}>
        {(phones) => (
          <div className="flex flex-col gap-5">
            <div className="flex flex-wrap gap-3">
              <ComboBox
                label={t('portal:phone.country')}
                value={country}
                onChange={(code) => code !== null && set({ ...search, country: code })}
                items={phones.countries.map(({ code, name }) => ({ id: code, name }))}
                className="w-72 max-phone:w-full"
              />
              {topics.length > 0 && (
                <Select
                  label={t('portal:phone.topic')}
                  value={search.topic ?? any}
                  onChange={(key) => set({ country, ...(key === any ? {} : { topic: key }) })}
                  items={[
                    { id: any, name: t('portal:phone.anyTopic') },
                    ...topics.map(({ key, name }) => ({ id: key, name })),
                  ]}
                  className="w-56 max-phone:w-full"
                />
              )}
            </div>
            {phones.where === 'elsewhere' && <Notice>{t('portal:phone.elsewhere')}</Notice>}
            {phones.lines.length === 0 ? (
              <EmptyState
                icon="phone"
                title={t(phones.where === 'online-only' ? 'portal:phone.onlineOnly' : 'portal:phone.none')}
              >
                {t(phones.where === 'online-only' ? 'portal:phone.onlineOnlyText' : 'portal:phone.noneText')}
              </EmptyState>
            ) : (
              phones.lines.map((line, at) => <PhoneLine key={`${line.country}${line.name}${at}`} line={line} />)
            )}
            <p className="text-13 text-ink-2">{t('portal:phone.before')}</p>
            {mayAsk && (
              <p className="flex flex-wrap items-center gap-3 text-14">
                {t('portal:phone.instead')}
                <LinkButton href="/support/new">{t('portal:nav.new')}</LinkButton>
              </p>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
