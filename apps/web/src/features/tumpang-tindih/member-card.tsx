import type { OverlapMember } from '../../api/types';
import { formatMonths } from '../../format/dates';
import { formatVolume } from '../../format/number';
import { text } from '../../text/id';
import { Money } from '../../ui/money';
import { MarkedText } from './marked-text';

/** One of the activities that may collide, in its own words. */
export function MemberCard({ member }: { member: OverlapMember }) {
  const t = text.tumpangTindih;
  const { marks } = member;
  const volume = member.volume === null ? '–' : `${formatVolume(member.volume)} ${member.satuan}`;
  const origin = [member.sumberDana.join(', '), member.dokumen].filter(Boolean).join(' · ');
  return (
    <article className="card">
      <h2>
        {member.opd} <span className="muted">{origin}</span>
      </h2>
      <p className="member-title">
        <MarkedText content={member.judul} field="judul" marks={marks} />
      </p>
      <dl className="facts pairs">
        <dt>{t.volume}</dt>
        <dd>{volume}</dd>
        <dt>{t.months}</dt>
        <dd>
          {formatMonths(member.months)} {member.tahun}
        </dd>
        <dt>{t.target}</dt>
        <dd>
          {member.sasaran ? (
            <MarkedText content={member.sasaran} field="sasaran" marks={marks} />
          ) : (
            '–'
          )}
        </dd>
        <dt>{t.budget[member.source]}</dt>
        <dd className="strong">
          <Money amount={member.anggaran} />
        </dd>
        <dt>{t.location}</dt>
        <dd>
          {member.lokasi ? (
            <MarkedText content={member.lokasi} field="lokasi" marks={marks} />
          ) : (
            '–'
          )}
        </dd>
      </dl>
    </article>
  );
}
