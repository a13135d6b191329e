// The only scripts that stand in the page itself; their hashes are in its policy. Each is one expression of
// plain ES2017, small enough to be read in the source of the page.

/**
 * Before anything is drawn: a page asked for with parameters hides the default picture until the one that
 * was asked for is drawn (and one with large words until they are laid out), so that no wrong figure flashes by; its space is kept. A script that fails or takes
 * too long gives the picture back. How the reader wants things shown (src/state/display) is set before the first paint.
 */
export const BEFORE_PAINT = `(function(d,l){var q=l.search,t=/[?&]theme=(light|dark|contrast)(&|$)/.exec(q),w=function(n,v){d.setAttribute('data-'+n,v)};try{localStorage.getItem('display').replace(/"(theme|contrast|text|motion|furigana)":"(\\w+)"/g,function(m,n,v){w(n,v)})}catch(e){}if(t)t[1]==='contrast'?w(t[1],'high'):w('theme',t[1]);if(/[?&](view|measure|fy|level|shape|pref|muni|era|type|years|recipient|support|disaster|lang)=/.test(q)||d.hasAttribute('data-text')){d.setAttribute('data-deep','');var f=function(){d.removeAttribute('data-deep')};addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT')f()},true);setTimeout(f,8000)}})(document.documentElement,location)`;

/**
 * Behind the picture: marks that the choropleth of the default address stands, after the frame in which it
 * was painted. With parameters the program marks it itself when the asked one is painted.
 */
export const AFTER_PICTURE = `if(!document.documentElement.hasAttribute('data-deep'))requestAnimationFrame(function(){setTimeout(function(){performance.mark('choropleth-ready')})})`;
