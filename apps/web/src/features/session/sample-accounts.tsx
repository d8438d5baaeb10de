import type { LoginInfo } from '../../api/types';
import { text } from '../../text/id';

interface SampleAccountsProps {
  info: LoginInfo;
  onChoose: (account: { username: string; password: string }) => void;
}

/** The accounts of the story, one press away; in the sample alone. */
export function SampleAccounts({ info, onChoose }: SampleAccountsProps) {
  return (
    <section className="login-accounts" aria-label={text.login.sampleTitle}>
      <h2 style={{ margin: 0 }}>
        {text.login.sampleTitle} <span className="sample-mark">{text.shell.sample}</span>
      </h2>
      <p className="muted">{text.login.sampleIntro}</p>
      <div className="login-roles">
        {info.accounts.map(({ username, password, label }) => (
          <button key={username} type="button" onClick={() => onChoose({ username, password })}>
            {label}
          </button>
        ))}
      </div>
      <p className="muted small">{text.shell.sampleHint}</p>
    </section>
  );
}
