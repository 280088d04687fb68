// Put into each measured page before its own scripts: both pages are timed by the same hands.
(() => {
  /** Milliseconds since the navigation began. */
  const marks = {};
  let map;
  let routeLayers;

  const painted = Promise.withResolvers();
  const reached = Promise.withResolvers();
  const listed = Promise.withResolvers();
  window.atlasProbe = {
    painted: painted.promise,
    ready: reached.promise,
    listed: listed.promise,
    armToggle,
    still,
    pointsOnRoutes,
    paints,
  };

  /** The first row of the lists, in the page before the next frame paints it. */
  const watchForList = new MutationObserver(() => {
    if (!document.querySelector('.lists .row')) return;
    watchForList.disconnect();
    const now = performance.now();
    listed.resolve({ list: now, at: performance.timeOrigin + now });
  });
  watchForList.observe(document, { subtree: true, childList: true });

  /** When the first words and the largest part were painted, so far. */
  async function paints() {
    const entries = (type) =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      });
    const [first, largest] = await Promise.all([entries('paint'), entries('largest-contentful-paint')]);
    return {
      words: first.find(({ name }) => name === 'first-contentful-paint')?.startTime,
      largest: largest.at(-1)?.startTime,
    };
  }

  /** When the map or the page last changed, and whether the map has nothing left to draw. */
  let changedAt = 0;
  let isIdle = false;

  // Both pages put their map here.
  Object.defineProperty(window, 'atlasMap', {
    configurable: true,
    get: () => map,
    set(value) {
      map = value;
      marks.mapMade = performance.now();
      map.on('render', watchForRoute);
      map.on('render', () => changed(false));
      map.on('idle', () => changed(true));
      map.once('idle', () => {
        marks.idle = performance.now();
        reached.resolve({ marks, at: performance.timeOrigin + marks.idle, ...scene() });
      });
    },
  });

  /** A feature is found only where its tile is loaded, and a loaded tile is drawn by the next render. */
  function watchForRoute() {
    const now = performance.now();
    routeLayers ??= map.getStyle()?.layers.flatMap(({ id, source }) => (source === 'routes' ? [id] : []));
    if (!routeLayers || map.queryRenderedFeatures({ layers: routeLayers }).length === 0) return;
    marks.firstRoute = now;
    map.off('render', watchForRoute);
    painted.resolve({ marks, at: performance.timeOrigin + now });
  }

  /** What is drawn, and where: the pages must show the same. */
  function scene() {
    const { lng, lat } = map.getCenter();
    const { width, height } = map.getContainer().getBoundingClientRect();
    return {
      camera: `${map.getZoom()}/${lat}/${lng}`,
      viewport: { width: Math.round(width), height: Math.round(height) },
      layers: map.getStyle().layers.map(({ id }) => id),
    };
  }

  /**
   * Waits for a click on a sector, then counts the animation frames up to and with the first render
   * of the map that shows other feature-states in other pixels.
   */
  async function armToggle() {
    const features = map.queryRenderedFeatures({ layers: routeLayers });
    const ids = [...new Set(features.map(({ id }) => id))];
    const states = () => JSON.stringify(ids.map((id) => map.getFeatureState({ source: 'routes', id })));
    const statesBefore = states();
    const pixelsBefore = await nextRender(pixels);
    await idle();

    let frames = 0;
    let clickedAt;
    const settled = Promise.withResolvers();
    window.atlasProbe.toggled = settled.promise;
    const count = () => {
      frames += 1;
      if (clickedAt !== undefined) requestAnimationFrame(count);
    };
    const onClick = (event) => {
      if (!event.target.closest('.sectors [data-value]')) return;
      document.removeEventListener('click', onClick, true);
      clickedAt = performance.now();
      requestAnimationFrame(count);
      map.on('render', onRender);
    };
    const onRender = () => {
      const rendered = { frames, milliseconds: performance.now() - clickedAt };
      if (states() === statesBefore || isSame(pixels(), pixelsBefore)) return;
      map.off('render', onRender);
      clickedAt = undefined;
      idle().then(() => settled.resolve(rendered));
    };
    document.addEventListener('click', onClick, true);
  }

  function changed(idleNow) {
    changedAt = performance.now();
    isIdle = idleNow;
  }

  /**
   * Once map and page have rested so long, ms: longer than a frame of software drawing or a search that
   * waits for the next letter. Says whether they did, or patience came to its end.
   */
  function still(rest, patience) {
    const from = performance.now();
    const watch = new MutationObserver(() => changed(isIdle));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    return new Promise((resolve) => {
      const look = () => {
        const now = performance.now();
        const isStill = isIdle && now - Math.max(changedAt, from) >= rest;
        if (!isStill && now - from < patience) return setTimeout(look, rest / 4);
        watch.disconnect();
        resolve(isStill);
      };
      look();
    });
  }

  /** Points of the page, px, on drawn routes that nothing covers, apart from each other. */
  function pointsOnRoutes(count) {
    const [reach, apart, step] = [20, 40, 5];
    const { left, top, width, height } = map.getContainer().getBoundingClientRect();
    const points = [];
    for (let x = reach; x < width - reach && points.length < count; x += apart)
      for (let y = reach; y < height - reach; y += step) {
        if (document.elementFromPoint(left + x, top + y) !== map.getCanvas()) continue;
        if (map.queryRenderedFeatures([x, y], { layers: routeLayers }).length === 0) continue;
        points.push({ x: left + x, y: top + y });
        break;
      }
    return points;
  }

  function nextRender(read) {
    return new Promise((resolve) => {
      map.once('render', () => resolve(read()));
      map.triggerRepaint();
    });
  }

  function idle() {
    return new Promise((resolve) => {
      map.once('idle', resolve);
      map.triggerRepaint();
    });
  }

  /** Right after a render, while the drawing buffer still holds it. */
  function pixels() {
    const { width, height } = map.getCanvas();
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(map.getCanvas(), 0, 0);
    return new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
  }

  function isSame(one, other) {
    return one.length === other.length && one.every((pixel, index) => pixel === other[index]);
  }
})();
