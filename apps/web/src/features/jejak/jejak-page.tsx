import { Tabs } from '@mantine/core';
import { Link } from 'react-router';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { PageState } from '../../ui/states';
import { AccessTab } from './access-tab';
import { ChangesTab } from './changes-tab';

/** Who changed what, and who read or took along what. */
export default function JejakPage() {
  const { session, link } = useScope();
  const filters = useFilters();
  const t = text.jejak;
  if (!session.may.readAudit) {
    const back = <Link to={link(PATHS.ringkasan)}>{text.shell.toSummary}</Link>;
    return (
      <PageState title={t.denied} action={back}>
        {t.deniedDetail}
      </PageState>
    );
  }
  if (!session.may.readAccessLog) {
    return (
      <>
        <PageHead title={t.title} sub={t.sub} />
        <ChangesTab filters={filters} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <Tabs
        value={filters.get('bagian') || 'perubahan'}
        onChange={(bagian) => filters.set({ bagian: bagian ?? '' })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t.tabs} mb="md">
          <Tabs.Tab value="perubahan">{t.changes}</Tabs.Tab>
          <Tabs.Tab value="akses">{t.access}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="perubahan">
          <ChangesTab filters={filters} />
        </Tabs.Panel>
        <Tabs.Panel value="akses">
          <AccessTab filters={filters} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
