import { useEffect, type ReactNode } from 'react';
import { text } from '../text/id';

interface PageHeadProps {
  title: string;
  sub?: ReactNode;
  crumbs?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page; names the browser tab after it. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · ${text.app.name}`;
  }, [title]);
  return <h1>{title}</h1>;
}

/** The head of a page, above everything else. */
export function PageHead({ title, sub, crumbs, actions }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        {crumbs ? <p className="crumbs">{crumbs}</p> : null}
        <PageTitle title={title} />
        {sub ? <div className="page-sub">{sub}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
