// Carries what was typed from a form to its newly drawn twin.
export function carryOver(before, after) {
  for (const old of before.querySelectorAll('form input[name]')) {
    const twin = after.querySelector(`form input[name="${old.name}"]`);
    if (!twin || twin === old) continue;
    if (old.type === 'checkbox') twin.checked = old.checked;
    else twin.value = old.value;
  }
}
