import { spanOf } from './span';

const iso = (asked: object, timeZone: string) => {
  const { from, to } = spanOf(asked, { timeZone });
  return [from?.toISOString(), to?.toISOString()];
};

describe('the days of a trail', () => {
  it.each([
    ['Asia/Jakarta', '2026-11-23T17:00:00.000Z', '2026-11-24T17:00:00.000Z'],
    ['Asia/Makassar', '2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z'],
    ['Asia/Jayapura', '2026-11-23T15:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    ['UTC', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ])('are days of the province, to their end: %s', (zone, from, to) => {
    expect(iso({ from: '2026-11-24', to: '2026-11-24' }, zone)).toEqual([from, to]);
  });

  it('are left alone where a moment is asked for, or nothing', () => {
    const moment = '2026-11-24T03:04:05.000Z';
    expect(iso({ from: moment, to: moment }, 'Asia/Makassar')).toEqual([moment, moment]);
    expect(iso({}, 'Asia/Makassar')).toEqual([undefined, undefined]);
  });
});
