/** What is read again when something was marked as read. */
export const NOTICE_ADDRESSES = ['/notifications', '/notifications/unread'] as const;
