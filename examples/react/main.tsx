// A page around one collaboration, on http://127.0.0.1:8000. Run:
// npx esbuild examples/react/main.tsx --bundle --jsx=automatic --outdir=examples/react --servedir=examples/react --serve=127.0.0.1:8000
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
