/* For every page: what is nicer with a script, and works without. Classic script, no library. */
(function () {
  'use strict';
  var DARK = { auto: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' };

  /* Theme at once, without asking the server again */
  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-theme-switch] button');
    if (!choice) return;
    event.preventDefault();
    document.querySelector('link[href*="/dark.css"]').media = DARK[choice.value];
    document.cookie = 'theme=' + choice.value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    choice.form.querySelectorAll('button').forEach(function (one) { one.setAttribute('aria-pressed', String(one === choice)); });
  });

  /* Menus close by Escape and by a click elsewhere */
  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (menu !== except && !(except && menu.contains(except))) menu.open = false;
    });
  }
  document.addEventListener('click', function (event) { closeMenus(event.target.closest('details.menu')); });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && event.target.closest('details.menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });

  /* A form is sent once; its button says that it works */
  document.addEventListener('submit', function (event) {
    if (event.defaultPrevented || event.target.dataset.busy) {
      event.preventDefault();
      return;
    }
    if (event.submitter && event.submitter.classList.contains('btn')) {
      event.target.dataset.busy = 'true';
      event.submitter.setAttribute('aria-busy', 'true');
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-busy]').forEach(function (form) { delete form.dataset.busy; });
    document.querySelectorAll('.btn[aria-busy]').forEach(function (button) { button.removeAttribute('aria-busy'); });
  });

  /* Signing in while very many do: the page tries again by itself when the server has said, and what was typed stays */
  document.querySelectorAll('form[data-patient]').forEach(function (form) {
    var said = form.querySelector('[data-later]');
    form.addEventListener('submit', function (event) {
      if (!window.fetch || form.dataset.busy) return;
      event.preventDefault();
      form.dataset.busy = 'true';
      event.submitter.setAttribute('aria-busy', 'true');
      var typed = new URLSearchParams(new FormData(form));
      typed.append(event.submitter.name, event.submitter.value);
      send(typed);
    });
    function send(typed) {
      fetch(form.action, { method: 'POST', body: typed, redirect: 'manual' }).then(function (answer) {
        if (answer.status === 503) {
          wait(Number(answer.headers.get('Retry-After')) || 5, typed);
        } else if (answer.type === 'opaqueredirect') {
          location.assign(form.elements.back.value.replace(/^\/$/, '/home'));
        } else {
          answer.text().then(function (page) { document.open(); document.write(page); document.close(); });
        }
      }, function () { wait(5, typed); });
    }
    function wait(seconds, typed) {
      said.hidden = false;
      said.querySelector('span').textContent = seconds > 0 ? '(' + seconds + ')' : '';
      if (seconds > 0) setTimeout(wait, 1000, seconds - 1, typed); else send(typed);
    }
  });

  /* What fits this device, such as the offset of its printer, is typed once: data-remember names it */
  function recall() {
    document.querySelectorAll('[data-remember]').forEach(function (field) {
      var value = localStorage.getItem(field.dataset.remember);
      if (value !== null && field.getAttribute('aria-invalid') !== 'true') field.value = value;
    });
  }
  recall();
  document.addEventListener('change', function (event) {
    if (event.target.dataset.remember) localStorage.setItem(event.target.dataset.remember, event.target.value);
  });

  /* Copying, for instance the number of a failure */
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(function () {
        button.querySelector('span').textContent = button.dataset.copied;
      });
    });
  });

  /* A password can be looked at while typing it; a part of the page that came later has such a button too */
  function offerLook() { document.querySelectorAll('[data-reveal]').forEach(function (button) { button.hidden = false; }); }
  offerLook();
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-reveal]');
    if (!button) return;
    var field = document.getElementById(button.dataset.reveal), shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
    field.focus();
  });
  function hideAgain(form) {
    form.querySelectorAll('[data-reveal]').forEach(function (button) {
      document.getElementById(button.dataset.reveal).type = 'password';
      button.setAttribute('aria-pressed', 'false');
    });
  }

  /* Typed values survive an expired page, a session that ended, another language and the way back from the code page: what was
     changed is kept in this tab while typing, and put back only on the way back to the form. For forms that ask for it: data-draft
     says what is being edited, and the button with the same data-edits opens that again. A page from which the way leads back to a
     form names it in data-returns. Never passwords, files, hidden fields, consents or numbers of persons, and only for the person
     who typed. All of it is gone once it is saved, or a page other than the form and those on the way back is reached, so also
     after signing out. */
  function key(kind, path) { return kind + ':' + path; }
  var DRAFT = key('draft', location.pathname), MARK = key('returns', location.pathname);
  function drafts() { return document.querySelectorAll('form[data-draft]'); }
  function isBox(field) { return /^(checkbox|radio)$/.test(field.type); }
  function nameOf(field) { return field.name + '=' + (isBox(field) ? field.value : ''); }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && !/^(jakarta|primefaces)\./.test(field.name) &&
        !/(registerNumber|documentNumber|accepted|[pP]assword)$/.test(field.name);
    });
  }
  function isChanged(field) {
    if (isBox(field)) return field.checked !== field.defaultChecked;
    if (field.options) return field.selectedIndex >= 0 && !field.options[field.selectedIndex].defaultSelected;
    return field.value !== field.defaultValue;
  }
  function who() {
    var name = document.querySelector('.sheet .who b');
    return name ? name.textContent : '';
  }
  function kept() {
    var draft = JSON.parse(sessionStorage.getItem(DRAFT));
    return draft && draft.who === who() ? draft : null;
  }
  function keep(form) {
    if (!form || !form.matches('[data-draft]')) return;
    var draft = kept();
    if (!draft || draft.of !== form.dataset.draft) draft = { of: form.dataset.draft, who: who(), values: {} };
    fields(form).forEach(function (field) {
      var name = nameOf(field);
      if (name in draft.values || isChanged(field)) draft.values[name] = isBox(field) ? field.checked : field.value;
    });
    sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  }
  function refill(form) {
    var draft = kept();
    if (!draft || draft.of !== form.dataset.draft) return;
    fields(form).forEach(function (field) {
      var value = draft.values[nameOf(field)];
      if (value === undefined) return;
      if (isBox(field)) field.checked = value; else field.value = value;
    });
  }
  /* The form of a list opens empty: what was being edited in it is opened first, and filled in when it is there. */
  function reopen() {
    var draft = kept(), opener = draft && Array.prototype.find.call(document.querySelectorAll('[data-edits]'), function (button) { return button.dataset.edits === draft.of; });
    if (opener) window.addEventListener('load', function () { again = true; opener.click(); });
  }
  var again = false;
  /* A part of the page came: what was typed is in it, saved, or was not sent. */
  window.esisRenewed = function () {
    offerLook();
    recall();
    if (sessionStorage.getItem(MARK)) return;
    if (again) drafts().forEach(refill); else if (!document.querySelector('.errors')) sessionStorage.removeItem(DRAFT);
    again = false;
    drafts().forEach(keep);
  };
  document.addEventListener('input', function (event) { keep(event.target.form); });
  document.addEventListener('submit', function (event) {
    keep(event.target);
    hideAgain(event.target);
    if (event.target.matches('[data-returns]')) leadsBack(event.target);
  }, true);
  /* The next page of this tab that shows the form fills it in again. */
  function pathBack(element) { return new URL(element.dataset.returns || location.href, location.href).pathname; }
  function leadsBack(element) { sessionStorage.setItem(key('returns', pathBack(element)), '1'); }
  if (drafts().length) {
    if (sessionStorage.getItem(MARK)) { drafts().forEach(refill); reopen(); } else if (!document.querySelector('.errors')) sessionStorage.removeItem(DRAFT);
    sessionStorage.removeItem(MARK);
  }
  var wayBack = document.querySelector('[data-returns]:not(form)');
  if (wayBack) leadsBack(wayBack);
  /* Saved, left or signed out: what was typed elsewhere has no use any more */
  Object.keys(sessionStorage).forEach(function (name) {
    var kind = name.match(/^(draft|returns):/);
    if (kind && [DRAFT, MARK].indexOf(name) < 0 && !(wayBack && name === key(kind[1], pathBack(wayBack)))) sessionStorage.removeItem(name);
  });
  if (!drafts().length && !sessionStorage.getItem(MARK)) sessionStorage.removeItem(DRAFT);

  /* Where the code went, as far as it was typed in this tab: b•••@example.mn */
  document.querySelectorAll('[data-sent]').forEach(function (line) {
    var draft = JSON.parse(sessionStorage.getItem(key('draft', line.dataset.sent))), contact = draft && draft.values['contact='];
    if (!contact || contact.indexOf('@') < 1) return;
    line.querySelector('b').textContent = contact.trim().replace(/^(.).*@/, '$1•••@');
    line.hidden = false;
  });
  window.esisExpired = function () { sessionStorage.setItem(MARK, '1'); location.reload(); };

  window.esisFocusErrors = function () {
    var errors = document.querySelector('.errors');
    if (errors) errors.focus();
  };
  window.esisFocusErrors();
})();
