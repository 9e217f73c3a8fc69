import { describe, expect, it } from 'vitest';
import { parseAppMessage } from './app-message.ts';
import { afterMessage, NEW_APP, popupOf } from './app-state.ts';

describe('parseAppMessage', () => {
  it.each([
    ['{"eventType":"web_app_ready"}', { type: 'web_app_ready', data: {} }],
    ['{"eventType":"web_app_ready","eventData":""}', { type: 'web_app_ready', data: {} }],
    ['{"eventType":"x","eventData":{"a":1}}', { type: 'x', data: { a: 1 } }],
    ['{"eventType":"x","eventData":[1]}', { type: 'x', data: {} }],
    ['{"eventType":7}', undefined],
    ['null', undefined],
    ['{oops', undefined],
    [{ eventType: 'x' }, undefined],
  ])('reads %j', (posted, expected) => {
    expect(parseAppMessage(posted)).toEqual(expected);
  });
});

describe('what an app wants around it', () => {
  const after = (type: string, data: Record<string, unknown> = {}) => afterMessage(NEW_APP, { type, data });

  it('shows a button with a text, active unless it says otherwise', () => {
    const button = { is_visible: true, text: ' Save ', color: '#1F7bc0', text_color: 'red' };
    expect(after('web_app_setup_main_button', button)?.main).toEqual({
      visible: true,
      text: 'Save',
      active: true,
      progress: false,
      shine: false,
      colour: '#1F7bc0',
      textColour: undefined,
    });
    expect(after('web_app_setup_main_button', { ...button, text: ' ' })?.main.visible).toBe(false);
    expect(after('web_app_setup_main_button', { ...button, is_active: false })?.main.active).toBe(false);
    expect(after('web_app_setup_secondary_button', { ...button, position: 'moon' })).toMatchObject({
      secondary: { visible: true },
      secondaryPosition: 'left',
    });
  });

  it('takes a colour, or the name of one of the theme’s', () => {
    expect(after('web_app_set_header_color', { color_key: 'secondary_bg_color' })?.header).toEqual({
      key: 'secondary_bg_color',
    });
    expect(after('web_app_set_header_color', { color: '#123456' })?.header).toEqual({ colour: '#123456' });
    expect(after('web_app_set_background_color', { color: 'url(x)' })?.background).toEqual(
      NEW_APP.background,
    );
  });

  it('forgets it all when the app reloads, but not what it made the phone do', () => {
    const shaken = {
      type: 'web_app_trigger_haptic_feedback',
      data: { type: 'impact', impact_style: 'soft' },
    };
    const guarded = { type: 'web_app_setup_closing_behavior', data: { need_confirmation: true } };
    const state = [shaken, guarded].reduce(
      (before, message) => afterMessage(before, message) ?? before,
      NEW_APP,
    );
    expect(state).toMatchObject({ confirmsClosing: true, haptics: ['impact:soft'] });
    expect(afterMessage(state, { type: 'iframe_will_reload', data: {} })).toEqual({
      ...NEW_APP,
      haptics: ['impact:soft'],
    });
  });

  it('says nothing of what is no wish', () => {
    expect(after('web_app_request_theme')).toBeUndefined();
  });
});

describe('popupOf', () => {
  const ok = { id: 'cancel', type: 'ok' };

  it('has a message and one to three buttons', () => {
    expect(
      popupOf({ title: 'T', message: 'M', buttons: [ok, { id: 'close', type: 'moon', text: 'B' }] }),
    ).toEqual({
      title: 'T',
      message: 'M',
      buttons: [
        { id: 'cancel', type: 'ok', text: '' },
        { id: 'close', type: 'default', text: 'B' },
      ],
    });
    expect(popupOf({ message: 'M', buttons: [null] })?.buttons).toEqual([
      { id: '', type: 'default', text: '' },
    ]);
  });

  it.each([
    { message: ' ', buttons: [ok] },
    { message: 'M', buttons: [] },
    { message: 'M', buttons: [ok, ok, ok, ok] },
    { message: 'M', buttons: 'ok' },
    { buttons: [ok] },
  ])('is not shown: %j', (data) => {
    expect(popupOf(data)).toBeUndefined();
  });
});
