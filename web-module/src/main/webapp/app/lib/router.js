// Shows the screen of the address and moves the focus to its heading.
import { asOf } from './connection.js';
import { replace } from './dom.js';
import { loading, problemBox } from './loading.js';
import { language, t } from './locale.js';
import { goInstead, here } from './navigation.js';
import { Problem } from './problem.js';
import { ended, mustChangePassword, session, subject } from './session.js';

const SIGN_IN = '/sign-in';
const PASSWORD = '/password';

let routes;
let notFound;
let main;
let shown = { path: '', node: null, leave: null, member: false };
let parked = null; // a screen with typed values whose session ended
let wanted = null; // where its user wanted to go before signing in

export function startRouter(settings) {
  ({ routes, notFound, main } = settings);
  addEventListener('hashchange', () => show(true));
  session.on(() => show(true));
  mustChangePassword.on((must) => must && show(true));
  language.on(redraw);
  show(false);
}

// Draws the present screen again, in another language or with newer data, with what was typed into it.
export function redraw() {
  const before = shown.node;
  show(false);
  if (before) carryOver(before, shown.node);
}

function show(moveFocus) {
  const { path, query } = here();
  const route = routeOf(path);
  const detour = detourOf(route, path);
  if (detour) return goInstead(detour);
  if (shown.leave) shown.leave();
  asOf.set(null);
  if (!route.view) return fetchScreen(route, moveFocus);
  const back = parked && parked.path === path && parked.subject === subject.get() ? parked.node : null;
  const leaving = [];
  const node = back || route.view({ query, onLeave: (act) => leaving.push(act) });
  if (route.member) parked = null;
  shown = { path, node, leave: () => leaving.forEach((act) => act()), member: route.member };
  replace(main, node);
  document.title = `${t(route.title)} – OpenESIS`;
  if (moveFocus) focusHeading();
}

const routeOf = (path) => routes[path] || notFound;

// The screen comes once; without a connection it is asked for again.
async function fetchScreen(route, moveFocus) {
  shown = { path: '', node: null, leave: null, member: false };
  replace(main, loading());
  const stillWanted = () => routeOf(here().path) === route;
  try {
    route.view = await route.load();
  } catch (notFetched) {
    if (stillWanted()) replace(main, problemBox(new Problem({ code: 'OFFLINE' }), () => show(moveFocus)));
    return;
  }
  if (stillWanted()) show(moveFocus);
}

function detourOf(route, path) {
  const signedIn = session.get() === 'in';
  if (!signedIn && route.member) {
    const unasked = !ended.code.startsWith('SIGNED_OUT');
    parked = unasked && shown.path === path && shown.node.querySelector('form') ? { path, node: shown.node, subject: subject.get() } : null;
    wanted = unasked && path !== '/' ? path : null;
    return SIGN_IN;
  }
  if (signedIn && mustChangePassword.get() && path !== PASSWORD) return PASSWORD;
  if (signedIn && route.guest) {
    const next = wanted || '/';
    wanted = null;
    return next;
  }
  return null;
}

function focusHeading() {
  window.scrollTo(0, 0);
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

// Carries what was typed from a form to its newly drawn twin.
function carryOver(before, after) {
  for (const old of before.querySelectorAll('form input[name]')) {
    const same = `form input[name="${old.name}"]`;
    const twin = after.querySelector(old.type === 'radio' ? `${same}[value="${old.value}"]` : same);
    if (!twin || twin === old) continue;
    if (old.type === 'checkbox' || old.type === 'radio') twin.checked = old.checked;
    else twin.value = old.value;
  }
}
