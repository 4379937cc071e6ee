// Says in which time zone this browser is: the welcome mail tells at what time the lessons come there.
try {
  document.getElementById("zone").value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
} catch (e) {
  // Without it nothing is missing but that sentence.
}
