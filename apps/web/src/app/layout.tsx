import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIsFetching } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { LoadingState } from '../ui/states';
import { CrashGuard } from './crash-guard';
import { Header } from './header';
import { Navigation } from './navigation';
import { Pages } from './router';

/** After a change of page, reading goes on at its top, by eye and by screen reader. */
function useFocusOnPage() {
  const main = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return { main, pathname };
}

export function Layout() {
  const { context } = useScope();
  const [opened, nav] = useDisclosure(false);
  const { main, pathname } = useFocusOnPage();
  return (
    <div className="shell">
      <a className="skip-link" href="#isi">
        {text.shell.skip}
      </a>
      <BusyLine />
      <Header onOpenNav={nav.open} />
      <div className="shell-nav">
        <Navigation />
      </div>
      <Drawer
        opened={opened}
        onClose={nav.close}
        size={280}
        title={text.app.name}
        closeButtonProps={{ 'aria-label': text.shell.closeNav }}
      >
        <Navigation onNavigate={nav.close} />
      </Drawer>
      <main className="shell-main">
        <div id="isi" className="shell-page" tabIndex={-1} ref={main}>
          <CrashGuard key={pathname}>
            <Suspense fallback={<LoadingState />}>
              <Pages />
            </Suspense>
          </CrashGuard>
        </div>
        <footer className="shell-footer">
          <span>{context.attribution}</span>
          {context.isSample ? <span>{text.shell.sampleHint}</span> : null}
        </footer>
      </main>
    </div>
  );
}

/** Asked by timers, not by the person. */
const QUIET = new Set(['/jobs', '/notifications/unread', '/analysis/due']);

/** On a slow line a filter that was pressed shows at once that it is at work. */
function BusyLine() {
  const fetching = useIsFetching({
    predicate: ({ queryKey }) => !QUIET.has(String(queryKey[0])),
  });
  return fetching > 0 ? <div className="busy-line" aria-hidden="true" /> : null;
}
