import { useState } from 'react';
import { instantOf, wallTimeOf } from '../../format/zoned-time';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { InstantField } from './instant-field';

interface Dates {
  opensAt: string;
  closesAt: string;
}

/** Two dates typed on the clocks of the province; `dates` are instants once both make sense. */
export function useDates(start?: Dates) {
  const { timeZone } = useScope().context;
  const [opens, setOpens] = useState(start ? wallTimeOf(start.opensAt, timeZone) : '');
  const [closes, setCloses] = useState(start ? wallTimeOf(start.closesAt, timeZone) : '');
  const opensAt = instantOf(opens, timeZone);
  const closesAt = instantOf(closes, timeZone);
  const isComplete = opensAt !== '' && closesAt !== '';
  const isOrdered = isComplete && Date.parse(opensAt) < Date.parse(closesAt);
  const fields = (
    <>
      <InstantField label={text.tahapan.opens} value={opens} onChange={setOpens} />
      <InstantField
        label={text.tahapan.closes}
        value={closes}
        error={isComplete && !isOrdered ? text.tahapan.order : undefined}
        onChange={setCloses}
      />
    </>
  );
  return { fields, dates: isOrdered ? { opensAt, closesAt } : undefined };
}
