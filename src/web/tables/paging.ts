import { pagination } from '../govuk/pagination.ts';
import type { Html } from '../html.ts';

const PER_PAGE = 50;

/** One page of a long list. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The page that a query asks for; undefined where there is no such page. An empty list has one. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams): Paged<T> | undefined {
  const text = query.get('page') ?? '1';
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  if (!/^[1-9]\d{0,5}$/.test(text) || Number(text) > pages) return undefined;
  const page = Number(text);
  return { items: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), page, pages, total: all.length };
}

/** Links to the other pages; nothing where there is only one. */
export function pageLinks(
  { page, pages }: Paged<unknown>,
  hrefOf: (page: number) => string,
): Html | undefined {
  if (pages === 1) return undefined;
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((at) => at >= 1 && at <= pages);
  const items = near.flatMap((at, index) => {
    const gap = index > 0 && at - (near[index - 1] ?? at) > 1 ? [{ ellipsis: true }] : [];
    return [...gap, { number: at, href: hrefOf(at), ...(at === page ? { current: true } : {}) }];
  });
  return pagination({
    items,
    landmarkLabel: 'Pages of this list',
    ...(page > 1 ? { previous: { href: hrefOf(page - 1) } } : {}),
    ...(page < pages ? { next: { href: hrefOf(page + 1) } } : {}),
  });
}
