/**
 * Names of the months in English, German, French, Spanish, Italian, Portuguese, Dutch and Russian, with
 * and without accents; also the short forms that are no beginning of a full one.
 */
const names: readonly string[] = [
  'january januar jänner jaenner janvier enero gennaio janeiro januari январь января',
  'february februar feber février fevrier febrero febbraio fevereiro februari февраль февраля',
  'march märz maerz mrz mars marzo março marco maart mrt март марта',
  'april avril abril aprile апрель апреля',
  'may mai mayo maggio maio mei май мая',
  'june juni juin junio giugno junho июнь июня',
  'july juli juillet julio luglio julho июль июля',
  'august août aout agosto augustus август августа',
  'september septembre septiembre setiembre settembre setembro сентябрь сентября',
  'october oktober octobre octubre ottobre outubro октябрь октября',
  'november novembre noviembre novembro ноябрь ноября',
  'december dezember décembre decembre diciembre dicembre dezembro декабрь декабря',
];

const months = new Map<string, number>();
names.forEach((line, index) => {
  for (const name of line.split(' ')) {
    for (let length = 3; length <= name.length; length++) {
      const beginning = name.slice(0, length);
      // `jui` begins June and July alike, and no program prints it.
      if (!months.has(beginning)) months.set(beginning, index + 1);
    }
  }
});
months.delete('jui');

/** The month, 1 to 12, that a word names in full or by its first letters (three at least); else null. */
export function monthOfWord(word: string): number | null {
  return months.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
