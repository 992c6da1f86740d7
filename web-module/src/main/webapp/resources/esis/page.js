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

  /* A password can be looked at while typing it */
  document.querySelectorAll('[data-reveal]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var field = document.getElementById(button.dataset.reveal), shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      button.setAttribute('aria-pressed', String(!shown));
      field.focus();
    });
    button.closest('form').addEventListener('submit', function () { document.getElementById(button.dataset.reveal).type = 'password'; });
  });

  /* Typed values survive an expired page: what was changed is kept in this tab while typing, and put back only when the page has to be
     opened anew because it had expired. For forms that ask for it: data-draft says what is being edited, and the button with the same
     data-edits opens that again. Never passwords, files, hidden fields or numbers of persons. All of it is gone once it is saved, or
     a page other than the form or its expiry is reached, so also after signing out. */
  function key(kind, path) { return kind + ':' + path; }
  var DRAFT = key('draft', location.pathname), MARK = key('expired', location.pathname);
  function drafts() { return document.querySelectorAll('form[data-draft]'); }
  function isBox(field) { return /^(checkbox|radio)$/.test(field.type); }
  function nameOf(field) { return field.name + '=' + (isBox(field) ? field.value : ''); }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && !/^(jakarta|primefaces)\./.test(field.name) &&
        !/(registerNumber|documentNumber)$/.test(field.name);
    });
  }
  function isChanged(field) {
    if (isBox(field)) return field.checked !== field.defaultChecked;
    if (field.options) return field.selectedIndex >= 0 && !field.options[field.selectedIndex].defaultSelected;
    return field.value !== field.defaultValue;
  }
  function kept() { return JSON.parse(sessionStorage.getItem(DRAFT)); }
  function keep(form) {
    if (!form || !form.matches('[data-draft]')) return;
    var draft = kept();
    if (!draft || draft.of !== form.dataset.draft) draft = { of: form.dataset.draft, values: {} };
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
    if (sessionStorage.getItem(MARK)) return;
    if (again) drafts().forEach(refill); else if (!document.querySelector('.errors')) sessionStorage.removeItem(DRAFT);
    again = false;
    drafts().forEach(keep);
  };
  document.addEventListener('input', function (event) { keep(event.target.form); });
  document.addEventListener('submit', function (event) { keep(event.target); }, true);
  if (drafts().length) {
    if (sessionStorage.getItem(MARK)) { drafts().forEach(refill); reopen(); } else sessionStorage.removeItem(DRAFT);
    sessionStorage.removeItem(MARK);
  }
  /* Saved, left or signed out: what was typed elsewhere has no use any more */
  if (!document.querySelector('a[data-expired]')) {
    Object.keys(sessionStorage).forEach(function (name) {
      if (name.indexOf('draft:') === 0 && name !== DRAFT && !sessionStorage.getItem(name.replace('draft:', 'expired:'))) sessionStorage.removeItem(name);
    });
  }
  if (!drafts().length) sessionStorage.removeItem(DRAFT);
  var wayBack = document.querySelector('a[data-expired]');
  if (wayBack) sessionStorage.setItem(key('expired', wayBack.pathname), '1');
  window.esisExpired = function () { sessionStorage.setItem(MARK, '1'); location.reload(); };

  window.esisFocusErrors = function () {
    var errors = document.querySelector('.errors');
    if (errors) errors.focus();
  };
  window.esisFocusErrors();
})();
