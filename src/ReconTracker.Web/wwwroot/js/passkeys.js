// Passkeys: asks the server what to ask for, the browser for the passkey, and sends it with the form. Without script, or where browsers know no passkeys, the buttons stay hidden.
(() => {
  "use strict";
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;

  const ask = {
    create: json => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }),
    get: json => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) }),
  };

  const say = (button, text) => {
    let line = button.form.querySelector("[role=alert]");
    if (!line) {
      line = document.createElement("p");
      line.className = "notice";
      line.setAttribute("role", "alert");
      button.form.append(line);
    }
    line.textContent = text;
  };

  const press = async button => {
    const form = button.form;
    if (button.disabled || !form.reportValidity()) return;
    button.disabled = true;
    try {
      const options = await fetch(button.dataset.options, { method: "POST", body: new FormData(form) });
      if (!options.ok) throw new Error(`${options.status}`);
      const credential = await ask[button.dataset.passkey](await options.json());
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "credential";
      field.value = JSON.stringify(credential);
      form.append(field);
      form.submit();
    } catch {
      button.disabled = false;
      say(button, button.dataset.failed);
    }
  };

  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;

    // Enter in a field sends the form without a passkey
    button.form.addEventListener("submit", event => {
      event.preventDefault();
      press(button);
    });
    button.addEventListener("click", () => press(button));
  }
})();
