import { useState } from 'react';
import { exportEdition } from '../../../../contract/policy.ts';
import { call } from '../../../kit/api/call.ts';
import { asProblem, wordsOfProblem } from '../../../kit/api/problem.ts';
import { Button } from '../../../kit/input/button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { PolicyPage } from '../frame/policy-page.tsx';
import { Command } from './command.tsx';
import { download } from './download.ts';
import { zip } from './zip.ts';

/** The whole edition as the files of its folder, so that the policy lives in git; and the way back from there. */
export function FilesScreen() {
  const { t } = useWords();
  const { policy } = usePolicy();
  const [isBusy, setBusy] = useState(false);
  const { key } = policy.edition;
  const take = async () => {
    setBusy(true);
    try {
      const { version, files } = await call(exportEdition, { params: { edition: key }, query: {} });
      download(zip(files.map(bytesOf), `${key}/`), `${key}-v${version}.zip`);
    } catch (thrown) {
      const problem = asProblem(thrown);
      say(problem === null ? t('kit:problem.defect') : wordsOfProblem(problem), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <PolicyPage>
      <div className="grid items-start gap-5 wide:grid-cols-2">
        <Card title={t('console-policy:files.out')}>
          <p className="text-14 text-ink-2">{t('console-policy:files.outText')}</p>
          <Button variant="primary" icon="download" isPending={isBusy} onPress={() => void take()} className="mt-3">
            {t('console-policy:files.download', { version: policy.version })}
          </Button>
          <p className="mt-4 mb-1.5 text-13 text-ink-2">{t('console-policy:files.outCommand')}</p>
          <Command text={`node bin/madoguchi.mjs export-edition ${key} editions/${key}`} />
        </Card>
        <Card title={t('console-policy:files.in')}>
          <p className="text-14 text-ink-2">{t('console-policy:files.inText')}</p>
          <p className="mt-3 mb-1.5 text-13 text-ink-2">{t('console-policy:files.checkCommand')}</p>
          <Command text={`node bin/madoguchi.mjs import-edition editions/${key}`} />
          <p className="mt-3 mb-1.5 text-13 text-ink-2">{t('console-policy:files.inCommand')}</p>
          <Command
            text={`node bin/madoguchi.mjs import-edition editions/${key} --yes --comment "${t('console-policy:save.why')}"`}
          />
        </Card>
      </div>
    </PolicyPage>
  );
}

type ExportedFile = { path: string; encoding: 'utf8' | 'base64'; content: string };

const bytesOf = ({ path, encoding, content }: ExportedFile) => ({
  path,
  bytes:
    encoding === 'utf8'
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)),
});
