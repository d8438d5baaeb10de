import { useState } from 'react';
import type { Opd } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { TemplateDownload, startedTemplate } from '../../ui/template-download';

interface TemplateCardProps {
  kind: 'renja' | 'kegiatan-desa';
}

/** The file to fill in, for those who do not have one yet; nothing where none can be had. */
export function TemplateCard({ kind }: TemplateCardProps) {
  const { session } = useScope();
  const t = text.templat;
  const isVillages = kind === 'kegiatan-desa';
  // villages send together, under no agency; the province has none
  if (isVillages && (session.opdName !== null || session.pemdaCode.length === 2)) return null;
  const needsAgency = !isVillages && session.opdName === null;
  return (
    <section className="card stack" style={{ marginTop: 16 }}>
      <div>
        <h2>{t.title}</h2>
        <p className="muted">{t.help}</p>
      </div>
      {needsAgency ? <AgencyTemplate /> : <TemplateDownload kind={kind} opd="" label={t.make} />}
    </section>
  );
}

function AgencyTemplate() {
  const { session } = useScope();
  const [opd, setOpd] = useState('');
  const isStarted = startedTemplate(useFilters(), { kind: 'renja', opd }) !== '';
  const agencies = useApi<Opd[]>('/opd', { pemda: session.pemdaCode });
  const t = text.templat;
  const options = (agencies.data ?? [])
    .filter(({ kind }) => kind !== 'pemerintah_desa')
    .map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <>
      {isStarted ? null : (
        <Choice
          label={t.opd}
          all={t.chooseOpd}
          options={options}
          value={opd}
          onChange={setOpd}
          width={420}
        />
      )}
      <div>
        <TemplateDownload kind="renja" opd={opd} label={t.make} disabled={opd === ''} />
      </div>
    </>
  );
}
