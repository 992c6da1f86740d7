/* The scanner of cards, shared with the phone app; loaded only on pages that have a place for it. */
document.querySelectorAll('[data-scanner]').forEach(function (place) {
  import('/app/scan/portal.js').then(function (scan) { return scan.mount(place); });
});
