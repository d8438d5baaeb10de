import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import './styles';
import { CrashGuard } from './crash-guard';
import { Gate } from './gate';
import { Providers } from './providers';
import { giveNonceToScrollLock } from './style-nonce';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

giveNonceToScrollLock();
createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <Providers>
        <BrowserRouter>
          <Gate />
        </BrowserRouter>
      </Providers>
    </CrashGuard>
  </StrictMode>,
);
