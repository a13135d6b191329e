import { createContext } from 'svelte';
import type { Overview } from '../../map/svg/overview.ts';

/** The overview shapes that came with the page, for every small and large map that draws prefectures. */
export const [useOverview, provideOverview] = createContext<Overview>();
