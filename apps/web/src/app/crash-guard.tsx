import { Component, type ReactNode } from 'react';
import { text } from '../text/id';

/** The last net: a page that breaks says so instead of going white. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="state" role="alert">
        <h1>{text.shell.crash}</h1>
        <p>{text.shell.crashDetail}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {text.shell.reload}
        </button>
      </div>
    );
  }
}
