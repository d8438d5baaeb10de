import { lazy, Suspense } from 'react';
import { useMatch } from 'react-router';
import { useApi } from '../api/use-api';
import type { Context, Session } from '../api/types';
import { ScopeProvider } from '../scope/scope';
import { PATHS } from '../scope/paths';
import { text } from '../text/id';
import { EmptyState, Loaded, LoadingState, ProblemState } from '../ui/states';
import { Layout } from './layout';
import { useSession } from './use-session';

const InvitationPage = lazy(() => import('../features/undangan/undangan-page'));
const Accounts = lazy(() => import('../features/pengguna/pengguna-page'));
const LoginPage = lazy(() => import('../features/session/login-page'));

/** A one-time link opens its own page. No session: the login page at any address. With one: the shell, once its frame is known. */
export function Gate() {
  const session = useSession();
  const invitation = useMatch(`${PATHS.undangan}/:token`);
  if (invitation?.params.token) {
    return (
      <Suspense fallback={<LoadingState rows={3} />}>
        <InvitationPage token={invitation.params.token} />
      </Suspense>
    );
  }
  if (session.data) return <Framed session={session.data} />;
  if (session.isPending) return <LoadingState rows={3} />;
  if (session.error) {
    return (
      <main className="alone">
        <h1>{text.app.name}</h1>
        <ProblemState error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
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
  // a new installation begins with people: its admin invites them before there is any stage
  const beginning = (
    <main className="shell-page">
      <p className="note">{text.shell.noTahapan}</p>
      <Suspense fallback={<LoadingState />}>
        <Accounts />
      </Suspense>
    </main>
  );
  const fallback = session.may.manageAccounts ? beginning : none;
  return (
    <Loaded query={context} rows={3}>
      {(data) => (
        <ScopeProvider session={session} context={data} fallback={fallback}>
          <Layout />
        </ScopeProvider>
      )}
    </Loaded>
  );
}
