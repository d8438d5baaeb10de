import { Alert } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { OverlapDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiah } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { KindPill } from '../../ui/word-pill';
import { CaseRequests } from './case-requests';
import { CaseOptions } from './case-options';
import { Evidence } from './evidence';
import { MemberCard } from './member-card';
import { Pairs } from './pairs';
import { strengthWords } from './strength-words';

/** One case, one page: who, what, the evidence both ways, what is unknown, the ways out. */
export default function KasusPage() {
  const { id = '' } = useParams();
  const detail = useApi<OverlapDetail>(`/overlaps/${encodeURIComponent(id)}`);
  return (
    <Loaded query={detail} rows={10} wholePage>
      {(data) => (
        <>
          <CaseHead detail={data} />
          <HiddenMembers detail={data} />
          <div className="grid two">
            {data.intervensi.map((member) => (
              <MemberCard key={member.id} member={member} />
            ))}
          </div>
          <div className="grid wide-left">
            <Evidence evidence={data.evidence} missing={data.missing} />
            <CaseOptions options={data.options} lead={data.lead} />
          </div>
          <CaseRequests caseId={data.id} />
          {data.intervensi.length > 2 ? <Pairs detail={data} /> : null}
        </>
      )}
    </Loaded>
  );
}

/** A case that meets a plan not sent yet says so: what is missing here is not an empty answer. */
function HiddenMembers({ detail }: { detail: OverlapDetail }) {
  const t = text.tumpangTindih;
  if (detail.hiddenMembers === 0) return null;
  return (
    <Alert color="yellow" mb="md" title={t.hiddenTitle(detail.hiddenMembers)}>
      {t.hiddenDetail(detail.agencies.join('; '))}
    </Alert>
  );
}

function CaseHead({ detail }: { detail: OverlapDetail }) {
  const { link } = useScope();
  const t = text.tumpangTindih;
  const list = (filter: Readonly<Record<string, string>>): string =>
    link(PATHS.tumpangTindih, filter);
  const crumbs = (
    <>
      <Link to={list({})}>{t.title}</Link> / {detail.pemdaName} / {detail.kecamatan} /{' '}
      <Link to={list({ desa: detail.desaCode })}>{detail.desaName}</Link>
    </>
  );
  const sub = (
    <>
      <KindPill kind={detail.kind} /> &nbsp;{strengthWords(detail.score)} ·{' '}
      {detail.amount === null ? t.unknownAmount : formatRupiah(detail.amount)} ·{' '}
      {t.members(detail.members)}
    </>
  );
  return <PageHead title={detail.title} crumbs={crumbs} sub={sub} />;
}
