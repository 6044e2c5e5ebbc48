const FILE = new URL('../../webjars/chart.js/4.5.1/dist/chart.umd.min.js', import.meta.url);

/** @type {Promise<any> | undefined} */
let library;

/** Chart.js, fetched when the first chart asks for it and never again. @returns {Promise<any>} its class Chart */
export function chartLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = FILE.href;
    script.onload = () => resolve(/** @type {any} */ (window).Chart);
    script.onerror = () => {
      library = undefined;
      script.remove();
      reject(new Error('Chart.js did not load'));
    };
    document.head.append(script);
  });
  return library;
}
