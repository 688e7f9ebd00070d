/** Where the hosted viewer lives; it needs the internet, nothing else here does. */
export const viewer = 'https://stately.ai/inspect';

/**
 * The page of the relay: it hands what the WebSocket says to the viewer in its frame. The viewer asks for it with
 * `@statelyai.connected`, again after every reload, and is answered only at an address of its own.
 */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Stappenplan inspector</title>
<style>
  html, body { height: 100%; margin: 0; font: 14px system-ui, sans-serif; }
  body { display: flex; flex-direction: column; }
  p { margin: 0; padding: 4px 8px; }
  iframe { flex: 1; border: 0; }
</style>
</head>
<body>
<p id="status" role="status"></p>
<iframe id="viewer" title="Stately inspector" src="${viewer}"></iframe>
<script>
  const frame = document.getElementById('viewer');
  const messages = [];
  let origin;
  const show = () => {
    const answer = origin ? 'the viewer is connected.' : 'the viewer has not answered yet (it needs the internet).';
    document.getElementById('status').textContent = messages.length + ' messages received; ' + answer;
  };
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.data?.type !== '@statelyai.connected') return;
    if (!/^https:[/][/]([a-z0-9-]+[.])*stately[.]ai$/.test(event.origin)) return;
    origin = event.origin;
    for (const message of messages) frame.contentWindow.postMessage(message, origin);
    show();
  });
  new WebSocket('ws://' + location.host).onmessage = ({ data }) => {
    const message = JSON.parse(data);
    messages.push(message);
    if (origin) frame.contentWindow.postMessage(message, origin);
    show();
  };
  show();
</script>
</body>
</html>
`;
