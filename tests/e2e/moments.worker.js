// Runs as text before the script of an import's worker, after `self.every = …`.
{
  let count = 0;

  const stop = (next) => {
    const asking = new XMLHttpRequest();
    asking.open('GET', `${self.origin}/moment?${new URLSearchParams({ nth: count, next })}`, false);
    asking.send();
  };

  /** Asking whether an answer is there yet is no step of its own, and is done as often as time allows. */
  const isStep = ({ type }) => typeof type === 'string' && !/^(POLL|FETCH)_/.test(type);

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (isStep(message)) {
      if (count % self.every === 0 || message.type === 'RESET') stop(message.type);
      count += 1;
    }
    return postMessage.call(this, message, ...rest);
  };

  const tell = self.postMessage;
  self.postMessage = (message) => {
    if (message.kind === 'done' && 'outcome' in message) stop('done');
    tell.call(self, message);
  };
}
