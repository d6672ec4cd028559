/**
 * Whether a pattern of units fits items from end to end; a wild unit stands for any number of items.
 * Only the last wild unit passed has ever to give way, so the time is at most the product of the two
 * lengths, however many there are: the patterns may be a stranger's.
 */
export function fits<Unit, Item>(
  units: readonly Unit[],
  items: readonly Item[],
  isWild: (unit: Unit) => boolean,
  suits: (unit: Unit, item: Item) => boolean,
): boolean {
  let unit = 0;
  let item = 0;
  let wild = -1;
  let resume = 0;
  while (item < items.length) {
    const next = units[unit];
    if (next !== undefined && isWild(next)) {
      wild = unit;
      resume = item;
      unit += 1;
    } else if (next !== undefined && suits(next, items[item] as Item)) {
      unit += 1;
      item += 1;
    } else if (wild >= 0) {
      resume += 1;
      item = resume;
      unit = wild + 1;
    } else {
      return false;
    }
  }
  return units.slice(unit).every(isWild);
}
