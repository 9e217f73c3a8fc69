import { useEffect } from 'preact/hooks';
import type { UserView, WorldView } from '../answers.ts';
import { personsOf } from './names.ts';
import { recall, remember } from './remembered.ts';
import type { Navigate, Route } from './route.ts';

function ownedBy(world: WorldView, userId: number): number {
  return world.chats.filter(({ members }) =>
    members.some((member) => member.userId === userId && member.status === 'creator'),
  ).length;
}

/** Whom the page acts as: the address says so, else the last choice, else the person who owns most chats. */
export function useIdentity(
  world: WorldView | undefined,
  route: Route,
  navigate: Navigate,
): UserView | undefined {
  const persons = world ? personsOf(world) : [];
  const owner = world && persons.toSorted((a, b) => ownedBy(world, b.id) - ownedBy(world, a.id))[0];
  const wanted = [route.as, Number(recall('as'))];
  const me = wanted.map((id) => persons.find((user) => user.id === id)).find(Boolean) ?? owner;
  const id = me?.id;

  useEffect(() => {
    if (id === undefined) return;
    remember('as', String(id));
    if (route.as !== id) navigate({ as: id }, 'replace');
  }, [id, route.as, navigate]);
  return me;
}
