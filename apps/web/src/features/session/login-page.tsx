import { useEffect } from 'react';
import { text } from '../../text/id';
import { STEPS, StepPill } from '../../ui/step-pill';
import { LoginForm } from './login-form';

export default function LoginPage() {
  useEffect(() => {
    document.title = `${text.login.title} · ${text.app.name}`;
  }, []);
  return (
    <div className="login">
      <header className="login-story">
        <h1>{text.app.name}</h1>
        <p>{text.login.what}</p>
        <p style={{ marginTop: 14 }}>{text.login.how}</p>
        <div className="login-ladder">
          <p className="small">{text.login.ladder}</p>
          <ol className="plain-list login-ladder" style={{ marginTop: 4 }}>
            {STEPS.toReversed().map((step) => (
              <li key={step} style={{ marginLeft: step * 22 }}>
                <StepPill step={step} />
              </li>
            ))}
          </ol>
        </div>
      </header>
      <main className="login-form">
        <LoginForm />
      </main>
    </div>
  );
}
