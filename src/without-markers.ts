/**
 * What has been rendered and is never brought to life in the browser, without what Svelte marks for that.
 * @param body markup of a component, rendered on the server
 */
export function withoutMarkers(body: string): string {
  return body.replace(/<!--.*?-->/gs, '');
}
