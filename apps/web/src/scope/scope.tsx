import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Context, Government, Session, Tahapan } from '../api/types';

/** Who looks, at which stage and at which government: the frame of every page. */
export interface Scope {
  session: Session;
  context: Context;
  tahapan: Tahapan;
  /** undefined: the whole province */
  pemda: Government | undefined;
  /** the parameters every request of a page carries */
  params: { tahapan: number; pemda: string | undefined };
  /** an address inside the app that keeps the frame */
  link: (path: string, extra?: Readonly<Record<string, string>>) => string;
}

const ScopeContext = createContext<Scope | undefined>(undefined);

export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('useScope needs a ScopeProvider');
  return scope;
}

function chooseTahapan(context: Context, wanted: string | null): Tahapan | undefined {
  const byId = (id: number): Tahapan | undefined =>
    context.tahapanList.find((candidate) => candidate.id === id);
  return byId(Number(wanted)) ?? byId(context.defaultTahapanId) ?? context.tahapanList[0];
}

function choosePemda(context: Context, session: Session, wanted: string | null) {
  const code = session.may.seeAllGovernments ? wanted : session.pemdaCode;
  return context.governments.find((government) => government.code === code);
}

function linkWithin(frame: Readonly<Record<string, string>>): Scope['link'] {
  return (path, extra = {}) => {
    const [pathname = '/', query = ''] = path.split('?');
    const search = new URLSearchParams({
      ...frame,
      ...Object.fromEntries(new URLSearchParams(query)),
      ...extra,
    });
    return `${pathname}?${search.toString()}`;
  };
}

interface ScopeProviderProps {
  session: Session;
  context: Context;
  children: ReactNode;
  /** shown when the province has no planning stage yet */
  fallback: ReactNode;
}

export function ScopeProvider({ session, context, children, fallback }: ScopeProviderProps) {
  const [search] = useSearchParams();
  const wantedTahapan = search.get('tahapan');
  const wantedPemda = search.get('pemda');
  const scope = useMemo<Scope | undefined>(() => {
    const tahapan = chooseTahapan(context, wantedTahapan);
    if (!tahapan) return undefined;
    const pemda = choosePemda(context, session, wantedPemda);
    const frame = {
      tahapan: String(tahapan.id),
      ...(pemda && session.may.seeAllGovernments ? { pemda: pemda.code } : {}),
    };
    const params = { tahapan: tahapan.id, pemda: pemda?.code };
    return { session, context, tahapan, pemda, params, link: linkWithin(frame) };
  }, [context, session, wantedTahapan, wantedPemda]);
  if (!scope) return fallback;
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}
