// Runs before the first paint, so that a dark phone never flashes white.
(function () {
  try {
    var chosen = localStorage.getItem('esis.theme');
    if (chosen === 'light' || chosen === 'dark') document.querySelector('link[href="dark.css"]').media = chosen === 'dark' ? 'all' : 'not all';
    var language = localStorage.getItem('esis.language');
    if (language) document.documentElement.lang = language;
  } catch (storageRefused) {
    // The look follows the phone then.
  }
})();
