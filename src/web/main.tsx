import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './kit/look/kit.css';
import { startWords } from './kit/words/words.ts';

await startWords();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(<App />);
