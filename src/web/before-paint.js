// Theme and language before the first paint: a file of its own, because the content security policy allows no inline script.
(() => {
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem('madoguchi.theme');
    language = localStorage.getItem('madoguchi.language');
  } catch {
    // Storage may be forbidden; the system's theme and the browser's language then hold.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language ?? navigator.language;
})();
