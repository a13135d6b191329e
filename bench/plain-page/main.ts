// What our site is compared with: all municipalities joined with a table and coloured by feature state, as the
// examples of MapLibre do it. Both files are asked for before the map is made, which is more than most pages do.
import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { Map as MapLibreMap, setWorkerUrl, type MapGeoJSONFeature } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Shapes = Topology<{ municipalities: GeometryCollection<{ code: string; name: string }> }>;
/** The class of each place (0–5) by fiscal year. */
type Values = Record<string, number[]>;

const SOURCE = 'municipalities';

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return (await response.json()) as T;
}

const coming = Promise.all([json<Shapes>('municipalities.topo.json'), json<Values>('values.json')]);
const year = document.querySelector<HTMLInputElement>('#year');
const told = document.querySelector('#name');

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#eef2f5' } }],
  },
  bounds: [122.9, 24, 146, 45.6],
});

function recolour(values: Values): void {
  for (const [code, classes] of Object.entries(values))
    map.setFeatureState({ source: SOURCE, id: code }, { value: classes[Number(year?.value ?? 0)] ?? 0 });
}

let hovered: MapGeoJSONFeature | undefined;
function hover(place: MapGeoJSONFeature | undefined): void {
  if (place?.id === hovered?.id) return;
  if (hovered) map.setFeatureState({ source: SOURCE, id: hovered.id ?? '' }, { hovered: false });
  hovered = place;
  if (place) map.setFeatureState({ source: SOURCE, id: place.id ?? '' }, { hovered: true });
  if (told) told.textContent = String(place?.properties['name'] ?? '');
}

await map.once('load');
const [shapes, values] = await coming;
map.addSource(SOURCE, {
  type: 'geojson',
  data: feature(shapes, shapes.objects.municipalities),
  promoteId: 'code',
});
map.addLayer({
  id: 'fill',
  type: 'fill',
  source: SOURCE,
  paint: {
    'fill-color': [
      'match',
      ['coalesce', ['feature-state', 'value'], 0],
      1,
      '#c9d7ea',
      2,
      '#9db8db',
      3,
      '#6f97c8',
      4,
      '#4374b0',
      5,
      '#1d4f91',
      '#ffffff',
    ],
  },
});
map.addLayer({
  id: 'line',
  type: 'line',
  source: SOURCE,
  paint: {
    'line-color': '#8894a3',
    'line-width': ['case', ['boolean', ['feature-state', 'hovered'], false], 2, 0.5],
  },
});
recolour(values);
map.on('mousemove', 'fill', ({ features }) => hover(features?.[0]));
map.on('mouseleave', 'fill', () => hover(undefined));
year?.addEventListener('input', () => recolour(values));

/** The same meaning as the mark of our site: the map is idle, with all municipalities of the view drawn. */
async function ready(): Promise<void> {
  for (;;) {
    await map.once('idle');
    if (map.isSourceLoaded(SOURCE) && map.queryRenderedFeatures({ layers: ['fill'] }).length > 0) break;
  }
  performance.mark('map-ready');
}

await ready();
