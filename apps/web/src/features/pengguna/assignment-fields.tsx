import { useEffect } from 'react';
import type { Opd, Role } from '../../api/types';
import { useApi } from '../../api/use-api';
import { text } from '../../text/id';
import { ROLE_WORDS } from '../../text/id/akun';
import { Choice } from '../../ui/choice';

export interface Assignment {
  role: Role;
  pemdaCode: string;
  opdId: number | null;
}

interface AssignmentFieldsProps {
  value: Assignment;
  /** the province first */
  governments: readonly { value: string; label: string }[];
  onChange: (value: Assignment) => void;
}

const ROLES = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));

/** A role, and the governments and agencies that go with it. */
export function AssignmentFields({ value, governments, onChange }: AssignmentFieldsProps) {
  const [province, ...kabupaten] = governments;
  const byRole = {
    regency_official: kabupaten,
    opd_official: governments,
  } as Partial<Record<Role, typeof governments>>;
  const allowed = (role: Role) => byRole[role] ?? (province ? [province] : []);
  const firstOf = (role: Role, wanted: string): string =>
    (allowed(role).find((each) => each.value === wanted) ?? allowed(role)[0])?.value ?? '';
  const pemdaCode = firstOf(value.role, value.pemdaCode);
  const setRole = (role: Role): void =>
    onChange({ role, pemdaCode: firstOf(role, value.pemdaCode), opdId: null });
  // what is shown as chosen is what will be sent
  useEffect(() => {
    if (pemdaCode && pemdaCode !== value.pemdaCode) onChange({ ...value, pemdaCode, opdId: null });
  }, [pemdaCode, value, onChange]);
  const t = text.pengguna;
  return (
    <>
      <Choice
        label={t.role}
        options={ROLES}
        value={value.role}
        onChange={(role) => setRole(role as Role)}
        width={460}
      />
      <Choice
        label={t.pemda}
        options={allowed(value.role)}
        value={pemdaCode}
        onChange={(code) => onChange({ ...value, pemdaCode: code, opdId: null })}
        width={460}
      />
      {value.role === 'opd_official' ? (
        <OpdChoice
          pemdaCode={pemdaCode}
          value={value.opdId}
          onChange={(opdId) => onChange({ ...value, pemdaCode, opdId })}
        />
      ) : null}
    </>
  );
}

interface OpdChoiceProps {
  pemdaCode: string;
  value: number | null;
  onChange: (opdId: number | null) => void;
}

function OpdChoice({ pemdaCode, value, onChange }: OpdChoiceProps) {
  const opd = useApi<Opd[]>('/opd', { pemda: pemdaCode });
  const options = (opd.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <Choice
      label={text.pengguna.opd}
      all={text.pengguna.chooseOpd}
      options={options}
      value={value === null ? '' : String(value)}
      onChange={(id) => onChange(id ? Number(id) : null)}
      width={460}
    />
  );
}
