/** Reminders of one connection, and how they are chosen. */
export const reminders = {
  saved: 'Saved. It counts from now on.',
  active: 'You are reminded before this token expires.',
  paused: 'Reminders for this connection are paused.',
  pause: 'Pause reminders',
  resume: 'Resume reminders',
} as const;
