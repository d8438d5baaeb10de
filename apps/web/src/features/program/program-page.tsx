import { Link, useParams } from 'react-router';
import type { ProgramDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { PATHS, lokusPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { BasisNote, FindingCard } from '../../ui/finding-card';
import { Money } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { LinksOfProgram } from './links-of-program';
import { LokusTable } from './lokus-table';

export default function ProgramPage() {
  const { id = '' } = useParams();
  const program = useApi<ProgramDetail>(`/programs/${encodeURIComponent(id)}`);
  return (
    <Loaded query={program} rows={10} wholePage>
      {(data) => (
        <>
          <ProgramHead program={data} />
          <div className="grid wide-left">
            <Facts program={data} />
            <LinksOfProgram links={data.links} />
          </div>
          <div style={{ marginTop: 16 }}>
            <LokusTable program={data} />
          </div>
          {data.findings.length > 0 ? (
            <section className="stack findings" style={{ marginTop: 20 }}>
              <h2>{text.program.findings}</h2>
              <BasisNote findings={data.findings} />
              {data.findings.map((finding) => (
                <FindingCard key={finding.id} finding={finding} />
              ))}
            </section>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

function ProgramHead({ program }: { program: ProgramDetail }) {
  const { link, session } = useScope();
  const crumbs = (
    <>
      <Link to={link(PATHS.program)}>{text.program.back}</Link> / {program.pemdaName} /{' '}
      {program.opdName}
    </>
  );
  const sub = (
    <>
      {program.kode} · <b className="figure-inline">{<Money amount={program.pagu} />}</b>
      {program.isPenunjang ? ` · ${text.program.penunjang}` : ''}
    </>
  );
  const history = link(PATHS.jejak, { jenis: 'program', baris: String(program.id) });
  const mayEdit = session.may.edit && session.pemdaCode === program.pemdaCode;
  const actions = (
    <>
      {mayEdit ? (
        <Link to={link(lokusPath(program.id))}>{text.penyuntingan.lokus.open}</Link>
      ) : null}
      {session.may.readAudit ? <Link to={history}>{text.program.history}</Link> : null}
    </>
  );
  return <PageHead title={program.nama} crumbs={crumbs} sub={sub} actions={actions} />;
}

function Facts({ program }: { program: ProgramDetail }) {
  const t = text.program;
  const facts: [string, string][] = [
    [t.programName, program.namaProgram],
    [t.kegiatan, program.namaKegiatan],
    [t.indikator, program.indikator],
    [t.target, program.targetText],
    [t.sasaran, program.sasaran],
    [t.fund, program.sumberDana.join(', ')],
    [t.location, program.lokasiText],
    [t.labelNasional, program.labelNasional],
    [t.labelProvinsi, program.labelProvinsi],
    [t.labelKabupaten, program.labelKabupaten],
    [t.source, program.sourceRow],
  ];
  return (
    <section className="card">
      <h2>{t.detail}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <dt>{t.nextYear}</dt>
        <dd>
          <Money amount={program.paguTahunDepan} />
        </dd>
      </dl>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value || '–'}</dd>
    </>
  );
}
