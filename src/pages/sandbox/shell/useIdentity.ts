import { useEffect } from 'preact/hooks';
import type { UserView, WorldView } from '../answers.ts';
import { recall, remember } from './remembered.ts';
import type { Navigate, Route } from './route.ts';

/** Whom the page acts as: the address says so, else the last choice, else the first person. */
export function useIdentity(world: WorldView | undefined, route: Route, navigate: Navigate): UserView | undefined {
  const persons = world?.users.filter((user) => !user.isBot && !user.deactivated) ?? [];
  const wanted = [route.as, Number(recall('as'))];
  const me = wanted.map((id) => persons.find((user) => user.id === id)).find(Boolean) ?? persons[0];
  const id = me?.id;

  useEffect(() => {
    if (id === undefined) return;
    remember('as', String(id));
    if (route.as !== id) navigate({ as: id }, 'replace');
  }, [id, route.as, navigate]);
  return me;
}
