import type { Context } from 'hono';
import { routes } from './pages/all.ts';
import { isOpen } from './route.ts';

/** Whether what is asked for is a form of files. */
export function takesFiles(c: Context): boolean {
  return routes.some(
    (route) =>
      !isOpen(route) &&
      route.takesFiles === true &&
      route.method === c.req.method &&
      route.path === c.req.path,
  );
}
