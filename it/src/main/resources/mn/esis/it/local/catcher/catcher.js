const texts = {
  mn: { title: 'Илгээсэн бүх мессеж', filter: 'Хүлээн авагч', clear: 'Бүгдийг арилгах', list: 'Мессежүүд', asText: 'Энгийн бичвэрээр', empty: 'Одоогоор юу ч илгээгээгүй байна. Портал дээр бүртгүүлбэл баталгаажуулах захидал энд гарч ирнэ.' },
  kk: { title: 'Жіберілген барлық хабарлар', filter: 'Алушы', clear: 'Барлығын өшіру', list: 'Хабарлар', asText: 'Қарапайым мәтін', empty: 'Әзірге ештеңе жіберілген жоқ. Порталда тіркелсеңіз, растау хаты осында көрінеді.' },
  ru: { title: 'Все отправленные сообщения', filter: 'Получатель', clear: 'Удалить все', list: 'Сообщения', asText: 'Простым текстом', empty: 'Пока ничего не отправлено. Зарегистрируйтесь на портале — письмо с подтверждением появится здесь.' },
  en: { title: 'Everything that was sent', filter: 'Receiver', clear: 'Delete all', list: 'Messages', asText: 'As plain text', empty: 'Nothing was sent yet. Register on the portal, and the confirmation mail appears here.' },
};
const language = navigator.languages.map((l) => l.slice(0, 2)).find((l) => texts[l]) ?? 'mn';
const words = texts[language];
const at = (id) => document.getElementById(id);
let messages = [];
let opened = null;
let shown = '';

document.documentElement.lang = language;
document.title = `OpenESIS · ${words.title}`;
for (const e of document.querySelectorAll('[data-text]')) e.textContent = words[e.dataset.text];
for (const e of document.querySelectorAll('[data-label]')) e.setAttribute('aria-label', words[e.dataset.label]);

function element(name, text) {
  const e = document.createElement(name);
  e.textContent = text;
  return e;
}

function time(iso) {
  return new Date(iso).toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

function row(message) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.id = message.id;
  if (message.id === opened) button.setAttribute('aria-current', 'true');
  button.append(element('b', message.subject || message.text.slice(0, 80)), element('span', time(message.at)));
  button.append(element('span', message.to), element('span', message.channel));
  button.addEventListener('click', () => open(message.id));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function list() {
  const wanted = at('filter').value.trim().toLowerCase();
  const visible = messages.filter((m) => m.to.toLowerCase().includes(wanted));
  const now = JSON.stringify([opened, visible.map((m) => [m.id, m.received])]);
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.dataset?.id;
  at('list').replaceChildren(...visible.map(row));
  at('empty').hidden = visible.length > 0;
  if (focused) at('list').querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
}

function open(id) {
  const message = messages.find((m) => m.id === id);
  if (!message) return;
  opened = id;
  at('subject').textContent = message.subject || message.channel;
  at('meta').textContent = `${message.channel} → ${message.to} · ${new Date(message.at).toLocaleString('ru')}`
    + (message.received > 1 ? ` · ×${message.received}` : '');
  at('html').hidden = !message.html;
  at('html').src = message.html ? `/html?id=${encodeURIComponent(id)}` : 'about:blank';
  at('text').textContent = message.text;
  at('source').hidden = !message.text;
  at('source').open = !message.html;
  at('message').hidden = false;
  at('message').focus({ preventScroll: matchMedia('(min-width: 48rem)').matches });
  list();
}

async function refresh() {
  try {
    const answer = await fetch('/messages?limit=200', { cache: 'no-store' });
    messages = await answer.json();
    list();
  } catch {
    // the demo is being started again; the next round finds it
  }
}

at('filter').addEventListener('input', list);
at('clear').addEventListener('click', async () => {
  await fetch('/messages', { method: 'DELETE' });
  at('message').hidden = true;
  opened = null;
  await refresh();
});
await refresh();
setInterval(refresh, 1500);
