import { escaped } from '../html.ts';

/**
 * A drawing without inline styles or style elements, which the content security policy would not apply: the few that
 * ECharts writes become attributes. Its size gives way to the page's, and it says in words what it shows.
 */
export function withoutStyles(svg: string, says: string): string {
  return svg
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ style="([^"]*)"/g, (_all, style: string) => asAttributes(style))
    .replaceAll(/ class="zr[^"]*"/g, '')
    .replaceAll(/ (?:ecmeta_[a-z_]+|pointer-events|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace(/<svg width="\d+" height="\d+"/, `<svg role="img" aria-label="${escaped(says)}"`);
}

function asAttributes(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .flatMap(([name, value]) =>
      name === undefined || name === '' || value === undefined ? [] : [` ${name}="${value}"`],
    )
    .join('');
}
