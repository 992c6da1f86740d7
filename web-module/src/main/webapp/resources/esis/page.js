/* For every page: what is nicer with a script, and works without. Classic script, no library. */
(function () {
  'use strict';
  var root = document.documentElement;

  /* Theme at once, without asking the server again */
  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-theme-switch] button');
    if (!choice) return;
    event.preventDefault();
    root.dataset.theme = choice.value;
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

  /* Typed values survive an expired page: kept in this tab, put back when the page has to be opened anew. Only forms that ask
     for it (data-draft); never passwords, files or hidden fields. */
  var KEY = 'draft:' + location.pathname, MARK = 'expired:' + location.pathname;
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && !/^(hidden|password|file|submit|button)$/.test(one.type) && !/^(jakarta|primefaces)\./.test(one.name);
    });
  }
  function each(use) { document.querySelectorAll('form[data-draft]').forEach(use); }
  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (!form || !form.matches('[data-draft]')) return;
    var kept = {};
    fields(form).forEach(function (one) { kept[one.name + '=' + (/^(checkbox|radio)$/.test(one.type) ? one.value : '')] = /^(checkbox|radio)$/.test(one.type) ? one.checked : one.value; });
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  });
  document.addEventListener('submit', function (event) { if (event.target.matches('[data-draft]')) sessionStorage.setItem(MARK, '1'); });
  if (sessionStorage.getItem(MARK)) {
    if (document.querySelector('.oops') === null) {
      var draft = JSON.parse(sessionStorage.getItem(KEY) || '{}');
      each(function (form) {
        fields(form).forEach(function (one) {
          var box = /^(checkbox|radio)$/.test(one.type), value = draft[one.name + '=' + (box ? one.value : '')];
          if (value === undefined) return;
          if (box) one.checked = value; else if (!one.value) one.value = value;
        });
      });
    }
    sessionStorage.removeItem(MARK);
  }
  window.esisExpired = function () { sessionStorage.setItem(MARK, '1'); location.reload(); };
  window.esisDraftDone = function () { sessionStorage.removeItem(KEY); sessionStorage.removeItem(MARK); };

  window.esisFocusErrors = function () {
    var errors = document.querySelector('.errors');
    if (errors) errors.focus();
  };
  window.esisFocusErrors();
})();
