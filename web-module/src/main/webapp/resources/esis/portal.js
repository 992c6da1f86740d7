/* For pages with PrimeFaces: focus on the summary after a partial answer, and a sign of life when one takes long. */
(function ($) {
  'use strict';
  var seen = null, timer = 0;
  $(document).on('pfAjaxSend', function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { document.body.classList.add('waiting'); }, 400);
  });
  $(document).on('pfAjaxComplete', function () {
    window.clearTimeout(timer);
    document.body.classList.remove('waiting');
    var errors = document.querySelector('.errors');
    if (errors && errors !== seen) errors.focus();
    seen = errors;
    window.esisRenewed();
  });
})(window.jQuery);
