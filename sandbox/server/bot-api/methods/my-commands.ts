import type { Call, Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { characters } from '../text/characters.ts';
import { readCommandScope } from './command-scope.ts';
import { readLanguageCode } from './language-code.ts';

interface Command {
  command: string;
  description: string;
}

const MAX_COMMANDS = 100;
const MAX_NAME_LENGTH = 32;
const MAX_DESCRIPTION_LENGTH = 256;

function readCommand(given: unknown): Command {
  if (!isObject(given) || typeof given['command'] !== 'string' || typeof given['description'] !== 'string') {
    throw badRequest("can't parse BotCommand: expected an Object");
  }
  const command = given['command'].trim().replace(/^\//, '');
  const description = given['description'].trim();
  if (command === '') throw badRequest('command must be non-empty');
  if (characters(command) > MAX_NAME_LENGTH) throw badRequest('command length must not exceed 32');
  if (description === '') throw badRequest('command description must be non-empty');
  if (characters(description) > MAX_DESCRIPTION_LENGTH) {
    throw badRequest('command description length must not exceed 256');
  }
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  return { command, description };
}

function others(call: Call, scope: string, languageCode: string) {
  return call.world.bots
    .settings(call.bot.id)
    .commands.filter((list) => list.scope !== scope || list.languageCode !== languageCode);
}

export const setMyCommands: Method = (call) => {
  const given = call.params.json('commands', 'commands') ?? [];
  if (!Array.isArray(given)) throw badRequest('expected an Array of BotCommand');
  if (given.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands = given.map(readCommand);
  const scope = readCommandScope(call);
  const languageCode = readLanguageCode(call);
  const rest = others(call, scope, languageCode);
  call.world.bots.update(call.bot.id, {
    commands: commands.length > 0 ? [...rest, { scope, languageCode, commands }] : rest,
  });
  return true;
};

export const getMyCommands: Method = (call) => {
  const scope = readCommandScope(call);
  const languageCode = readLanguageCode(call);
  const lists = call.world.bots.settings(call.bot.id).commands;
  return lists.find((list) => list.scope === scope && list.languageCode === languageCode)?.commands ?? [];
};

export const deleteMyCommands: Method = (call) => {
  const commands = others(call, readCommandScope(call), readLanguageCode(call));
  call.world.bots.update(call.bot.id, { commands });
  return true;
};
