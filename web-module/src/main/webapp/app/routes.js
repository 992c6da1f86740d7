// Every screen by its address. member: needs a session · guest: only without one
import { account } from './screens/account.js';
import { closing } from './screens/closing.js';
import { confirmRegistration, confirmRecovery } from './screens/code.js';
import { changeEmail, confirmEmail } from './screens/email.js';
import { home } from './screens/home.js';
import { missing } from './screens/not-found.js';
import { notices } from './screens/notices.js';
import { password } from './screens/password.js';
import { recover } from './screens/recover.js';
import { register } from './screens/register.js';
import { sessions } from './screens/sessions.js';
import { signInScreen } from './screens/sign-in.js';

export const routes = {
  '/': { title: 'home.title', view: home, member: true },
  '/notices': { title: 'notices.title', view: notices, member: true },
  '/account': { title: 'account.title', view: account, member: true },
  '/password': { title: 'password.title', view: password, member: true },
  '/email': { title: 'email.title', view: changeEmail, member: true },
  '/email/code': { title: 'email.title', view: confirmEmail, member: true },
  '/sessions': { title: 'sessions.title', view: sessions, member: true },
  '/closing': { title: 'closing.title', view: closing, member: true },
  '/sign-in': { title: 'signIn.title', view: signInScreen, guest: true },
  '/register': { title: 'register.title', view: register, guest: true },
  '/register/code': { title: 'code.title', view: confirmRegistration, guest: true },
  '/recover': { title: 'recover.title', view: recover, guest: true },
  '/recover/code': { title: 'code.title', view: confirmRecovery, guest: true },
};

export const notFound = { title: 'missing.title', view: missing };
