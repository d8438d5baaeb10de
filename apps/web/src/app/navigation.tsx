import { NavLink } from 'react-router';
import type { Summary } from '../api/types';
import { useApi } from '../api/use-api';
import { formatCount } from '../format/number';
import { PATHS } from '../scope/paths';
import { useScope, type Scope } from '../scope/scope';
import { text } from '../text/id';

interface Entry {
  to: string;
  label: string;
  count?: number;
}

interface Group {
  label?: string;
  entries: Entry[];
}

function groupsOf(summary: Summary | undefined, { session }: Scope): Group[] {
  const waiting = summary && summary.completeness.expected - summary.completeness.sent;
  const usulan = {
    to: PATHS.usulanTaut,
    label: text.nav.usulanTaut,
    count: summary?.priorities.proposedLinks,
  };
  return [
    {
      entries: [
        { to: PATHS.ringkasan, label: text.nav.ringkasan },
        { to: PATHS.matriks, label: text.nav.matriks },
        ...(session.may.decideLinks ? [usulan] : []),
        { to: PATHS.temuan, label: text.nav.temuan },
        { to: PATHS.tumpangTindih, label: text.nav.tumpangTindih, count: summary?.overlaps.cases },
        {
          to: PATHS.belumBerlokasi,
          label: text.nav.belumBerlokasi,
          count: summary?.counts.unlocated,
        },
      ],
    },
    {
      label: text.nav.rencana,
      entries: [
        { to: PATHS.program, label: text.nav.program },
        { to: PATHS.kegiatanDesa, label: text.nav.kegiatanDesa },
        { to: PATHS.kehadiran, label: text.nav.kehadiran },
        ...(session.may.import ? [{ to: PATHS.impor, label: text.nav.impor }] : []),
        { to: PATHS.pengajuan, label: text.nav.pengajuan, count: waiting },
        ...(session.may.manageTahapan ? [{ to: PATHS.tahapan, label: text.nav.tahapan }] : []),
        { to: PATHS.perbandingan, label: text.nav.perbandingan },
      ],
    },
    {
      label: text.nav.rakorGroup,
      entries: [
        { to: PATHS.rakor, label: text.nav.rakor },
        ...(session.may.exportReport ? [{ to: PATHS.laporan, label: text.nav.laporan }] : []),
        ...(session.may.readAudit ? [{ to: PATHS.jejak, label: text.nav.jejak }] : []),
      ],
    },
    ...(session.may.manageAccounts
      ? [
          {
            label: text.nav.adminGroup,
            entries: [
              { to: PATHS.pengguna, label: text.nav.pengguna },
              { to: PATHS.catatanMasuk, label: text.pengguna.signIns },
            ],
          },
        ]
      : []),
  ];
}

/** The pages, with how many rows wait behind them. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const scope = useScope();
  const { data: summary } = useApi<Summary>('/summary', scope.params);
  return (
    <nav aria-label={text.shell.mainNav}>
      {groupsOf(summary, scope).map((group) => (
        <div key={group.label ?? ''}>
          {group.label ? <p className="nav-group">{group.label}</p> : null}
          {group.entries.map(({ to, label, count }) => (
            <NavLink
              key={to}
              to={scope.link(to)}
              end={to === '/' || to === PATHS.pengguna}
              className="nav-link"
              onClick={onNavigate}
            >
              {label}
              {count ? <span className="nav-count">{formatCount(count)}</span> : null}
            </NavLink>
          ))}
        </div>
      ))}
    </nav>
  );
}
