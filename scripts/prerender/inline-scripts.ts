// The only scripts that stand in the page itself; their hashes are in its policy. Each is one expression of
// plain ES2017, small enough to be read in the source of the page.

/**
 * Before anything is drawn: the root wears how the reader wants things shown (src/state/display), and `data-running`
 * where the program can run, which hides what is read without it (src/without-program.css). A page asked for with
 * any parameter that changes it hides the default picture (`data-deep`) until the one that was asked for is drawn, and
 * one with large words until they are laid out, so that no wrong figure flashes by; its space is kept. The value tells
 * what of the head stands meanwhile, because it is the same in the page that was asked for: all of it (`map`), the
 * name of the site (`view`), or nothing. A script that does not load,
 * an exception before the program stands, or eight seconds give the picture back and tell that the program does not
 * run; one that comes after all says itself that it does (src/enter-page.ts). What a browser without modules never runs,
 * and where this script is forbidden, nothing is hidden in the first place.
 */
export const BEFORE_PAINT = `(function(d,l,a){var q=l.search,t=/[?&]theme=(light|dark|contrast)(&|$)/.exec(q),w=function(n,v){d.setAttribute('data-'+n,v)},x,f=function(e){var n=e&&e.target&&e.target.tagName;if(!d.hasAttribute('data-ready')&&(!n||n==='SCRIPT'))['deep','running'].forEach(function(n){d.removeAttribute('data-'+n)})};try{localStorage.getItem('display').replace(/"(theme|contrast|text|motion|furigana)":"(\\w+)"/g,function(m,n,v){w(n,v)})}catch(e){}if(t)t[1]==='contrast'?w(t[1],'high'):w('theme',t[1]);if('noModule' in document.createElement('script')){w('running','');x=d.hasAttribute('data-text');if(x||/[?&](?!(theme|q|fbclid|gclid)=)[a-z]+=/.test(q))w('deep',x||/[?&](lang|mode|embed|v|scene|view=present)\\b/.test(q)?'':/[?&]view=/.test(q)?'view':'map');a('error',f,true);a('unhandledrejection',f);setTimeout(f,8000)}})(document.documentElement,location,addEventListener)`;

/**
 * Directly behind the picture: marks that the choropleth of the default address stands, after the frame in which it
 * was painted. With parameters the program marks it itself when the asked one is painted.
 */
export const AFTER_PICTURE = `if(!document.documentElement.hasAttribute('data-deep'))requestAnimationFrame(function(){setTimeout(function(){performance.mark('choropleth-ready')})})`;
