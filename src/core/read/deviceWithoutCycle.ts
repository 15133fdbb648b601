/** Takes cycle and scan counters off a device name: `ACD3_1_04_Cycle_2` is device `ACD3_1_04`. */
export function deviceWithoutCycle(name: string): string {
  const cut = name.replace(/[\s_-]+(cycle|scan|sweep|loop|run|循环|圈)[\s_-]*\d+$/i, '').trim();
  return cut === '' ? name : cut;
}
