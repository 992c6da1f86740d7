// Line icons on a 24 px grid. They only accompany words, so readers skip them.
import { svg } from './dom.js';

const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  phone: 'M8 3h8v18H8zM11 18h2',
  screen: 'M4 5h16v11H4zM9 20h6M12 16v4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v5M12 17.6v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.6v.1',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  offline: 'M4 4l16 16M8.5 15.5a5 5 0 0 1 6.5-.4M5 12a10 10 0 0 1 4.5-2.6M14 9.3a10 10 0 0 1 5 2.7M12 19v.1',
  refresh: 'M20 5v5h-5M19.5 10A8 8 0 1 0 20 14',
  install: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14',
  leave: 'M14 4H5v16h9M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h9v4M17 12v3',
  mail: 'M3 6h18v12H3zM3.5 6.5L12 13l8.5-6.5',
  plus: 'M12 5v14M5 12h14',
  camera: 'M9 5l-1.5 2.5H3V19h18V7.5h-4.5L15 5zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9.5v.1',
  light: 'M9 3h6v4l-1.5 3v11h-3V10L9 7zM9 7h6M12 13v2',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  card: 'M3 5h18v14H3zM6.5 9h5v6h-5zM15 10h3M15 14h3',
  school: 'M4 20V9l8-5 8 5v11zM10 20v-5h4v5M4 20h16',
  child: 'M12 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM6 21v-3a6 6 0 0 1 12 0v3M12 15v4M10 17h4',
};

export function icon(name, dotted) {
  return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: PATHS[name] }), dotted && svg('circle', { class: 'dot', cx: 18, cy: 6, r: 4 }));
}

export function mark() {
  return svg(
    'svg',
    { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { width: 32, height: 32, rx: 8 }),
    svg('path', { d: 'M23 10H9v12h14M9 16h10' }),
  );
}
