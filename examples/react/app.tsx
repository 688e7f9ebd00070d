import { useEffect, useState } from 'react';
import { CasePage } from './case-page.js';
import { examples } from './cases.js';
import { type Lang, LangContext, langs } from './lang.js';
import { words } from './words.js';

/** The page: which case, and in which language. */
export function App() {
  const [lang, setLang] = useState<Lang>('nl');
  const [id, setId] = useState(examples[0].id);
  const example = examples.find((one) => one.id === id) ?? examples[0];

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.titel[lang];
  }, [lang]);

  return (
    <LangContext value={lang}>
      <header>
        <h1>{words.titel[lang]}</h1>
        <div className="bar">
          <label>
            {words.casus[lang]}
            <select value={id} onChange={({ target }) => setId(target.value)}>
              {examples.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text[lang]}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="lang">
            <legend>{words.taal[lang]}</legend>
            {langs.map(([code, naam]) => (
              <label className="box" key={code} lang={code}>
                <input type="radio" name="lang" checked={lang === code} onChange={() => setLang(code)} />
                <span>{naam}</span>
              </label>
            ))}
          </fieldset>
        </div>
      </header>
      <CasePage key={example.id} example={example} />
    </LangContext>
  );
}
