import type { MenuButton } from '../../world/types.ts';
import type { Call, Method } from '../call.ts';
import { readReadableTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { checkWebApp } from '../markup/web-app.ts';

/** @returns the person whose button it is, or nothing for everybody's. */
function readPerson(call: Call): number | undefined {
  if (!call.params.has('chat_id')) return undefined;
  const target = readReadableTarget(call);
  if (target.type === 'chat') throw badRequest('chat not found');
  return target.user.id;
}

function readButton(call: Call): MenuButton {
  const button = call.params.json('menu_button', 'menu button') ?? { type: 'default' };
  if (!isObject(button)) throw badRequest("can't parse menu button: expected an Object");
  const { type, text, web_app: app } = button;
  switch (type) {
    case 'commands':
    case 'default':
      return { type };
    case 'web_app':
      if (typeof text !== 'string') throw badRequest('can\'t parse menu button: Can\'t find field "text"');
      if (text === '') throw badRequest('menu button text must be non-empty');
      if (!isObject(app)) throw badRequest('can\'t parse menu button: Can\'t find field "web_app"');
      checkWebApp(app, 'menu button');
      return { type, text, web_app: { url: String(app['url']) } };
    default:
      throw badRequest("can't parse menu button: MenuButton has unsupported type");
  }
}

export const setChatMenuButton: Method = (call) => {
  const { world, bot } = call;
  const person = readPerson(call);
  const button = readButton(call);
  if (person === undefined) {
    world.bots.update(bot.id, { menuButton: button });
  } else {
    const { [person]: _before, ...others } = world.bots.settings(bot.id).menuButtons ?? {};
    const menuButtons = button.type === 'default' ? others : { ...others, [person]: button };
    world.bots.update(bot.id, { menuButtons });
  }
  return true;
};

export const getChatMenuButton: Method = (call) => {
  const person = readPerson(call);
  const { menuButton, menuButtons } = call.world.bots.settings(call.bot.id);
  const own = person === undefined ? undefined : menuButtons?.[person];
  return own ?? menuButton ?? { type: 'commands' };
};
