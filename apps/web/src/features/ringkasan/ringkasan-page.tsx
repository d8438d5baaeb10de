import type { Summary } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Recomputing } from '../../ui/recomputing';
import { Loaded } from '../../ui/states';
import { Basis, Completeness } from './completeness';
import { DataCounts } from './data-counts';
import { FigureCards } from './figure-cards';
import { SupportLadder } from './support-ladder';
import { WaitingForYou } from './waiting-for-you';
import { WhoHasSent } from './who-has-sent';

export default function RingkasanPage() {
  const { params, context } = useScope();
  const summary = useApi<Summary>('/summary', params);
  const asOf = summary.data && text.ringkasan.asOf(formatDateTime(summary.data.asOf, context));
  return (
    <>
      <PageHead title={text.ringkasan.title} sub={asOf} />
      <Recomputing />
      <Loaded query={summary} rows={12}>
        {(data) => (
          <>
            <Completeness completeness={data.completeness} />
            <Basis />
            <FigureCards summary={data} />
            <div className="grid wide-left" style={{ marginTop: 16 }}>
              <SupportLadder ladder={data.ladder} />
              <WaitingForYou waiting={data.waiting} />
            </div>
            <div className="grid wide-left ragged">
              <WhoHasSent />
              <DataCounts summary={data} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
