import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';

interface DialogProps {
  title: string;
  /** what a screen reader calls the cross */
  closeLabel: string;
  onClose: () => void;
  size?: string;
  children: ReactNode;
}

/**
 * A dialog that is on the page only while it is open. Mantine gives the focus back when a dialog
 * closes, but not when it leaves the page, so who works by keyboard would start at the top again.
 */
export function Dialog({ title, closeLabel, onClose, size, children }: DialogProps) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => giveFocusBack(opener), [opener]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': closeLabel }}
    >
      {children}
    </Modal>
  );
}

/** To the button that opened it, or to the page where that button went away with its row. */
function giveFocusBack(opener: Element | null): void {
  const place = opener?.isConnected ? opener : document.getElementById('isi');
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
