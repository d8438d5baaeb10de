import { lazy, Suspense } from 'react';
import { useApi } from '../api/use-api';
import type { Context, Session } from '../api/types';
import { ScopeProvider } from '../scope/scope';
import { text } from '../text/id';
import { EmptyState, Loaded, LoadingState, ProblemState } from '../ui/states';
import { Layout } from './layout';
import { useSession } from './use-session';

const LoginPage = lazy(() => import('../features/session/login-page'));

/** No session: the login page at any address. With one: the shell, once its frame is known. */
export function Gate() {
  const session = useSession();
  if (session.data) return <Framed session={session.data} />;
  if (session.isPending) return <LoadingState rows={3} />;
  if (session.error) {
    return <ProblemState error={session.error} onRetry={() => void session.refetch()} />;
  }
  return (
    <Suspense fallback={<LoadingState rows={3} />}>
      <LoginPage />
    </Suspense>
  );
}

function Framed({ session }: { session: Session }) {
  const context = useApi<Context>('/context');
  const none = <EmptyState title={text.shell.noTahapan}>{text.shell.noTahapanDetail}</EmptyState>;
  return (
    <Loaded query={context} rows={3}>
      {(data) => (
        <ScopeProvider session={session} context={data} fallback={none}>
          <Layout />
        </ScopeProvider>
      )}
    </Loaded>
  );
}
