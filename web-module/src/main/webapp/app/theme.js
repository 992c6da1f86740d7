// Runs before the first paint, so that a dark phone never flashes white.
(function () {
  try {
    var chosen = localStorage.getItem('esis.theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.setAttribute('data-theme', chosen);
    var language = localStorage.getItem('esis.language');
    if (language) document.documentElement.lang = language;
  } catch (storageRefused) {
    // The look follows the phone then.
  }
})();
