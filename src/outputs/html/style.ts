/** The style of the page, close to the PDF: carried by the file, light or dark with the system, A4 on paper. */
export const STYLE = `
:root{color-scheme:light dark;--papier:#fcfdfa;--encre:#13211b;--encre2:#3a4a42;--trait:#c5d1c4;--fort:#5f7166;--teinte:#eef4ea;--lien:#0b5039;--sapin:#0d5740}
@media (prefers-color-scheme:dark){:root{--papier:#0e1613;--encre:#ecf3ed;--encre2:#b9c8bf;--trait:#304139;--fort:#83978b;--teinte:#17221d;--lien:#9be2c2;--sapin:#8fdcb9}}
*{box-sizing:border-box}
html{background:var(--papier);color:var(--encre);font:1.0625rem/1.55 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,"Segoe UI",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{max-inline-size:48rem;margin-inline:auto;padding:clamp(1.25rem,5vw,3.5rem) clamp(1rem,4vw,2.5rem) 3rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5{line-height:1.2;margin:1.8em 0 .5em;text-wrap:balance;break-after:avoid}
h1{font-size:clamp(1.9rem,1.5rem + 2.4vw,2.9rem);margin:0 0 .3em;letter-spacing:-.01em}
h2{font-size:clamp(1.5rem,1.35rem + .8vw,1.9rem);margin-block-start:2.2em}
h3{font-size:1.3rem}h4{font-size:1.1rem}h5{font-size:1rem}
p,ul,ol,figure{margin:0 0 .9em}
a{color:var(--lien);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--sapin);outline-offset:2px}
ul,ol{padding-inline-start:1.5em}li{margin-block:.25em}li>:is(ul,ol){margin-block:.25em 0}
.discret,.aide,.destinataire,figcaption,footer,.sous-titre{color:var(--encre2)}
.discret,.aide,.destinataire,figcaption,footer{font-size:.9rem}
.sous-titre{font-size:1.15rem}.surtitre{font-size:1.15rem;margin-block-end:.3em}
.etat{display:inline-block;border:2px solid var(--encre);padding:.1em .7em;font-weight:700;letter-spacing:.08em}
.couverture{border-block-end:3px solid var(--encre);padding-block-end:1.5rem}
.couverture h1{font-size:clamp(2.2rem,1.5rem + 3.4vw,3.6rem);line-height:1.05}
.ornement{margin-block:1.5rem}
.vis-a-vis{margin-inline-start:50%}.conclusion{margin-block-start:2.4em}.lettre h1,.lettre~main h2{font-size:1.15rem;letter-spacing:0}.lettre h1{font-size:1rem;margin-block:2.2em 1.6em}.lettre~main :is(h2,h3,h4){margin-block-start:1.6em}.lettre~main :is(h3,h4){font-size:1rem}
.champ,.signature{margin-block:0 1.4em}
.libelle{font-weight:700;margin-block-end:.2em;break-after:avoid}
.champ>.aide,.signature>.aide{margin-block-end:.4em;break-after:avoid}
.reponse{border:1px solid var(--fort);padding:.55em .8em}.reponse>:last-child,.redaction>:last-child,.encadre>:last-child{margin-block-end:0}
.redaction{border-inline-start:3px solid var(--trait);padding-inline-start:1em}
.vide{color:var(--encre2)}
.ligne{margin-block-end:.35em}
.cases{list-style:none;padding:0}.cases li{display:flex;gap:.6em;align-items:baseline}
.case{font-family:"Segoe UI Symbol","Noto Sans Symbols 2","DejaVu Sans",sans-serif;font-size:1.1em;line-height:1;flex:none}
.encadre,.reserve{background:var(--teinte);border:1px solid var(--trait);padding:1em 1.2em;margin-block:0 1.4em}
.reserve{border-color:var(--fort);break-inside:avoid}
.lu{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.a-remplir{display:inline-block;min-inline-size:min(20rem,60%);border-block-end:1px dotted var(--fort)}
.a-signer{border:1px solid var(--fort);min-block-size:7rem;padding:.4em .8em;color:var(--encre2);font-size:.9rem;break-inside:avoid}
.defile{overflow-x:auto;margin-block:0 1.6em}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem}
caption{text-align:start;font-weight:700;padding-block-end:.4em}caption .aide{display:block;font-weight:400}
th,td{text-align:start;vertical-align:top;padding:.45em .7em;border-block-end:1px solid var(--trait);overflow-wrap:normal}
:is(th,td):first-child{padding-inline-start:.2em}
thead :is(th,td){border-block-end:2px solid var(--encre);vertical-align:bottom;font-size:.9em}
thead .groupes td{border:0}thead .groupes th{text-align:center}
tbody th{font-weight:400}
.nb{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.rubrique th{background:var(--teinte);font-weight:700;padding-inline-start:.5em}
:is(.total,.sous-total) :is(th,td){font-weight:700}.total :is(th,td){border-block-start:2px solid var(--encre)}
figure{margin-block-end:1.6em}img,svg{display:block;max-inline-size:100%;block-size:auto}
svg{inline-size:100%;max-block-size:80vh}.ornement svg{max-block-size:min(60vh,26rem);inline-size:auto}
figure.defile svg{min-inline-size:34rem}
@media (prefers-color-scheme:dark){svg{background:#fff}}
@media (max-width:40rem){.vis-a-vis{margin-inline-start:25%}th,td{padding-inline:.4em}table{font-size:.9rem}}
figcaption{margin-block-start:.4em}
nav{margin-block:2rem}nav h2{margin-block:0 .4em}nav ol{list-style:none;padding:0}nav a{display:inline-block;padding-block:.15em}
nav .n1{font-weight:700;margin-block-start:.6em}nav .n2{padding-inline-start:1.2em}nav .n3{padding-inline-start:2.4em}
sup{line-height:0}sup a{padding-inline:.15em}.retour{display:inline-block;padding-inline:.4em}
.notes{border-block-start:1px solid var(--trait);margin-block-start:3rem;font-size:.95rem}
.feuille{margin-block-start:3rem}
footer{border-block-start:1px solid var(--trait);margin-block-start:3rem;padding-block-start:1rem}
@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:"page " counter(page) " sur " counter(pages);font:9pt sans-serif;color:#3a4a42}}
@page paysage{size:A4 landscape}
@page premiere{@bottom-right{content:none}}
@media print{:root{color-scheme:light;--papier:#fff;--encre:#000;--encre2:#3a4a42;--trait:#c5d1c4;--fort:#5f7166;--teinte:#f3f6f1;--lien:#0b5039;--sapin:#0d5740}
html{font-size:10.5pt;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}body{max-inline-size:none;padding:0}
.couverture{page:premiere;break-after:page;border:0}nav{break-after:page;margin:0}.feuille{break-before:page;margin:0}.paysage{page:paysage}
.brouillon::before{content:attr(data-filigrane);position:fixed;inset:40% 0 auto;text-align:center;font-size:72pt;font-weight:700;white-space:nowrap;color:#dfe6de;transform:rotate(-35deg);z-index:-1}
.etat{display:none}.ornement svg{max-block-size:95mm}figure.defile svg{min-inline-size:0}svg{background:none}.defile{overflow:visible}table{font-size:9.5pt}thead{display:table-header-group;break-after:avoid}caption{break-after:avoid}table:not(:has(tbody tr:nth-child(9))){break-inside:avoid}tr,figure,li{break-inside:avoid}:is(.total,.sous-total){break-before:avoid}svg{max-block-size:200mm}}
`;
