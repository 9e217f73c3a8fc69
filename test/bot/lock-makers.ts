import type { Tester } from './person.ts';

/** The owner of Harbour Makers locks it. */
export async function lockMakers(ada: Tester, mode: 'approval' | 'revoke'): Promise<void> {
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.press('🔒 Lockdown');
  await ada.sees('Lock Harbour Makers?');
  await ada.press(mode === 'approval' ? '✋ Require approval' : '🗑 Revoke all links');
  await ada.sees('open now');
  await ada.press(mode === 'approval' ? '🔒 Lock the chat' : '🗑 Revoke all links');
  await ada.sees('Harbour Makers is locked');
}
