import { useLocation, useNavigate } from 'react-router';
import { PATHS } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';

/** A page about one row cannot follow a change of frame; its list can. */
function listOf(pathname: string): string {
  const lists = [PATHS.program, PATHS.tumpangTindih];
  return lists.find((list) => pathname.startsWith(`${list}/`)) ?? pathname;
}

/** Tahun rencana, tahapan and wilayah: always visible, kept in the address. */
export function ContextSelectors() {
  const { context, session, tahapan, pemda, link } = useScope();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const change = (name: string, value: string): void => {
    const url = new URL(link(listOf(pathname), { [name]: value }), window.location.origin);
    if (!value) url.searchParams.delete(name);
    void navigate(url.pathname + url.search);
  };
  return (
    <div className="context" role="group" aria-label={text.shell.context}>
      <span className="context-item context-year">{text.shell.tahunRencana(tahapan.tahun)}</span>
      <select
        className="context-select"
        aria-label={text.shell.tahapan}
        value={tahapan.id}
        onChange={(event) => change('tahapan', event.currentTarget.value)}
      >
        {context.tahapanList.map((option) => (
          <option key={option.id} value={option.id}>
            {text.shell.tahapanOption(option.label, !option.hasData)}
          </option>
        ))}
      </select>
      {session.may.seeAllGovernments ? (
        <select
          className="context-select"
          aria-label={text.shell.wilayah}
          value={pemda?.code ?? ''}
          onChange={(event) => change('pemda', event.currentTarget.value)}
        >
          <option value="">{text.shell.allOf(context.provinsi.name)}</option>
          {context.governments.map((government) => (
            <option key={government.code} value={government.code}>
              {government.name}
            </option>
          ))}
        </select>
      ) : (
        <span className="context-item">{session.pemdaName}</span>
      )}
    </div>
  );
}
