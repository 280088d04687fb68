import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

// Only its size is measured: library, worker and CSS, with nothing of ours.
setWorkerUrl(workerUrl);
new MapLibre({ container: 'map', style: { version: 8, sources: {}, layers: [] } });
