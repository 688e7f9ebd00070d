/** Lines of the seed that are deliberately no content, and why. */
export const prose: readonly { lines: string; reden: string; opsommingsteken?: true }[] = [
  { lines: '53', reden: 'Inleiding: the address of line 49 once more, as a link' },
  { lines: '129', reden: 'stap 1: a definition of terms, quoted by the role veiligheidsregio' },
  { lines: '302', reden: 'area heading, the name of the area Proces' },
  { lines: '329', reden: 'area heading, the name of the area Organisatie' },
  { lines: '351', reden: 'area heading, the name of the area Mens' },
  { lines: '367', reden: 'area heading, the name of the area Techniek' },
  { lines: '401', reden: 'table head of the stand-by checklist' },
  { lines: '656', reden: 'area heading in Bijlage B', opsommingsteken: true },
  { lines: '666', reden: 'area heading in Bijlage B', opsommingsteken: true },
  { lines: '672', reden: 'area heading in Bijlage B', opsommingsteken: true },
  { lines: '680', reden: 'area heading in Bijlage B', opsommingsteken: true },
  { lines: '699', reden: 'heading of the structureel checklist, its title' },
  { lines: '703', reden: 'table head of the structureel checklist' },
  { lines: '777', reden: 'area heading in Bijlage C' },
  { lines: '787', reden: 'area heading in Bijlage C' },
  { lines: '797', reden: 'area heading in Bijlage C' },
  { lines: '807', reden: 'area heading in Bijlage C' },
  { lines: '837', reden: 'heading of the kern checklist, its title' },
  { lines: '841', reden: 'table head of the kern checklist' },
  { lines: '920', reden: 'block heading in Bijlage D, the name of the phase there' },
  { lines: '922', reden: 'table head of Bijlage D' },
  { lines: '942', reden: 'block heading in Bijlage D, the name of the phase there' },
  { lines: '944', reden: 'table head of Bijlage D' },
  { lines: '959', reden: 'block heading in Bijlage D, the name of the phase there' },
  { lines: '961', reden: 'table head of Bijlage D' },
];

/** What may remain of a line when its content is taken out. */
export const labels: readonly { vorm: RegExp; reden: string }[] = [
  { vorm: /^Stap \d+:$/, reden: 'the number of a step stands in its nr, not in its title' },
  { vorm: /^[1234]$/, reden: 'the number of a chapter' },
];
