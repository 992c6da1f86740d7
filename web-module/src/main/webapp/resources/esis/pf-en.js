/* What PrimeFaces' widgets say */
if (window.PrimeFaces) {
  PrimeFaces.locales.en = jQuery.extend(true, {}, PrimeFaces.locales.en, {
    firstDayOfWeek: 1,
    dateFormat: "yy-mm-dd"
  });
}
