// The children of the account, as the public API knows them.
import { get } from './api.js';
import { lately } from './lately.js';

// show({children, requests}): at once as last known, then as it is now; requests are the waiting ones
export const family = (show) => lately('children', askAll, show);

export const ownChild = (id) => `/me/children/${encodeURIComponent(id)}`;

export const nameOf = ({ parentName, givenName }) => [parentName, givenName].filter(Boolean).join(' ');

async function askAll() {
  const [children, requests] = await Promise.all([get('/me/children'), get('/me/link-requests')]);
  return { children: children.items, requests: requests.items.filter(({ status }) => status === 'PENDING') };
}
