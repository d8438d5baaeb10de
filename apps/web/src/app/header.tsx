import { Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconLogout,
  IconMenu2,
  IconUser,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { PATHS } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { ContextSelectors } from './context-selectors';
import { NotificationBell } from './notification-bell';
import { useLogout } from './use-session';

export function Header({ onOpenNav }: { onOpenNav: () => void }) {
  const { context, link } = useScope();
  return (
    <header className="shell-header">
      <button type="button" className="burger" aria-label={text.shell.openNav} onClick={onOpenNav}>
        <IconMenu2 size={22} aria-hidden="true" />
      </button>
      <Link className="brand" to={link(PATHS.ringkasan)}>
        {text.app.name}
      </Link>
      <ContextSelectors />
      {context.isSample ? (
        <span className="sample-mark" title={text.shell.sampleHint}>
          {text.shell.sample}
        </span>
      ) : null}
      <div className="header-end">
        <NotificationBell />
        <UserMenu />
      </div>
    </header>
  );
}

function UserMenu() {
  const { session, link } = useScope();
  const logout = useLogout();
  return (
    <div className="me">
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <button
            type="button"
            className="me-button"
            aria-label={[session.name, session.jabatan].filter(Boolean).join(', ')}
          >
            <IconUserCircle className="me-sign" size={22} aria-hidden="true" />
            <span className="me-name">{session.jabatan || session.name}</span>
            <IconChevronDown size={16} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {session.name}
            {session.jabatan ? (
              <>
                <br />
                {session.jabatan}
              </>
            ) : null}
            <br />
            {session.pemdaName}
          </Menu.Label>
          <Menu.Item
            component={Link}
            to={link(PATHS.akun)}
            leftSection={<IconUser size={16} aria-hidden="true" />}
          >
            {text.akun.menu}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden="true" />}
            onClick={() => logout.mutate()}
          >
            {text.shell.logout}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
