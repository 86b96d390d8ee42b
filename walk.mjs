import { chromium } from 'playwright-core';
const B='http://localhost:4100';
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking','--disable-gpu']});
async function signIn(role,opts){const c=await browser.newContext(opts);const p=await c.newPage();await p.goto(B+'/sign-in');
 const sec=p.locator('section',{has:p.locator('h2',{hasText:role})});await sec.locator('button').first().click();await p.waitForLoadState();return p;}
const jobs=process.argv.slice(2);
for (const j of jobs){const [role,w,path,name,js]=j.split('|');
 const p=await signIn(role,{viewport:{width:+w,height:900},javaScriptEnabled:js!=='nojs'});
 const r=await p.goto(B+path);await p.waitForTimeout(300);
 const sw=await p.evaluate(()=>document.documentElement.scrollWidth);
 await p.screenshot({path:`/tmp/walk/${name}.png`,fullPage:true});
 console.log(name,r.status(),sw>+w?`SCROLL ${sw}`:'ok',await p.title());
 await p.context().close();}
await browser.close();
