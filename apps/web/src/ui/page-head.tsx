import { useEffect, type ReactNode } from 'react';
import { text } from '../text/id';

interface PageHeadProps {
  title: string;
  sub?: ReactNode;
  crumbs?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page; names the browser tab after it. */
export function PageHead({ title, sub, crumbs, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · ${text.app.name}`;
  }, [title]);
  return (
    <div className="page-head">
      <div>
        {crumbs ? <p className="crumbs">{crumbs}</p> : null}
        <h1>{title}</h1>
        {sub ? <div className="page-sub">{sub}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
