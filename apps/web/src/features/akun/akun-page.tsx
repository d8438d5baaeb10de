import type { OwnAccount } from '../../api/types';
import { useApi } from '../../api/use-api';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { MailCard } from './mail-card';
import { OwnSessions } from './own-sessions';
import { OwnSignIns } from './own-sign-ins';
import { OwnTokens } from './own-tokens';
import { PasswordCard } from './password-card';
import { ProfileCard } from './profile-card';
import { SecondFactorCard } from './second-factor-card';

export default function AkunPage() {
  const account = useApi<OwnAccount>('/me');
  return (
    <>
      <PageHead title={text.akun.title} />
      <Loaded query={account}>
        {(data) => (
          <div className="stack">
            <div className="grid two ragged">
              <ProfileCard account={data} />
              <PasswordCard account={data} />
              <SecondFactorCard account={data} />
              <OwnSessions />
              <MailCard account={data} />
            </div>
            <OwnTokens account={data} />
            <OwnSignIns signIns={data.signIns} />
          </div>
        )}
      </Loaded>
    </>
  );
}
