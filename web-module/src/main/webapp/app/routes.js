// Every screen by its address, fetched when it is first shown. member: needs a session · guest: only without one
const screen = (file, view) => () => import(`./screens/${file}.js`).then((module) => module[view]);

export const routes = {
  '/': { title: 'home.title', load: screen('home', 'home'), member: true },
  '/add': { title: 'add.title', load: screen('add-child', 'doors'), member: true },
  '/add/card': { title: 'add.card', load: screen('add-child', 'byCard'), member: true },
  '/add/hand': { title: 'add.hand', load: screen('add-child', 'byHand'), member: true },
  '/add/slip': { title: 'slip.title', load: screen('slip', 'slip'), member: true },
  '/requests': { title: 'requests.title', load: screen('requests', 'requests'), member: true },
  '/child': { title: 'child.title', load: screen('child', 'child'), member: true },
  '/child/looks': { title: 'looks.title', load: screen('looks', 'looks'), member: true },
  '/notices': { title: 'notices.title', load: screen('notices', 'notices'), member: true },
  '/account': { title: 'account.title', load: screen('account', 'account'), member: true },
  '/password': { title: 'password.title', load: screen('password', 'password'), member: true },
  '/email': { title: 'email.title', load: screen('email', 'changeEmail'), member: true },
  '/email/code': { title: 'email.title', load: screen('email', 'confirmEmail'), member: true },
  '/sessions': { title: 'sessions.title', load: screen('sessions', 'sessions'), member: true },
  '/closing': { title: 'closing.title', load: screen('closing', 'closing'), member: true },
  '/sign-in': { title: 'signIn.title', load: screen('sign-in', 'signInScreen'), guest: true },
  '/register': { title: 'register.title', load: screen('register', 'register'), guest: true },
  '/register/code': { title: 'code.title', load: screen('code', 'confirmRegistration'), guest: true },
  '/recover': { title: 'recover.title', load: screen('recover', 'recover'), guest: true },
  '/recover/code': { title: 'code.title', load: screen('code', 'confirmRecovery'), guest: true },
};

export const notFound = { title: 'missing.title', load: screen('not-found', 'missing') };
