import type { Call, Method } from '../call.ts';
import { readReadableTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { checkWebApp } from '../markup/inline-keyboard.ts';

/** @returns the person whose button it is, or nothing for everybody's. */
function readPerson(call: Call): number | undefined {
  if (!call.params.has('chat_id')) return undefined;
  const target = readReadableTarget(call);
  if (target.type === 'chat') throw badRequest('chat not found');
  return target.user.id;
}

function readButton(call: Call): JsonObject {
  const button = call.params.json('menu_button', 'menu button') ?? { type: 'default' };
  if (!isObject(button)) throw badRequest("can't parse menu button: expected an Object");
  switch (button['type']) {
    case 'commands':
    case 'default':
      return { type: button['type'] };
    case 'web_app':
      if (typeof button['text'] !== 'string') {
        throw badRequest('can\'t parse menu button: Can\'t find field "text"');
      }
      if (button['text'] === '') throw badRequest('menu button text must be non-empty');
      if (!isObject(button['web_app']))
        throw badRequest('can\'t parse menu button: Can\'t find field "web_app"');
      checkWebApp(button['web_app'], true);
      return { type: 'web_app', text: button['text'], web_app: { url: button['web_app']['url'] } };
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
    const menuButtons = button['type'] === 'default' ? others : { ...others, [person]: button };
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
